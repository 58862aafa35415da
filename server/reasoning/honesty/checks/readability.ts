import { wordsOf } from '../../text/stems.ts'
import type { Check } from '../finding.ts'

/** Flesch-Kincaid grade above which a text reads like a report (gold drafts lie at 5.8 to 8.4). */
const HIGHEST_GRADE = 12
const LONGEST_SENTENCE_WORDS = 38

export const hardToRead: Check = {
  code: 'HARD_TO_READ',
  severity: 'soft',
  find: ({ text, sentences }) => {
    const words = wordsOf(text)
    if (words.length < 40 || sentences.length === 0) return []
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
    const grade = Math.round((0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59)
    return grade > HIGHEST_GRADE ? [{ start: 0, end: text.length, facts: { grade }, help: 'REWORD' }] : []
  },
}

function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/e$/, '')
    .match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 1)
}

export const longSentence: Check = {
  code: 'LONG_SENTENCE',
  severity: 'soft',
  find: ({ sentences }) =>
    sentences
      .map((sentence) => ({ sentence, words: wordsOf(sentence.text).length }))
      .filter(({ words }) => words > LONGEST_SENTENCE_WORDS)
      .map(({ sentence, words }) => ({
        start: sentence.start,
        end: sentence.end,
        facts: { words, most: LONGEST_SENTENCE_WORDS },
        help: 'REWORD' as const,
      })),
}
