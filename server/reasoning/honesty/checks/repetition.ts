import { wordsOf } from '../../text/stems.ts'
import { tokensOf } from '../claims/tokens.ts'
import { matches, type Check } from '../finding.ts'

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

const CONNECTIVES =
  /\b(for example|for instance|one day|on another day|as well|at the same time|a few days later|afterwards|in addition)\b/giu

/** A connective twice, or four words of meaning in a row twice (drafting.md 5.11). */
export const repeatedWords: Check = {
  code: 'REPEATED_WORDS',
  severity: 'soft',
  find: (draft) => {
    const seen = new Set<string>()
    const connectives = matches(draft, CONNECTIVES).filter(({ words }) => isSeenAgain(words.toLowerCase(), seen))
    const rows = draft.sentences.flatMap((sentence) => {
      const words = tokensOf(sentence.text)
      const twice = words.flatMap((first, at) => {
        const row = words.slice(at, at + 4)
        const last = row[3]
        return last && isSeenAgain(row.map(({ stem }) => stem).join(' '), seen) ? [{ first, last }] : []
      })[0]
      if (!twice) return []
      const start = sentence.start + twice.first.at
      const end = sentence.start + twice.last.at + twice.last.word.length
      return [{ start, end, words: draft.text.slice(start, end) }]
    })
    return [...connectives, ...rows].map(({ start, end, words }) => ({
      start,
      end,
      facts: { words },
      help: 'REWORD' as const,
    }))
  },
}

function isSeenAgain(words: string, seen: Set<string>): boolean {
  if (seen.has(words)) return true
  seen.add(words)
  return false
}
