// Drafts in other languages: the writer's own tellings between an opening and a closing in that language. No grammar is tried.
import type { Composed, Relationship, Written } from './composition.ts'
import { laidOut } from './lay-out.ts'
import type { UsableTelling } from './telling.ts'
import { pickerFor } from './variation.ts'

/** The languages a draft can be in besides English (ISO 639-1). */
export const OTHER_LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl'] as const
export type OtherLanguage = (typeof OTHER_LANGUAGES)[number]

export function isOtherLanguage(language: string): language is OtherLanguage {
  return (OTHER_LANGUAGES as readonly string[]).includes(language)
}

interface Words {
  /** How the writer stands to a manager, and to any other senior colleague: {name}. */
  manager: readonly string[]
  senior: readonly string[]
  closing: readonly string[]
}

const WORDS: Readonly<Record<OtherLanguage, Words>> = {
  de: {
    manager: ['{name} ist meine Führungskraft.', 'Ich berichte an {name}.', 'Ich arbeite im Team von {name}.'],
    senior: ['Ich arbeite mit {name} zusammen.', '{name} und ich arbeiten zusammen.', 'Hier geht es um {name}.'],
    closing: ['Ich empfehle {name} sehr gern.', '{name} kann ich nur empfehlen.', 'Danke, {name}!'],
  },
  fr: {
    manager: [
      'Je travaille dans l’équipe de {name}.',
      'Mon travail dépend de {name}.',
      'Je suis sous la responsabilité de {name}.',
    ],
    senior: ['Je travaille avec {name}.', '{name} et moi travaillons ensemble.', 'Quelques mots sur {name}.'],
    closing: ['Je recommande {name} avec plaisir.', 'Merci, {name} !', 'Je ne peux que recommander {name}.'],
  },
  es: {
    manager: ['Trabajo en el equipo de {name}.', 'Formo parte del equipo de {name}.', 'Reporto a {name}.'],
    senior: ['Trabajo con {name}.', '{name} y yo trabajamos en equipo.', 'Unas palabras sobre {name}.'],
    closing: ['Recomiendo a {name} con mucho gusto.', '¡Gracias, {name}!', 'No puedo sino recomendar a {name}.'],
  },
  it: {
    manager: ['Lavoro nel team di {name}.', 'Faccio parte della squadra di {name}.', 'Riporto a {name}.'],
    senior: ['Lavoro con {name}.', '{name} e io lavoriamo insieme.', 'Qualche parola su {name}.'],
    closing: ['Consiglio {name} con piacere.', 'Grazie, {name}!', 'Non posso che consigliare {name}.'],
  },
  pt: {
    manager: ['Trabalho na equipa de {name}.', 'Reporto a {name}.', 'A minha chefia é {name}.'],
    senior: ['Trabalho com {name}.', '{name} e eu trabalhamos em conjunto.', 'Algumas palavras sobre {name}.'],
    closing: ['Recomendo {name} com todo o gosto.', 'A {name}, o meu agradecimento.', 'Só posso recomendar {name}.'],
  },
  nl: {
    manager: ['Ik werk in het team van {name}.', '{name} is mijn leidinggevende.', 'Ik rapporteer aan {name}.'],
    senior: ['Ik werk samen met {name}.', '{name} en ik werken samen.', 'Een paar woorden over {name}.'],
    closing: ['Ik beveel {name} van harte aan.', 'Bedankt, {name}!', '{name} kan ik alleen maar aanbevelen.'],
  },
}

export interface OtherLanguageInput {
  language: OtherLanguage
  firstName: string
  relationship: Relationship
  /** Only tellings in the writer's own words are used. */
  tellings: readonly UsableTelling[]
  seed: string
  wording: number
}

/** The text in that language; empty while the writer has told nothing in their own words. */
export function composeInLanguage(input: OtherLanguageInput): Pick<Composed, 'text' | 'sentences'> {
  const pick = pickerFor(input.seed, input.wording)
  const words = WORDS[input.language]
  const named = (text: string) => text.replaceAll('{name}', input.firstName)
  const own = input.tellings.filter(({ whole }) => whole !== null)
  if (own.length === 0) return { text: '', sentences: [] }
  const opening = pick(input.relationship.kind === 'manager' ? words.manager : words.senior, 'opening')
  const body = own.flatMap(({ whole, changed, noteId }): Written[] => [
    { text: whole ?? '', basis: 'notes', noteIds: [noteId] },
    ...(changed ? [{ text: changed, basis: 'notes' as const, noteIds: [noteId] }] : []),
  ])
  return laidOut([
    [{ text: named(opening), basis: 'relationship', noteIds: [] }],
    body,
    [{ text: named(pick(words.closing, 'closing')), basis: 'opinion', noteIds: [] }],
  ])
}
