import { weigh } from '../claims/weigh.ts'
import { notesBehind, type Check } from '../finding.ts'

/** A sentence said to rest on notes should be told by them to this share, other words for the same counted (drafting.md 5.13). */
const LEAST = 0.35

export const littleSupport: Check = {
  code: 'LITTLE_SUPPORT',
  severity: 'soft',
  find: (draft) =>
    draft.sentences
      .filter(({ basis, text }) => basis === 'notes' && text !== '')
      .filter((sentence) => weigh(sentence.text, notesBehind(draft, sentence), draft.person.name).share < LEAST)
      .map(({ start, end, noteIds }) => ({ start, end, noteIds, help: 'SHOW_NOTE' as const })),
}
