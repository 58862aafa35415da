import type { MailLanguage } from '#schema/generated/server.ts'
import { languageOf } from '#server/reasoning/text/language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import type { MailWords } from './mail-words.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { sv } from './sv.ts'

/** The mail in each language it can be written in. */
export const IN_LANGUAGE: Record<MailLanguage, MailWords> = {
  EN: en,
  DE: de,
  ES: es,
  FR: fr,
  IT: it,
  NL: nl,
  PL: pl,
  PT: pt,
  SV: sv,
}

/** The language of a text where the mail can be written in it, else English. */
export function mailLanguageOf(text: string): MailLanguage {
  const found = languageOf(text)?.toUpperCase()
  return found !== undefined && found in IN_LANGUAGE ? (found as MailLanguage) : 'EN'
}
