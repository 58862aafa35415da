// How the person is spoken of: the pronoun that was chosen, the first name where it must be clear, the name alone if asked.

export type Pronoun = 'she' | 'he' | 'they' | 'name-only'

export interface Voice {
  firstName: string
  /** Subject pronoun, or the first name. */
  subject: string
  object: string
  possessive: string
  reflexive: string
  /** Standing alone: hers. */
  theirs: string
}

const FORMS = {
  she: ['she', 'her', 'her', 'herself', 'hers'],
  he: ['he', 'him', 'his', 'himself', 'his'],
  they: ['they', 'them', 'their', 'themself', 'theirs'],
} as const

export function voiceOf(pronoun: Pronoun, firstName: string): Voice {
  if (pronoun === 'name-only')
    return {
      firstName,
      subject: firstName,
      object: firstName,
      possessive: ownerOf(firstName),
      reflexive: 'in person',
      theirs: ownerOf(firstName),
    }
  const [subject, object, possessive, reflexive, theirs] = FORMS[pronoun]
  return { firstName, subject, object, possessive, reflexive, theirs }
}

export function ownerOf(name: string): string {
  return `${name}'s`
}

/** A capital at the head, nothing else changed. */
export function capital(text: string): string {
  return text.replace(/^(["“'(]*)(\p{Ll})/u, (_, opening: string, letter: string) => opening + letter.toUpperCase())
}

/** The plural verb after "they", the singular after a name: "they were", "Yuki was". */
export function agreeing(subject: string, predicate: string): string {
  return subject.toLowerCase() === 'they'
    ? predicate.replace(/^((?:also|even|still|just) )?was\b/, '$1were').replace(/( and |, )was\b/g, '$1were')
    : predicate
}

/** The verb after "they": "teaches" → "teach". */
export function inPlural(verb: string): string {
  if (verb === 'is') return 'are'
  if (verb === 'was') return 'were'
  if (verb === 'has') return 'have'
  if (verb === 'does') return 'do'
  if (/ies$/.test(verb)) return `${verb.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|z)es$/.test(verb)) return verb.slice(0, -2)
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb
}
