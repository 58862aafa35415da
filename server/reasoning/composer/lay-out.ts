// Sentences in their places: one paragraph or two, with the UTF-16 offsets a page needs to mark them.
import type { Composed, TracedSentence, Written } from './composition.ts'

/** Above this many words a text is easier to read in two paragraphs (drafting.md section 3). */
const ONE_PARAGRAPH_WORDS = 110

export function wordsIn(groups: readonly (readonly Written[])[]): number {
  return groups.flat().reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
}

/** A break comes between two groups, where the halves are nearest in length. */
export function laidOut(groups: readonly (readonly Written[])[]): Pick<Composed, 'text' | 'sentences'> {
  const breakAt = wordsIn(groups) > ONE_PARAGRAPH_WORDS && groups.length > 3 ? middleOf(groups) : groups.length
  const sentences: TracedSentence[] = []
  let text = ''
  groups.forEach((group, index) => {
    for (const sentence of group) {
      const paragraph = index < breakAt ? 0 : 1
      const gap = text === '' ? '' : (sentences.at(-1)?.paragraph ?? 0) < paragraph ? '\n\n' : ' '
      const start = text.length + gap.length
      text += gap + sentence.text
      sentences.push({ ...sentence, paragraph, start, end: text.length })
    }
  })
  return { text, sentences }
}

/** Between the second group and the last: the opening keeps examples beside it, the close does not stand alone. */
function middleOf(groups: readonly (readonly Written[])[]): number {
  const all = wordsIn(groups)
  const places = groups.map((_, index) => index).filter((index) => index >= 2 && index <= groups.length - 2)
  const distance = (index: number) => Math.abs(wordsIn(groups.slice(0, index)) - all / 2)
  return places.sort((a, b) => distance(a) - distance(b))[0] ?? groups.length
}
