// How a draft flows: what has been said, so that the next sentence begins and links in another way.
import type { Pick } from '../variation.ts'
import type { Voice } from './voice.ts'

/** What has been said so far in this draft: no link twice, no two sentences with one beginning, no name too often. */
export interface Flow {
  voice: Voice
  pick: Pick
  used: Set<string>
  /** First word of the sentence before. */
  before: string
  pronounsInRow: number
  /** Sentences that begin with the writer: the text is about the other person. */
  ownBeginnings: number
  wordsSinceName: number
  /** A second way to name the person when no pronoun was chosen: "my manager". */
  otherName: string | null
}

/** Takes note of a sentence for those that follow. */
export function remember(text: string, flow: Flow): string {
  const word = firstWord(text)
  flow.before = word
  if (word === 'i' || word === 'my') flow.ownBeginnings += 1
  flow.pronounsInRow = isPronoun(word) ? flow.pronounsInRow + 1 : 0
  const words = text.split(' ')
  const at = words.findLastIndex((one) => one.startsWith(flow.voice.firstName))
  flow.wordsSinceName = at === -1 ? flow.wordsSinceName + words.length : words.length - at
  return text
}

export function firstWord(text: string): string {
  return (text.split(/[\s,:]/)[0] ?? '').toLowerCase()
}

export function isPronoun(word: string): boolean {
  return /^(?:she|he|they|i)$/.test(word)
}
