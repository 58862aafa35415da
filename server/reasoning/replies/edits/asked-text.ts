// Finding words of an answer in the text it answers: as they stand, else nearly so.
import { fold } from '../mail/fold.ts'
import type { Place } from './edit.ts'

interface Token extends Place {
  word: string
}

export interface AskedText {
  text: string
  folded: string
  tokens: readonly Token[]
}

/** Longer targets are compared word by word no further than this. */
const MOST_WORDS = 60
/** Share of words that must be the same, or one slip apart, to count as found. */
const NEARLY = 0.75
/** The text itself is 3,000 characters at most. */
const LONGEST = 6000

/** The text, ready for searching. */
export function askedText(text: string): AskedText {
  const clean = text.slice(0, LONGEST).normalize('NFC')
  const folded = fold(clean)
  return { text: clean, folded, tokens: tokensOf(folded) }
}

export function tokensOf(folded: string): Token[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
}

/** Exactly, at the borders of words; else nearly (a slip of the pen, one word more or less). */
export function findIn(asked: AskedText, words: string): Place | null {
  return exactly(asked, words) ?? nearly(asked, words)
}

export function exactly({ folded }: AskedText, words: string): Place | null {
  const wanted = fold(words.normalize('NFC')).trim()
  if (wanted === '') return null
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (!isLetter(folded.charAt(at - 1)) && !isLetter(folded.charAt(end))) return { start: at, end }
  }
  return null
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char)
}

function nearly({ tokens }: AskedText, words: string): Place | null {
  const wanted = tokensOf(fold(words.normalize('NFC'))).slice(0, MOST_WORDS)
  if (wanted.length === 0 || (wanted.length === 1 && (wanted[0]?.word.length ?? 0) < 5)) return null
  let best: { share: number; place: Place } | null = null
  for (let from = 0; from + wanted.length <= tokens.length; from += 1) {
    const window = tokens.slice(from, from + wanted.length)
    const alike = window.filter(({ word }, i) => areAlike(word, wanted[i]?.word ?? '')).length
    const share = alike / wanted.length
    const [first, last] = [window[0], window.at(-1)]
    if (first && last && share >= NEARLY && share > (best?.share ?? 0))
      best = { share, place: { start: first.start, end: last.end } }
  }
  return best?.place ?? null
}

/** The same word but for one slip (two in a long word). */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return true
  const longest = Math.max(a.length, b.length)
  if (longest < 4 || Math.abs(a.length - b.length) > 2) return false
  return distance(a.slice(0, 40), b.slice(0, 40)) <= (longest >= 8 ? 2 : 1)
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1),
      )
    row = next
  }
  return row[b.length] ?? 0
}
