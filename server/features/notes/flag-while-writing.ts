import type { Context } from '#server/context.ts'
import type { NoteMark } from '#schema/generated/server.ts'
import { findOwned } from '../recommendations/find-owned.ts'
import { sensitivityFlagsOf } from './note.ts'

/** Characters looked at: somewhat more than the longest note, for one is often shortened last. */
const MOST_LOOKED_AT = 4_000

/** The marks the note would carry if it were saved now. Keeps nothing; none for a recommendation that is not the user's. */
export async function marksWhileWriting(ctx: Context, recommendationId: string, text: string): Promise<NoteMark[]> {
  const recommendation = await findOwned(ctx, recommendationId)
  return recommendation ? sensitivityFlagsOf(text.slice(0, MOST_LOOKED_AT), recommendation.person.name.split(' ')) : []
}
