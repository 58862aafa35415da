import { numbersOf } from '../../text/numbers.ts'
import { notesBehind, type Check } from '../finding.ts'

/** Every number stands in a note (drafting.md 5.4); digits and words are the same. */
export const unknownNumber: Check = {
  code: 'UNKNOWN_NUMBER',
  severity: 'hard',
  find: (draft) =>
    draft.sentences.flatMap((sentence) => {
      const known = new Set(
        notesBehind(draft, sentence).flatMap(({ text }) => numbersOf(text).map(({ value }) => value)),
      )
      return numbersOf(sentence.text)
        .filter(({ value }) => !known.has(value))
        .map(({ text, at }) => ({
          start: sentence.start + at,
          end: sentence.start + at + text.length,
          facts: { number: text },
          noteIds: sentence.noteIds,
          help: 'SHOW_NOTE' as const,
        }))
    }),
}
