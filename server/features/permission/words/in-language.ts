import type { MailLanguage } from '#schema/generated/server.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import type { MailWords } from './mail-words.ts'
import { nl } from './nl.ts'

/** The mail in each language it can be written in. */
export const IN_LANGUAGE: Record<MailLanguage, MailWords> = { EN: en, DE: de, ES: es, FR: fr, IT: it, NL: nl }
