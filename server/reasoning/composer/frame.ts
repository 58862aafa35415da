// The first sentence and the last: how the two work together, and a plain recommendation with no new fact in it.
import type { ComposeInput, Written } from './compose.ts'
import { TRAIT_WORDS } from './trait-words.ts'
import type { Pick } from './variation.ts'
import { ownerOf, type Voice } from './voice.ts'

/** LinkedIn shows the first 200 to 250 characters before "see more" (drafting.md section 1). */
export const LONGEST_OPENING = 200

/** Relationship and what stands out, at most 200 characters. */
export function opening({ person, relationship }: ComposeInput, traitId: string, voice: Voice, pick: Pick): Written {
  const title = relationship.theirTitle
  const asTitle = title && relationship.kind !== 'manager' ? `${person.name}, ${article(title)},` : person.name
  const ways = {
    manager: [`I report to ${person.name}`, `${person.name} is my manager`, `I work for ${person.name}`],
    skip: [`I work under ${asTitle}`, `${asTitle.replace(/,$/, '')}${title ? ',' : ''} leads the people I work with`],
    senior: [`I have worked with ${asTitle}`, `I have had the chance to work with ${asTitle}`],
  }[relationship.kind]
  const how = pick(ways, 'opening')
  const words = TRAIT_WORDS[traitId]
  if (!words) return { text: `${how.replace(/,$/, '')}.`, basis: 'relationship', noteIds: [] }
  const standsOut = words.standsOut
    .replace('{N}', voice.subject)
    .replace('{their}', voice.possessive === ownerOf(voice.firstName) ? ownerOf(voice.firstName) : voice.possessive)
  const agreed = voice.subject === 'they' ? plural(standsOut) : standsOut
  const text = `${how.replace(/,?$/, ',')} and what stands out is ${agreed}.`
  return {
    text: text.length <= LONGEST_OPENING ? text : `${how.replace(/,$/, '')}.`,
    basis: 'relationship',
    noteIds: [],
  }
}

function article(title: string): string {
  return /^(ceo|cfo|coo|cto|chief|president)/i.test(title) ? `our ${title}` : `our ${title}`
}

/** "how patiently they teaches" → "how patiently they teach". */
function plural(text: string): string {
  return text
    .replace(/\bthey is\b/, 'they are')
    .replace(
      /\bthey (\p{Ll}+)s\b/u,
      (_, verb: string) => `they ${verb.replace(/(ch|sh|ss|x)e$/, '$1').replace(/ie$/, 'y')}`,
    )
    .replace(/\{N\}/, 'they')
}

export function closing({ person }: ComposeInput, voice: Voice, pick: Pick): Written {
  const { firstName } = person
  const ways = [
    `I enjoy working with ${firstName}, and I am glad to recommend ${voice.object === firstName ? `${firstName} warmly` : voice.object}.`,
    `I am grateful to work with ${firstName}, and I recommend ${voice.object === firstName ? 'working together' : `${voice.object} warmly`}.`,
    `It is a good thing to have ${firstName} to learn from, and I am happy to recommend ${voice.object === firstName ? `${firstName} to others` : `${voice.object} to others`}.`,
  ]
  return { text: pick(ways, 'closing'), basis: 'opinion', noteIds: [] }
}
