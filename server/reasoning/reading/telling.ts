// How one deed of the colleague is told: a setting and what they did, said with a pronoun or a name.
import { S, spokenAs, type Who } from './marks.ts'

export interface Telling {
  /** "when the bus was cancelled", or null. */
  setting: string | null
  /** "drove me to the site", with marks for the colleague. */
  predicate: string
}

/** The telling as a whole sentence: "When the bus was cancelled, she drove me to the site." */
export function sentenceOf({ setting, predicate }: Telling, who: Pick<Who, 'firstName' | 'pronoun'>): string {
  const words = setting === null ? `${S} ${predicate}` : `${setting}, ${S} ${predicate}`
  return `${capital(spokenAs(words, who))}.`.replace(/([.!?]["']?)\.$/, '$1')
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/** Small counts in words, as prose has them: "in 2 minutes" becomes "in two minutes"; hours and standards keep their figures. */
export function countsInWords(text: string): string {
  return text.replace(/(?<=\p{Ll} )(\d{1,2})(?= (?:\p{Ll}+ )?\p{Ll}{2,}s\b)/gu, (figure, _, at: number) =>
    /\b(?:at|until|by|after|before|since|from|line|page|room|level|phase|step|hall|unit|year|class|grade) $/i.test(
      text.slice(0, at),
    )
      ? figure
      : (NUMBERS[Number(figure)] ?? figure) || figure,
  )
}

/** A capital at the head, nothing else changed. */
export function capital(text: string): string {
  return text.replace(/^(["“'(]*)(\p{Ll})/u, (_, opening: string, letter: string) => opening + letter.toUpperCase())
}
