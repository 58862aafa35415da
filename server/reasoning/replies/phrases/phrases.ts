// What a language's phrase table holds, and how its lines are read.
export type EditKind = 'replace' | 'delete' | 'add' | 'instruction'

/** A way of asking for a change. `<t>` is the target, `<r>` the replacement or addition. */
export type EditWords = readonly [EditKind, string]

/**
 * Phrases as people write them, in lower case, accents free. `a|b` are alternatives, `{name}` stands for one of `words`, `…` for up to
 * 24 characters. The order of the fields is the order of reading: what an earlier field has taken, no later field sees.
 */
export interface Phrases {
  words: Readonly<Record<string, string>>
  /** Says nothing, though its words look as if: "if you like", "no need to show me again". */
  noise: readonly string[]
  /** Yes in negative words: "no problem", "I would not change a word". */
  yesByNo: readonly string[]
  /** Hold it until: "before you post", "don't post until". */
  wait: readonly string[]
  /** Wants to see it again. */
  again: readonly string[]
  /** No answer yet: "let me think", "I'll get back to you"; also doubt and mockery. */
  later: readonly string[]
  /** No. */
  no: readonly string[]
  /** Not like this: no for the text as it is, or for a part of it. With an edit: changes requested. */
  softNo: readonly string[]
  /** A clear yes to publishing. */
  yes: readonly string[]
  /** A word of yes that needs a clean surrounding: "sure", "ok". */
  weakYes: readonly string[]
  /** Opens a condition or an exception: "if", "but", "apart from". */
  unless: readonly string[]
  /** Points at something in the text: "is wrong", "my title". Together with a condition: an edit in free words. */
  about: readonly string[]
  edits: readonly EditWords[]
}

const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'
const QUOTED = '"[^"]{1,200}"|(?<![\\p{L}\\p{N}])\'[^\']{1,120}\'(?![\\p{L}\\p{N}])'

/** One expression for a list of phrases, or null for an empty list. Every repetition in it is bounded. */
export function anyOf(phrases: readonly string[], words: Phrases['words']): RegExp | null {
  if (phrases.length === 0) return null
  return new RegExp(`${BEFORE}(?:${phrases.map((phrase) => source(phrase, words)).join('|')})${AFTER}`, 'gu')
}

/** The expression for one way of asking for a change, with the groups `t` and `r`. */
export function editPattern(phrase: string, words: Phrases['words']): RegExp {
  const holes = source(phrase, words)
    .replace(/(?<!\?)<t>/, `(?<t>${QUOTED}|.{1,110}?)`)
    .replace(/(?<!\?)<r>/, `(?<r>${QUOTED}|.{1,110}?)`)
  return new RegExp(`${BEFORE}${holes}`, 'dgu')
}

function source(phrase: string, words: Phrases['words']): string {
  return plain(phrase)
    .replaceAll('…', '[^;]{0,24}?')
    .replace(/\{([a-z]+)\}/g, (_, name: string) => `(?:${plain(words[name] ?? name)})`)
}

/** As `fold` does it, but leaves the capitals of expressions such as \p{L} alone. */
function plain(phrase: string): string {
  return phrase.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o')
}
