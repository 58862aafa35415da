import { isKnownQuantity, quantitiesOf } from '../../text/quantities.ts'
import { notesBehind, type Check } from '../finding.ts'

/** Every number stands in a note (drafting.md 5.4); digits and words are the same, and "half an hour" is "30 min". */
export const unknownNumber: Check = {
  code: 'UNKNOWN_NUMBER',
  severity: 'hard',
  find: (draft) =>
    draft.sentences.flatMap((sentence) => {
      const known = notesBehind(draft, sentence).flatMap(({ text }) => quantitiesOf(text))
      return quantitiesOf(sentence.text)
        .filter((one) => !isKnownQuantity(one, known))
        .map(({ text, at }) => ({
          start: sentence.start + at,
          end: sentence.start + at + text.length,
          facts: { number: text },
          noteIds: sentence.noteIds,
          help: 'SHOW_NOTE' as const,
        }))
    }),
}
