// The expressions of one language, compiled once. Only the languages of an answer are tried on it.
import type { ReplyLanguage } from '../languages/reply-languages.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { no } from './no.ts'
import { anyOf, editPattern, type EditKind, type Phrases } from './phrases.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { sv } from './sv.ts'

const TABLES: Record<ReplyLanguage, Phrases> = { en, de, fr, es, it, nl, pt, sv, da, no, fi, pl }

export type Meaning = Exclude<keyof Phrases, 'words' | 'edits'>

/** In the order of reading. */
export const MEANINGS = ['noise', 'yesByNo', 'wait', 'again', 'later', 'no', 'softNo', 'yes', 'weakYes'] as const

const compiled = new Map<string, RegExp | null>()

/** The expression of a language for one meaning; null where the language has no phrase for it. */
export function expressionFor(meaning: Meaning, language: ReplyLanguage): RegExp | null {
  const key = `${language}/${meaning}`
  const known = compiled.get(key)
  if (known !== undefined) return known
  const made = anyOf(TABLES[language][meaning], TABLES[language].words)
  compiled.set(key, made)
  return made
}

export interface EditExpression {
  kind: EditKind
  pattern: RegExp
}

const editExpressions = new Map<ReplyLanguage, EditExpression[]>()

/** A language's ways of asking for a change: replacements first, since they say most, then the others. */
export function editExpressionsOf(language: ReplyLanguage): readonly EditExpression[] {
  const known = editExpressions.get(language)
  if (known) return known
  const { edits, words } = TABLES[language]
  const made = (['replace', 'delete', 'add', 'instruction'] as const).flatMap((kind) =>
    edits.filter(([of]) => of === kind).map(([of, phrase]) => ({ kind: of, pattern: editPattern(phrase, words) })),
  )
  editExpressions.set(language, made)
  return made
}
