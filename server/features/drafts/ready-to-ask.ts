// "This is the text to ask with": only an honest, current version gets through.
import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import { mine } from '../recommendations/mine.ts'
import { move } from '../recommendations/move.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { checkText } from './check-text.ts'
import { LONGEST_TEXT } from './draft.ts'
import { fix, type FixedText } from './fixed-text.ts'
import * as store from './store.ts'

/** Moves to "ready to ask". Refused while hard findings or unkept sentences stand, or when a newer version exists. */
export async function readyToAsk(
  ctx: Context,
  recommendationId: string,
  version: number,
): Promise<Recommendation | Refused> {
  const recommendation = await mine(ctx, recommendationId)
  if (!recommendation) return refused('NOT_FOUND')
  const fixed = await fixedText(ctx, recommendation)
  if (isRefused(fixed)) return fixed
  if (fixed.version !== version) return refused('CHANGED_ELSEWHERE', { version: fixed.version })
  if (recommendation.state === 'READY_TO_ASK') return recommendation
  return move(ctx, recommendation, 'READY_TO_ASK', { version })
}

/** The newest text as a ticket for asking, or why it is not one. */
export async function fixedText(ctx: Context, recommendation: Recommendation): Promise<FixedText | Refused> {
  const draft = await store.latest(ctx, recommendation.id)
  if (!draft || draft.text.trim() === '') return refused('EMPTY')
  const length = Array.from(draft.text).length
  if (length > LONGEST_TEXT) return refused('TOO_LONG', { most: LONGEST_TEXT, length })
  const { hardStanding, unkept } = await checkText(ctx, recommendation, draft.text, draft)
  if (hardStanding > 0) return refused('FINDINGS_STAND', { count: hardStanding })
  if (unkept > 0) return refused('SENTENCES_WITHOUT_NOTES', { count: unkept })
  return fix(draft)
}

/** One version of the text as it was, for what was asked with or approved. */
export async function textOfVersion(
  ctx: Context,
  recommendationId: string,
  version: number,
): Promise<FixedText | null> {
  const draft = await store.find(ctx, recommendationId, version)
  return draft ? fix(draft) : null
}

/** The newest version, whatever stands against it. */
export async function latestText(ctx: Context, recommendationId: string): Promise<FixedText | null> {
  const draft = await store.latest(ctx, recommendationId)
  return draft ? fix(draft) : null
}
