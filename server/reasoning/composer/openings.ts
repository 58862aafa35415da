// How a draft opens. The shapes differ in syntax; none has five fixed words in a row, so that two people's drafts do not sound alike.
import { indefinite } from '../text/nouns.ts'
import type { ComposeInput } from './composition.ts'

/** What an opening can be made of. */
export interface OpeningParts {
  name: string
  /** "my manager", "our finance director", "a senior colleague of mine". */
  role: string
  /** "my manager" when a title is known as well: "Head of Finance". */
  title: string | null
  since: number | null
  isManager: boolean
  /** What the strongest trait is said as after the name, or null. */
  trait: string | null
  /** The strongest telling: "when the bus was cancelled" and "drove me to the site". */
  setting: string | null
  deed: string | null
  subject: string
}

/** `trait` opens with what stands out, `note` with what happened, `plain` with the relationship alone. */
export type OpeningKind = 'trait' | 'note' | 'plain'

export interface Opening {
  kind: OpeningKind
  /** Null where a part it needs is missing. */
  make: (parts: OpeningParts) => string | null
}

/** A shape's text, or a falsy value where a part it needs is missing. */
type Shape = (parts: OpeningParts) => string | null | false | 0 | undefined

const comma = (setting: string | null) => (setting === null ? '' : `${setting}, `)
const shape = (kind: OpeningKind, make: Shape): Opening => ({ kind, make: (parts) => make(parts) || null })

export const OPENINGS: readonly Opening[] = [
  shape('trait', ({ name, role, trait }) => trait && `${name}, ${role}, ${trait}.`),
  shape(
    'trait',
    ({ name, trait, isManager }) =>
      trait && (isManager ? `I report to ${name}, who ${trait}.` : `I work with ${name}, who ${trait}.`),
  ),
  shape('trait', ({ name, role, trait }) => trait && `${name} is ${role} and ${trait}.`),
  shape('trait', ({ name, trait }) => trait && `${name} ${trait}.`),
  shape('trait', ({ name, role, trait, subject }) => trait && `${name} is ${role}; ${subject} ${trait}.`),
  shape(
    'trait',
    ({ name, trait, since }) => trait && since && `In the years since ${since}, I have seen that ${name} ${trait}.`,
  ),
  shape(
    'trait',
    ({ name, trait, isManager }) =>
      trait &&
      (isManager
        ? `What I value in working for ${name}, who ${trait}, shows in small things.`
        : `What I value in ${name}, who ${trait}, shows in small things.`),
  ),
  shape('trait', ({ name, trait }) => trait && `I am lucky to work with ${name}, who ${trait}.`),
  shape('trait', ({ name, role, trait }) => trait && `Of ${name}, ${role}, I can say this: ${name} ${trait}.`),
  shape('note', ({ name, role, setting, deed }) => deed && `${comma(setting)}${name}, ${role}, ${deed}.`),
  shape(
    'note',
    ({ name, setting, deed, isManager }) => deed && isManager && `${comma(setting)}my manager ${name} ${deed}.`,
  ),
  shape('note', ({ name, setting, deed }) => deed && !setting && `It was ${name} who ${deed}.`),
  shape(
    'note',
    ({ name, setting, deed, isManager }) => deed && isManager && !setting && `As my manager, ${name} ${deed}.`,
  ),
  shape(
    'note',
    ({ name, setting, deed, isManager }) =>
      deed && isManager && setting && `${setting}, it was my manager ${name} who ${deed}.`,
  ),
  shape(
    'note',
    ({ name, role, setting, deed, subject }) =>
      deed && `I remember ${name}, ${role}, well: ${comma(setting)}${subject} ${deed}.`,
  ),
  shape('note', ({ name, setting, deed }) => deed && `${comma(setting)}${name} ${deed}.`),
  shape(
    'note',
    ({ name, role, setting, deed, subject }) => deed && !setting && `${name} is ${role}, and ${subject} ${deed}.`,
  ),
  shape(
    'note',
    ({ name, setting, deed, isManager }) =>
      deed && setting && isManager && `I report to ${name}. ${setting}, {S} ${deed}.`,
  ),
  shape(
    'note',
    ({ name, role, setting, deed, subject }) =>
      deed && !setting && `One memory of ${name}, ${role}: ${subject} ${deed}.`,
  ),
  shape(
    'note',
    ({ name, setting, deed, since }) =>
      deed && since && `${name} and I go back to ${since}. ${comma(setting)}{S} ${deed}.`,
  ),
  shape('plain', ({ name, isManager }) => (isManager ? `I report to ${name}.` : `I work with ${name}.`)),
  shape('plain', ({ name, role }) => `${name} is ${role}.`),
  shape(
    'plain',
    ({ name, since, isManager }) =>
      since &&
      (isManager ? `Since ${since}, I have reported to ${name}.` : `Since ${since}, I have worked with ${name}.`),
  ),
  shape('plain', ({ name, role }) => `These lines are about ${name}, ${role}.`),
  shape('plain', ({ name, role }) => `A few words about ${name}, ${role}.`),
  shape('plain', ({ name, role }) => `Meet ${name}, ${role}.`),
  shape('plain', ({ name, isManager }) => isManager && `My manager is ${name}.`),
  shape('plain', ({ name, isManager }) => isManager && `${name} manages me.`),
  shape('plain', ({ name, role, title }) => title && `${name} works as ${role}.`),
  shape('plain', ({ name, role }) => `I am writing about ${name}, ${role}.`),
  shape('plain', ({ name }) => `I have ${name} to thank for a lot.`),
  shape('plain', ({ name, role }) => `I want to thank ${name}, ${role}.`),
]

const UNIQUE =
  /\b(?:head|chief|director|president|principal|dean|owner|founder|ceo|cfo|coo|cto|cio|partner in charge|superintendent|editor-in-chief|vp|vice)\b/i

/** "our Finance Director", "a Senior Auditor": titles keep the capitals of the card. */
export function roleOf({ relationship }: Pick<ComposeInput, 'relationship'>): string {
  if (relationship.kind === 'manager') return 'my manager'
  const title = relationship.theirTitle?.trim()
  if (!title) return relationship.kind === 'skip' ? 'a leader in my organisation' : 'a senior colleague of mine'
  return UNIQUE.test(title) ? `our ${title}` : `${indefinite(title)} ${title} I work with`
}
