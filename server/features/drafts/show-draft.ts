// A draft as it is shown: the newest version, checked, with the notes that could not be used.
import type { Context } from '#server/context.ts'
import type { Note } from '../notes/note.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { chosenTraits, review } from '../traits/review.ts'
import { checkText, type Checked } from './check-text.ts'
import type { DraftVersion } from './draft.ts'
import * as store from './store.ts'

export interface ShownDraft {
  draft: DraftVersion
  checked: Checked
  notUsable: Note[]
}

/** The newest version, or null when nothing was written yet. */
export async function showDraft(ctx: Context, recommendation: Recommendation): Promise<ShownDraft | null> {
  const draft = await store.latest(ctx, recommendation.id)
  if (!draft) return null
  const [checked, found] = await Promise.all([
    checkText(ctx, recommendation, draft.text, draft),
    review(ctx, recommendation.id),
  ])
  const told = new Set([...checked.sentences, ...draft.composed].flatMap((sentence) => sentence.noteIds))
  const wanted = new Set(chosenTraits(found).flatMap((trait) => trait.notes.map(({ id }) => id)))
  const notUsable =
    draft.composed.length === 0 ? [] : [...found.notes.values()].filter(({ id }) => wanted.has(id) && !told.has(id))
  return { draft, checked, notUsable }
}
