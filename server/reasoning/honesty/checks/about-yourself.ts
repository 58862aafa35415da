import { wordsOf } from '../../text/stems.ts'
import type { Check } from '../finding.ts'

/** The person is the subject of most sentences, the writer of a third at most (drafting.md 5.15). */
export const aboutYourself: Check = {
  code: 'ABOUT_YOURSELF',
  severity: 'soft',
  find: ({ text, sentences }) => {
    const own = sentences.filter((sentence) => /^(i|i'm|i've|my|we)$/.test(wordsOf(sentence.text)[0] ?? '')).length
    return sentences.length >= 4 && own > sentences.length / 2
      ? [{ start: 0, end: text.length, facts: { own, sentences: sentences.length }, help: 'REWORD' }]
      : []
  },
}
