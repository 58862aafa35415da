// First and last sentence: how the writer stands to the person with what stands out, and a plain recommendation without a new fact.
import { indefinite } from '../../text/nouns.ts'
import type { ComposeInput, Written } from '../compose.ts'
import type { Pick } from '../variation.ts'
import type { Flow } from './flow.ts'
import { inPlural, type Voice } from './voice.ts'
import type { TraitWords } from './trait-words.ts'

/** LinkedIn shows the first 200 to 250 characters before "see more" (drafting.md section 1). */
export const LONGEST_OPENING = 200

const LINKS = ['and what stands out is', 'and what I value is', 'and what I appreciate is'] as const

/** Relationship and what stands out, at most 200 characters; without a trait only thanks. */
export function opening(input: ComposeInput, words: TraitWords | null, voice: Voice, pick: Pick): Written {
  const relation = relations(input)
  const how = pick(relation, 'opening/relation')
  if (!words) {
    const thankful = `${relation[0] ?? how} and I am grateful for what ${voice.subject} did.`
    return { text: thankful, basis: 'relationship', noteIds: [] }
  }
  const trait = inVoice(pick(words.standsOut, 'opening/trait'), voice)
  const link = pick(LINKS, 'opening/link')
  const full = `${how} ${link} ${trait}.`
  const short = `${relation[0] ?? how} ${link} ${trait}.`
  const text =
    [full, short, `${how.replace(/,$/, '')}.`].find((one) => one.length <= LONGEST_OPENING) ??
    `${input.person.firstName} is a colleague of mine.`
  return { text, basis: 'relationship', noteIds: [] }
}

/** Ways of saying the relationship, the shortest first; each ends with a comma. */
function relations({ person, relationship }: ComposeInput): string[] {
  const name = person.firstName
  const title = relationship.theirTitle ? titled(relationship.theirTitle) : null
  const since = relationship.sinceYear
  if (relationship.kind === 'manager') {
    if (since) return [`I have reported to ${name} since ${since},`, `${name} has been my manager since ${since},`]
    return [`I report to ${name},`, `${name} is my manager,`, ...(title ? [`I report to ${name}, ${title},`] : [])]
  }
  if (relationship.kind === 'skip')
    return title
      ? [`${name} is ${title} and senior to me,`, `${name}, ${title}, is senior to me in our organisation,`]
      : [`${name} is senior to me in our organisation,`]
  if (since) return [`I have worked with ${name}${title ? `, ${title},` : ''} since ${since},`]
  return title
    ? [`I work with ${name}, ${title},`, `${name}, ${title}, is a senior colleague of mine,`]
    : [`I work with ${name},`, `${name} is a senior colleague of mine,`]
}

const UNIQUE =
  /\b(?:head|chief|director|president|principal|dean|owner|founder|ceo|cfo|coo|cto|cio|partner in charge|superintendent|editor-in-chief|vp|vice)\b/i
const TITLE_WORDS =
  /^(?:head|chief|director|president|vice|principal|dean|owner|founder|of|and|the|for|manager|senior|junior|sister|ward|driving|instructor|principal|level|second|first|third|night|day|head|chair|chairman|chairwoman|writer|producer|copy|web|mobile|backend|frontend|cloud|network|test|field|project|portfolio|fund|bank|credit|loan|claims|insurance|underwriting|film|music|stage|kindergarten|care|therapist|psychologist|midwife|paramedic|captain|pilot|crew|cabin|station|yard|harbour|port|dock|machine|tool|mill|weld|welding|assembly|line|bakery|bar|floor|front|desk|housekeeping|guest|travel|garden|vineyard|winery|dairy|veterinary|animal|zoo|police|fire|court|notary|tutor|language|translation|press|news|photo|video|games|game|ux|ui|lead|leader|team|project|product|regional|general|deputy|associate|assistant|executive|managing|engineer|engineering|developer|software|architect|designer|design|data|science|scientist|research|researcher|analyst|auditor|accountant|accounting|finance|financial|controller|operations|logistics|warehouse|supervisor|coordinator|officer|consultant|counsel|legal|litigation|partner|lawyer|nurse|doctor|surgeon|physician|pharmacy|pharmacist|clinic|clinical|ward|store|shop|branch|retail|account|sales|marketing|brand|creative|art|editor|curator|museum|librarian|teacher|school|lecturer|professor|foreman|site|shift|plant|production|quality|safety|security|maintenance|technician|workshop|master|farm|forest|kitchen|chef|hotel|restaurant|events|event|customer|success|support|service|services|human|resources|people|talent|training|procurement|purchasing|supply|chain|transport|fleet|flight|platform|infrastructure|systems|information|technology|digital|communications|communication|public|relations|policy|programme|program|choir|music|daycare|social|work|cleaning|facilities|lab|laboratory|department|division|unit|group|office|business|development|strategy|planning|innovation|compliance|risk|tax|treasury|staff|specialist|advisor|adviser|secretary)$/

/** "our finance director", "a senior auditor"; a title with words we do not know keeps its capitals. */
function titled(title: string): string {
  const words = title.split(' ')
  const known = words.every((word) => TITLE_WORDS.test(word.toLowerCase()) || /^[\p{Lu}\d&/-]{2,}$/u.test(word))
  const plain = known
    ? words.map((word) => (/^[\p{Lu}\d&/-]{2,}$/u.test(word) ? word : word.toLowerCase())).join(' ')
    : title
  return UNIQUE.test(title) ? `our ${plain}` : `${indefinite(plain)} ${plain}`
}

/** A plain recommendation with what the traits said; it begins otherwise than the sentence before. */
export function closing(input: ComposeInput, traits: readonly TraitWords[], flow: Flow): Written {
  const name = input.person.firstName
  const [one, two] = [...new Set(traits.map(({ who }) => who))]
  const who = one === undefined ? null : two === undefined ? one : `${one} and ${two}`
  const own = [
    `I gladly recommend ${name} to a team that wants someone who ${who ?? ''}.`,
    ...(flow.used.has('grateful')
      ? []
      : [`I am grateful to work with ${name}, and I recommend ${flow.voice.object} as someone who ${who ?? ''}.`]),
    ...(input.relationship.kind === 'manager'
      ? [`I would gladly recommend ${name} as a manager who ${who ?? ''}.`]
      : []),
  ]
  const others = [
    `If you are looking for someone who ${who ?? ''}, I recommend ${name} warmly.`,
    `To a team that wants someone who ${who ?? ''}, I gladly recommend ${name}.`,
    `${name} is someone who ${who ?? ''}, and I am happy to recommend ${flow.voice.object}.`,
  ]
  const tired = flow.ownBeginnings > 1 || flow.before === 'i'
  const text =
    who === null ? `I am glad to recommend ${name}.` : flow.pick(tired ? others : [...own, ...others], 'closing')
  return { text, basis: 'opinion', noteIds: [] }
}

/** The writer's own feeling about the examples, when a draft is short: no fact, only thanks. */
export function thanks(voice: Voice, pick: Pick): Written {
  const ways = [
    'These may look like small things, but I was grateful for them.',
    `It is for moments like these that I want to thank ${voice.firstName}.`,
    'Things like these stay with me, and I am grateful for them.',
  ]
  return { text: pick(ways, 'thanks'), basis: 'opinion', noteIds: [] }
}

/** A trait's wording with the person's pronouns in it. */
export function inVoice(text: string, voice: Voice): string {
  const plural =
    voice.subject === 'they'
      ? text.replace(/\{s\} (\p{L}+)/gu, (_, verb: string) => `{s} ${inPlural(verb)}`).replace(/ \{s\} is$/, ' {s} are')
      : text
  const twice =
    voice.subject === voice.firstName
      ? plural.replace(/(\{s\}.*)\{p\} /, '$1').replace(/(\{s\}.* what )\{s\} /, '$1there is to know')
      : plural
  return twice.replaceAll('{s}', voice.subject).replaceAll('{p}', voice.possessive).replaceAll('{o}', voice.object)
}
