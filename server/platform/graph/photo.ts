import { GraphFailure } from './errors.ts'
import { raw, type Line } from './request.ts'
import { SCOPES } from './scopes.ts'

/** Bytes of the small photo; null when there is none, or no mailbox to hold one. */
export async function photo(line: Line, id: string): Promise<{ type: string; bytes: Uint8Array } | null> {
  try {
    const answer = await raw(line, {
      method: 'GET',
      path: `/users/${encodeURIComponent(id)}/photos/96x96/$value`,
      scope: SCOPES.profile,
      mailbox: true,
    })
    return { type: answer.type, bytes: answer.bytes }
  } catch (error) {
    if (error instanceof GraphFailure && ['not-found', 'no-mailbox', 'consent', 'refused'].includes(error.kind))
      return null
    throw error
  }
}
