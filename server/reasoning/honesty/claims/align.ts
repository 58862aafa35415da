// How far notes tell what a sentence tells: word by word, in other words too.
import type { NoteText } from '../../composer/composition.ts'
import { contentStems } from '../../text/stems.ts'
import { synonymsOf } from '../../text/synonyms.ts'
import { tokensOf, type Token } from './tokens.ts'

export interface Told {
  token: Token
  /** 1: the note has the word, 0.8: a word that says nearly the same, 0: neither. */
  quality: number
  /** The note's word that tells it. */
  by: Token | null
}

export interface Alignment<Note extends NoteText> {
  /** The note, or the two, that tell most of the sentence. */
  notes: Note[]
  told: Told[]
  /** Weighted share (0..1) of the sentence's words that those notes tell. */
  share: number
}

/** Two notes together must tell this much more than one alone, since any two notes share words by chance. */
const PAIR_COST = 0.12

/** The best telling of a sentence by one note or by two. */
export function align<Note extends NoteText>(sentence: string, notes: readonly Note[], name: string): Alignment<Note> {
  const skip = contentStems(name)
  const tokens = tokensOf(sentence, skip)
  const read = notes.map((note) => ({ note, told: tellAll(tokens, tokensOf(note.text, skip)) }))
  let best: Alignment<Note> = { notes: [], told: tokens.map((token) => ({ token, quality: 0, by: null })), share: 0 }
  for (const [index, one] of read.entries()) {
    best = better(best, { notes: [one.note], told: one.told, share: shareOf(one.told) }, 0)
    for (const other of read.slice(index + 1)) {
      const told = one.told.map((first, at) => {
        const second = other.told[at]
        return second && second.quality > first.quality ? second : first
      })
      best = better(best, { notes: [one.note, other.note], told, share: shareOf(told) - PAIR_COST }, 0.02)
    }
  }
  return best
}

function better<Note extends NoteText>(a: Alignment<Note>, b: Alignment<Note>, by: number): Alignment<Note> {
  return b.share > a.share + by ? b : a
}

/** The weighted share of words that are told; 1 when there are none. */
export function shareOf(told: readonly Told[]): number {
  const all = told.reduce((sum, { token }) => sum + token.weight, 0)
  return all === 0 ? 1 : told.reduce((sum, { token, quality }) => sum + token.weight * quality, 0) / all
}

function tellAll(tokens: readonly Token[], note: readonly Token[]): Told[] {
  return tokens.map((token) => {
    let found: Told = { token, quality: 0, by: null }
    for (const by of note) {
      const quality = likeness(token, by)
      if (quality > found.quality) found = { token, quality, by }
    }
    return found
  })
}

/** How nearly two words say the same. */
function likeness(a: Token, b: Token): number {
  if (a.stem === b.stem) return 1
  if (synonymsOf(a.stem).has(b.stem) || synonymsOf(b.stem).has(a.stem)) return 0.8
  const [short, long] = a.stem.length < b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem]
  if (short.length >= 4 && (long.startsWith(short) || long.endsWith(short))) return 0.85
  return short.length >= 6 && long.startsWith(short.slice(0, 5)) && long.length - short.length < 4 ? 0.7 : 0
}
