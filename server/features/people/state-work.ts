// The user knows better: what they say is evidence, marked as theirs, and the judgement runs again.
import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import type { StateWorkInput } from '#schema/generated/server.ts'
import { candidateOf, type Candidate } from './suggest-candidates.ts'
import { isClientGeneratedId } from '#server/graphql/client-generated-id.ts'
import { LONGEST_ABOUT } from './limits.ts'
import * as store from './store.ts'

/** Keeps one statement. Sent twice with the same id, it is kept once. Refuses the future and an end before its beginning. */
export async function stateWork(ctx: Context, input: StateWorkInput): Promise<Candidate | Refused> {
  const about = input.about?.trim() ?? ''
  if (!isClientGeneratedId(input.id)) return refused('NOT_USABLE', { field: 'id' })
  if (about.length > LONGEST_ABOUT) return refused('TOO_LONG', { most: LONGEST_ABOUT, length: about.length })
  if (input.from > ctx.today() || (input.to ?? '') > ctx.today()) return refused('DAY_IN_FUTURE')
  if (input.to && input.to < input.from) return refused('NOT_USABLE', { field: 'to' })
  if (!(await candidateOf(ctx, input.personId))) return refused('NOT_FOUND')
  await store.saveStatement(ctx, {
    id: input.id,
    personId: input.personId,
    claim: input.claim,
    about: about || null,
    from: input.from,
    to: input.to ?? null,
  })
  return (await candidateOf(ctx, input.personId)) ?? refused('NOT_FOUND')
}

export async function withdrawStatement(
  ctx: Context,
  personId: string,
  statementId: string,
): Promise<Candidate | Refused> {
  await store.deleteStatement(ctx, statementId)
  return (await candidateOf(ctx, personId)) ?? refused('NOT_FOUND')
}
