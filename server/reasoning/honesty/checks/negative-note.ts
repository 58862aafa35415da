import type { Check } from '../finding.ts'

/** A complaint is never cited: it would be turned into praise (drafting.md 5.6). */
export const negativeNote: Check = {
  code: 'NEGATIVE_NOTE',
  severity: 'hard',
  find: ({ sentences, notes }) => {
    const complaints = new Set(notes.filter((note) => note.polarity === 'complaint').map(({ id }) => id))
    return sentences
      .filter((sentence) => sentence.noteIds.length > 0 && sentence.noteIds.every((id) => complaints.has(id)))
      .map(({ start, end, noteIds }) => ({ start, end, noteIds, help: 'REMOVE' as const }))
  },
}
