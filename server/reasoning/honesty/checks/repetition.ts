import { wordsOf } from '../../text/stems.ts'
import type { Check } from '../finding.ts'

/** Neighbouring sentences that begin with the same word (drafting.md 5.11). */
export const repeatedOpening: Check = {
  code: 'REPEATED_OPENING',
  severity: 'soft',
  find: ({ sentences }) =>
    sentences.flatMap((sentence, index) => {
      const before = sentences[index - 1]
      const [word] = wordsOf(sentence.text)
      return before && word && word === wordsOf(before.text)[0]
        ? [{ start: sentence.start, end: sentence.end, facts: { word }, help: 'REWORD' as const }]
        : []
    }),
}

/** The name at most once every thirty words or so; a pronoun reads easier. Not held against "name only". */
export const nameTooOften: Check = {
  code: 'NAME_TOO_OFTEN',
  severity: 'soft',
  find: ({ text, person, pronoun }) => {
    const words = wordsOf(text)
    const times = words.filter((word) => word.replace(/'s$/, '') === person.firstName.toLowerCase()).length
    return pronoun !== 'name-only' && times > 3 && times > words.length / 16
      ? [{ start: 0, end: text.length, facts: { times }, help: 'REWORD' }]
      : []
  },
}
