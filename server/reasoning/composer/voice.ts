// How the person is spoken of: the pronoun that was chosen, the first name where it must be clear, the name alone if asked.

export type Pronoun = 'she' | 'he' | 'they' | 'name-only'

export interface Voice {
  firstName: string
  /** Subject pronoun, or the first name. */
  subject: string
  object: string
  possessive: string
}

const FORMS = { she: ['she', 'her', 'her'], he: ['he', 'him', 'his'], they: ['they', 'them', 'their'] } as const

export function voiceOf(pronoun: Pronoun, firstName: string): Voice {
  if (pronoun === 'name-only')
    return { firstName, subject: firstName, object: firstName, possessive: ownerOf(firstName) }
  const [subject, object, possessive] = FORMS[pronoun]
  return { firstName, subject, object, possessive }
}

export function ownerOf(name: string): string {
  return `${name}'s`
}

/** A capital at the head, nothing else changed. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** "they was" → "they were": the plural verb after the pronoun, the singular after the name. */
export function agree(subject: string, predicate: string): string {
  return subject === 'they'
    ? predicate.replace(/^(also |even )?was\b/, '$1were').replace(/^(also |even )?wasn't\b/, "$1weren't")
    : predicate
}
