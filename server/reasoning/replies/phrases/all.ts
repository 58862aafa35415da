import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { sv } from './sv.ts'
import { anyOf, editPattern, type EditKind, type Phrases } from './phrases.ts'

/** The tables read together: people mix languages, and a language guessed wrong would lose a "no". */
const TABLES: readonly Phrases[] = [en, de, fr, es, it, nl, pt, sv, pl]

export type Meaning = Exclude<keyof Phrases, 'words' | 'edits'>

/** In the order of reading. */
export const MEANINGS = ['noise', 'yesByNo', 'wait', 'again', 'later', 'no', 'softNo', 'yes', 'weakYes'] as const

const compiled = new Map<Meaning, RegExp[]>()

/** The expressions of all languages for one meaning; compiled once. */
export function expressionsFor(meaning: Meaning): RegExp[] {
  const known = compiled.get(meaning)
  if (known) return known
  const made = TABLES.flatMap((table) => anyOf(table[meaning], table.words) ?? [])
  compiled.set(meaning, made)
  return made
}

export interface EditExpression {
  kind: EditKind
  pattern: RegExp
}

/** All ways of asking for a change: replacements of all languages first, since they say most, then the others. */
export const EDIT_EXPRESSIONS: readonly EditExpression[] = (
  ['replace', 'delete', 'add', 'instruction'] as const
).flatMap((kind) =>
  TABLES.flatMap((table) =>
    table.edits
      .filter(([of]) => of === kind)
      .map(([of, words]) => ({ kind: of, pattern: editPattern(words, table.words) })),
  ),
)
