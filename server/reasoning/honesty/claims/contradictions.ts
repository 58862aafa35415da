// A sentence that says the contrary of a note: the sign turned, an opposite word, another time, the parts exchanged.
import type { NoteText } from '../../composer/composition.ts'
import { contentStems, isStop, stem, wordsOf } from '../../text/stems.ts'
import { baseIn } from '../../text/verbs.ts'
import { align, shareOf, type Told } from './align.ts'
import { exclude, oppositesOf } from './opposites.ts'
import { tokensOf, type Token } from './tokens.ts'

export interface Contradiction {
  at: number
  words: string
  noteId: string
  /** False for another time or exchanged parts, which a stretch outweighs. */
  strong: boolean
}

/** So much of the rest of the sentence must be told by the note, or the two speak of different things. */
const SAME_MATTER = 0.45

/** The first contradiction between a sentence and any of the notes, or null. */
export function contradictionOf(sentence: string, notes: readonly NoteText[], name: string): Contradiction | null {
  for (const note of notes) {
    const { told } = align(sentence, [note], name)
    const token =
      neverButOnce(sentence, told) ??
      notSoAlways(sentence, told, note, name) ??
      turned(told, note, name) ??
      denied(told, note, name)
    if (token) return { at: token.at, words: token.word, noteId: note.id, strong: true }
    const time = anotherTime(told, note, name)
    if (time) return { at: time.at, words: time.word, noteId: note.id, strong: false }
    if (shareOf(told) >= SAME_MATTER) {
      const at = exchanged(sentence, note.text, name)
      if (at) return { ...at, noteId: note.id, strong: false }
    }
  }
  return null
}

/** "Never angry" where a note says that it happened. */
function neverButOnce(sentence: string, told: readonly Told[]): Token | null {
  if (
    !/\b(never|not once)\b/i.test(sentence) ||
    /\bnever (fail|cease|tire|stop)/i.test(sentence) ||
    shareOf(told) < 0.3
  )
    return null
  const found = told.find(
    ({ token, by, quality }) => by && token.negated && !by.negated && quality >= 0.7 && token.weight === 1,
  )
  return found?.token ?? null
}

/** "She is patient" where a note has her snap: a trait is claimed for always, whatever the matter was. */
function notSoAlways(sentence: string, told: readonly Told[], note: NoteText, name: string): Token | null {
  if (
    !/\b(?:never|always|remains|at all times|is (?:\p{L}+ )?\p{L}+ with (?:everyone|everybody|all))\b/iu.test(sentence)
  )
    return null
  const first = (name.split(' ')[0] ?? name).replace(/[^\p{L}\p{N}]/gu, '.')
  const theirs = tokensOf(note.text, contentStems(name)).filter(
    ({ word, negated }) => !negated && isTheirs(word, note.text, first),
  )
  const found = told.find(
    ({ token }) =>
      !token.negated && theirs.some((word) => oppositesOf(token.stem).has(word.stem)) && HABITS.has(token.stem),
  )
  return found?.token ?? null
}

const HABITS = new Set(
  `calm patient kind friendly gentle polite punctual honest fair careful organise listen`.split(' ').map(stem),
)

/** The same word under a "not" on one side only. */
function turned(told: readonly Told[], note: NoteText, name: string): Token | null {
  const small = tokensOf(note.text, contentStems(name)).length <= 3
  if (shareOf(told) < (small ? 0.3 : 0.55)) return null
  const flips = told.filter(
    ({ token, quality, by }) =>
      by !== null &&
      quality === 1 &&
      (token.weight === 1 || small) &&
      token.negated !== by.negated &&
      !oppositesOf(token.stem).has(by.stem),
  )
  const same = told.filter(
    ({ token, by, quality }) =>
      by !== null && quality >= 0.8 && token.negated === by.negated && (token.negated || by.negated),
  )
  return same.length > 0 ? null : (flips[0]?.token ?? null)
}

/** An opposite word where the rest is the same. */
function denied(told: readonly Told[], note: NoteText, name: string): Token | null {
  const words = tokensOf(note.text, contentStems(name))
  for (const { token, quality } of told) {
    if (quality === 1) continue
    const by = words.find(
      (word) =>
        oppositesOf(token.stem).has(word.stem) &&
        word.negated === token.negated &&
        !told.some((one) => one.token.stem === word.stem),
    )
    if (by && restShare(told, token) >= (words.length <= 3 ? 0.3 : SAME_MATTER)) return token
  }
  return null
}

/** Another weekday, another half of the day, a letter in place of a call. */
function anotherTime(told: readonly Told[], note: NoteText, name: string): Token | null {
  const words = tokensOf(note.text, contentStems(name))
  for (const { token, quality } of told) {
    if (quality === 1 || words.some((word) => word.stem === token.stem)) continue
    if (words.some((word) => exclude(token.stem, word.stem)) && restShare(told, token) >= SAME_MATTER) return token
  }
  return null
}

function restShare(told: readonly Told[], but: Token): number {
  const rest = told.filter(({ token }) => token !== but)
  return rest.length === 0 ? 0 : shareOf(rest)
}

/** "I taught her" for "taught me"; "her idea" for "my idea". */
function exchanged(sentence: string, note: string, name: string): { at: number; words: string } | null {
  const swap = anotherDoer(sentence, note, name)
  if (swap) return swap
  const low = note.toLowerCase()
  for (const match of sentence.matchAll(/\b(her|his|their|my|our)\s+(?:own\s+)?(\p{L}{3,})/giu)) {
    const [, owner = '', thing = ''] = match
    if (isStop(thing.toLowerCase())) continue
    const isMine = /my|our/i.test(owner)
    const other = isMine ? '(?:her|his|their)' : '(?:my|our)'
    const own = isMine ? '(?:my|our)' : '(?:her|his|their)'
    const has = (whose: string) =>
      new RegExp(String.raw`\b${whose}\s+(?:\p{L}+\s+)?${thing.toLowerCase()}`, 'u').test(low)
    if (has(other) && !has(own)) return { at: match.index, words: match[0] }
  }
  return null
}

/** The colleague's deed told as somebody else's, or done to the colleague. */
function anotherDoer(sentence: string, note: string, name: string): { at: number; words: string } | null {
  const first = (name.split(' ')[0] ?? name).replace(/[^\p{L}\p{N}]/gu, '.')
  const mine = /\b(?:I|[Ww]e)\s+(?:\p{L}+ly\s+)?(\p{L}+)/u.exec(sentence)
  const together = /\b(?:with|together|alongside|beside)\b/i.test(sentence)
  if (mine?.[1] && !together && isTheirs(mine[1], note, first)) return { at: mine.index, words: mine[0] }
  const done = new RegExp(
    String.raw`\b(?!(?:to|she|he|they|${first})\b)\p{L}+\s+(\p{L}+)\s+(?:her|him|them|${first})\b(?!['’]s)`,
    'u',
  ).exec(sentence)
  const bySelf = new RegExp(String.raw`^(?:she|he|they|${first})\b`, 'iu').test(sentence)
  return done?.[1] && !bySelf && baseIn(done[1].toLowerCase(), 'past') && isTheirs(done[1], note, first)
    ? { at: done.index, words: done[0] }
    : null
}

/** True when the note has the colleague do this: it begins with the verb, or she, he, they or the name stands before it. */
function isTheirs(verb: string, note: string, first: string): boolean {
  const words = wordsOf(note)
  const at = words.findIndex((word) => stem(word) === stem(verb.toLowerCase()))
  if (at < 0 || isStop(verb.toLowerCase())) return false
  return at === 0 || new RegExp(`^(she|he|they|and|${first})$`, 'iu').test(words[at - 1] ?? '')
}
