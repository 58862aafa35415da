// Lengths as LinkedIn and a reader see them. Pure. Numbers from the guides on recommendations: 90–160 words read best,
// LinkedIn takes 3,000 characters and shows about the first 220.

export const MOST_CHARACTERS = 3000
const SEEN_FIRST = 220
const SHORTEST = 60
const GOOD = { from: 90, to: 160 }
const LONGEST = 250

export type LengthWords = 'empty' | 'short' | 'growing' | 'good' | 'longish' | 'long'

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Characters as people count them: an emoji is one. */
export function charactersIn(text: string): number {
  return Array.from(text).length
}

/** What to say about so many words. */
export function lengthOf(words: number): LengthWords {
  if (words === 0) return 'empty'
  if (words < SHORTEST) return 'short'
  if (words < GOOD.from) return 'growing'
  if (words <= GOOD.to) return 'good'
  return words <= LONGEST ? 'longish' : 'long'
}

/** What people see before "see more". */
export function seenFirst(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim())
  return letters.length <= SEEN_FIRST ? letters.join('') : `${letters.slice(0, SEEN_FIRST).join('').trimEnd()}…`
}
