// What one sentence says about the question "may I publish this?".
import { withoutQuotes } from './mail/fold.ts'
import { expressionsFor, MEANINGS, type Meaning } from './phrases/all.ts'

export type Signals = Record<Meaning, boolean> & {
  /** Words that no phrase explains, without names of politeness. */
  left: string[]
}

/** Reads a folded sentence in the fixed order of meanings; what one meaning has taken, no later one sees. */
export function signalsOf(folded: string): Signals {
  let rest = withoutQuotes(folded)
  const found = Object.fromEntries(MEANINGS.map((meaning) => [meaning, false])) as Record<Meaning, boolean>
  for (const meaning of MEANINGS)
    for (const expression of expressionsFor(meaning))
      rest = rest.replace(expression, (words) => {
        found[meaning] = true
        return '_'.repeat(words.length)
      })
  return {
    ...found,
    unless: says('unless', rest),
    about: says('about', withoutQuotes(folded)),
    left: rest.match(/[\p{L}\p{N}]{2,}/gu) ?? [],
  }
}

function says(meaning: Meaning, text: string): boolean {
  return expressionsFor(meaning).some((expression) => text.search(expression) >= 0)
}
