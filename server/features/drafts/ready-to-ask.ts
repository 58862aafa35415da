// "This is the text to ask with": only an honest, current version gets through.
import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import { findOwned } from '../recommendations/find-owned.ts'
import { transition } from '../recommendations/transition.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { checkText } from './check-text.ts'
import { LONGEST_TEXT } from './draft.ts'
import { snapshotOf, type DraftSnapshot } from './draft-snapshot.ts'
import * as store from './store.ts'

declare const checked: unique symbol

/** A text that passed the honesty check. Only `askableText` makes one, so asking with any other text does not compile. */
export interface AskableText extends DraftSnapshot {
  readonly [checked]: true
}

/** Moves to "ready to ask". Refused while hard findings or unkept sentences stand, or when a newer version exists. */
export async function readyToAsk(
  ctx: Context,
  recommendationId: string,
  version: number,
): Promise<Recommendation | Refused> {
  const recommendation = await findOwned(ctx, recommendationId)
  if (!recommendation) return refused('NOT_FOUND')
  const text = await askableText(ctx, recommendation)
  if (isRefused(text)) return text
  if (text.version !== version) return refused('CHANGED_ELSEWHERE', { version: text.version })
  if (recommendation.state === 'READY_TO_ASK') return recommendation
  return transition(ctx, recommendation, 'READY_TO_ASK', { version })
}

/** The newest text if permission may be asked with it, or the refusal that says why not. */
export async function askableText(ctx: Context, recommendation: Recommendation): Promise<AskableText | Refused> {
  const draft = await store.latest(ctx, recommendation.id)
  if (!draft || draft.text.trim() === '') return refused('EMPTY')
  const length = Array.from(draft.text).length
  if (length > LONGEST_TEXT) return refused('TOO_LONG', { most: LONGEST_TEXT, length })
  const { hardStanding, unkept } = await checkText(ctx, recommendation, draft.text, draft)
  if (hardStanding > 0) return refused('FINDINGS_STAND', { count: hardStanding })
  if (unkept > 0) return refused('SENTENCES_WITHOUT_NOTES', { count: unkept })
  return snapshotOf(draft) as AskableText
}

/** One version of the text as it was, for what was asked with or approved. */
export async function textOfVersion(
  ctx: Context,
  recommendationId: string,
  version: number,
): Promise<DraftSnapshot | null> {
  const draft = await store.find(ctx, recommendationId, version)
  return draft ? snapshotOf(draft) : null
}

/** The newest version, whatever stands against it. */
export async function latestText(ctx: Context, recommendationId: string): Promise<DraftSnapshot | null> {
  const draft = await store.latest(ctx, recommendationId)
  return draft ? snapshotOf(draft) : null
}
