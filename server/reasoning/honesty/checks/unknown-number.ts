import { isKnownQuantity, quantitiesOf } from '../../text/quantities.ts'
import { notesBehind, type Check } from '../finding.ts'

/** Every number stands in a note (drafting.md 5.4); digits and words are the same, and "half an hour" is "30 min". */
export const unknownNumber: Check = {
  code: 'UNKNOWN_NUMBER',
  severity: 'hard',
  find: (draft) =>
    draft.sentences.flatMap((sentence) => {
      const behind = notesBehind(draft, sentence)
      const lapses = daysBetween(behind.filter(({ id }) => sentence.noteIds.includes(id)).map(({ day }) => day))
      const known = [...behind.map(({ text }) => text), ...lapses].flatMap((text) => quantitiesOf(text))
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

/** The days between the notes a sentence rests on, which their dates tell: "4 days". */
function daysBetween(days: readonly string[]): string[] {
  const times = days.map((day) => Date.parse(day))
  return times.flatMap((one) => times.map((other) => `${Math.round(Math.abs(one - other) / 86_400_000)} days`))
}
