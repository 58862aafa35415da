import { GraphFailure } from './errors.ts'
import { requestBytes, type GraphSession } from './request.ts'
import { SCOPES } from './scopes.ts'

/** Bytes; 96 by 96 pixels take some ten thousand. */
const LARGEST_PHOTO = 2 * 1024 * 1024

/** Bytes of the small photo; null when there is none, or no mailbox to hold one. */
export async function photo(session: GraphSession, id: string): Promise<{ type: string; bytes: Uint8Array } | null> {
  try {
    const answer = await requestBytes(session, {
      method: 'GET',
      path: `/users/${encodeURIComponent(id)}/photos/96x96/$value`,
      scope: SCOPES.profile,
      mailbox: true,
      mostBytes: LARGEST_PHOTO,
    })
    return { type: answer.type, bytes: answer.bytes }
  } catch (error) {
    if (error instanceof GraphFailure && ['not-found', 'no-mailbox', 'consent', 'refused'].includes(error.kind))
      return null
    throw error
  }
}
