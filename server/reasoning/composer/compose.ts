// From chosen traits and tellings to a paragraph or two. It states nothing that no telling says; each composed sentence is read
// again before it is used. Pure: the same tellings, person and wording give the same text.
import { readsTheSame } from '../reading/round-trip.ts'
import type { Who } from '../reading/marks.ts'
import { capital } from '../reading/telling.ts'
import { chosenTellings, type Group } from './choose.ts'
import { CLOSINGS } from './closings.ts'
import { changedSentence, joined, remember, subjectOf, wordingsOf, type Flow } from './frames.ts'
import { laidOut } from './lay-out.ts'
import { OPENINGS, roleOf, type OpeningKind, type OpeningParts } from './openings.ts'
import { daysBetween, sequelOf } from './stories.ts'
import { plural, saidOf, whoOf } from './trait-words.ts'
import { withSubject, type UsableTelling } from './telling.ts'
import { pickerFor } from './variation.ts'
import type { ComposeInput, Composed, Written } from './composition.ts'

/** LinkedIn shows the first 200 to 250 characters before "see more" (drafting.md section 1). */
export const LONGEST_OPENING = 200

export function compose(input: ComposeInput): Composed {
  const groups = chosenTellings(input.traits, input.more ?? [], input.tellings)
  const told = new Set(input.tellings.map(({ noteId }) => noteId))
  const notUsable = [...new Set(input.traits.flatMap(({ noteIds }) => noteIds))]
    .filter((id) => !told.has(id))
    .map((noteId) => ({ noteId }))
  if (groups.length === 0) return { text: '', sentences: [], notUsable }
  const who: Who = { ...input.person, pronoun: input.pronoun, isManager: input.relationship.kind === 'manager' }
  const pick = pickerFor(input.seed, input.wording)
  const flow: Flow = { who, pick, used: new Set(), before: '', sinceName: 0, place: 0 }
  const first = opening(input, groups, flow)
  const body = groups.map((group) => bodyOf(group, first.used, flow))
  const end = [closing(input, groups, flow)]
  return { ...laidOut([first.written, ...body.filter((group) => group.length > 0), end]), notUsable }
}

interface Opened {
  written: Written[]
  /** The telling that the opening has told already. */
  used: UsableTelling | null
}

/** The strongest note opens as often as the trait does, the bare relationship as often as either. */
function opening(input: ComposeInput, groups: readonly Group[], flow: Flow): Opened {
  const { pick, who } = flow
  const strongest = groups.flatMap(({ told }) => told).find(({ predicate }) => predicate !== null) ?? null
  const trait = groups[0]?.trait ?? null
  const said = trait && (groups[0]?.told.length ?? 0) > 0 ? saidOf(trait) : []
  const parts: OpeningParts = {
    name: who.firstName,
    role: roleOf(input),
    title: input.relationship.theirTitle,
    since: input.relationship.sinceYear ?? null,
    isManager: input.relationship.kind === 'manager',
    trait: said.length > 0 ? pick(said, 'opening/said') : null,
    setting: strongest?.setting ?? null,
    deed: strongest?.predicate ?? null,
    subject: subjectOf(who),
  }
  const kind = pick(['trait', 'note', 'plain', 'note'] as const, 'opening/kind')
  for (const one of [kind, 'note', 'plain'] as const) {
    const made = openingOf(one, parts, strongest, flow)
    if (made) return made
  }
  return {
    written: [{ text: remember(`${who.firstName} is ${parts.role}.`, flow), basis: 'relationship', noteIds: [] }],
    used: null,
  }
}

function openingOf(kind: OpeningKind, parts: OpeningParts, strongest: UsableTelling | null, flow: Flow): Opened | null {
  const shapes = OPENINGS.filter((shape) => shape.kind === kind).flatMap((shape) => {
    const text = shape.make(parts)
    return text ? [text] : []
  })
  const start = shapes.length === 0 ? 0 : flow.pick([...shapes.keys()], `opening/${kind}`)
  for (const text of [...shapes.slice(start), ...shapes.slice(0, start)]) {
    const sentences = spokenOpening(text, flow)
    if (sentences.some((one) => one.length > LONGEST_OPENING)) continue
    const told = kind === 'note' ? strongest : null
    const last = sentences.at(-1) ?? ''
    if (told && !readsTheSame(last, [told], flow.who)) continue
    if (text.includes(': ')) flow.used.add('colon')
    return {
      written: sentences.map((one, at) => written(one, kind, told && at === sentences.length - 1 ? told : null, flow)),
      used: told,
    }
  }
  return null
}

function spokenOpening(text: string, { who }: Flow): string[] {
  const said = withSubject('', text, who).trim().replaceAll('{S}', subjectOf(who))
  return said.split(/(?<=\.)\s+(?=\p{L})/u).map(capital)
}

function written(text: string, kind: OpeningKind, told: UsableTelling | null, flow: Flow): Written {
  remember(text, flow)
  if (told) return { text, basis: 'notes', noteIds: [told.noteId, ...told.alsoFrom] }
  return { text, basis: kind === 'trait' ? 'opinion' : 'relationship', noteIds: [] }
}

/** The tellings of one group, joined where they are short or one story. */
function bodyOf({ told }: Group, opened: UsableTelling | null, flow: Flow): Written[] {
  const left = told.filter((one) => one !== opened)
  const sentences: Written[] = []
  if (opened?.changed && told.includes(opened)) sentences.push(changed(opened, flow))
  while (left.length > 0) {
    const one = left.shift() as UsableTelling
    const sequel = sequelOf(one, left)
    const next = left[0]
    const pair = next && !sequel && flow.pick([true, false], `join/${flow.place}`) ? joined(one, next, flow) : null
    if (pair !== null && next && readsTheSame(pair, [one, next], flow.who)) {
      left.shift()
      sentences.push({ text: remember(pair, flow), basis: 'notes', noteIds: idsOf(one, next) })
      if (next.changed) sentences.push(changed(next, flow))
      continue
    }
    const text = wordingOf(one, flow)
    if (text === null) continue
    sentences.push({ text, basis: 'notes', noteIds: idsOf(one) })
    if (one.changed) sentences.push(changed(one, flow))
    if (sequel) sentences.push(...sequelSentences(one, sequel, left, flow))
  }
  return sentences
}

function sequelSentences(one: UsableTelling, sequel: UsableTelling, left: UsableTelling[], flow: Flow): Written[] {
  const lapse = daysBetween(one.day, sequel.day)
  if (lapse === null || sequel.predicate === null || sequel.setting !== null || flow.used.has(lapse)) return []
  const text = capital(`${lapse}, ${withSubject(subjectOf(flow.who), sequel.predicate, flow.who)}.`)
  if (!readsTheSame(text, [sequel], flow.who)) return []
  left.splice(left.indexOf(sequel), 1)
  flow.used.add(lapse)
  const sentences: Written[] = [{ text: remember(text, flow), basis: 'notes', noteIds: idsOf(sequel, one) }]
  if (sequel.changed) sentences.push(changed(sequel, flow))
  return sentences
}

function changed(telling: UsableTelling, flow: Flow): Written {
  return { text: remember(changedSentence(telling.changed ?? ''), flow), basis: 'notes', noteIds: idsOf(telling) }
}

function idsOf(...tellings: UsableTelling[]): string[] {
  return [...new Set(tellings.flatMap(({ noteId, alsoFrom }) => [noteId, ...alsoFrom]))]
}

/** The first wording that reads back as the telling it came from. */
function wordingOf(telling: UsableTelling, flow: Flow): string | null {
  for (const { name, text } of wordingsOf(telling, flow)) {
    if (name !== 'whole' && !readsTheSame(text, [telling], flow.who)) continue
    if (name !== 'plain' && name !== 'whole') flow.used.add(name)
    return remember(text, flow)
  }
  return null
}

function closing(input: ComposeInput, groups: readonly Group[], flow: Flow): Written {
  const { who, pick } = flow
  const traits = groups.flatMap(({ trait }) => (trait ? [trait] : [])).slice(0, 3)
  const phrases = [
    ...new Set(
      traits.flatMap((trait) => {
        const ways = whoOf(trait)
        return ways.length > 0 ? [pick(ways, `who/${trait.id}`)] : []
      }),
    ),
  ]
  const parts = {
    name: who.firstName,
    subject: subjectOf(who),
    object: who.pronoun === 'name-only' ? who.firstName : { she: 'her', he: 'him', they: 'them' }[who.pronoun],
    isManager: input.relationship.kind === 'manager',
    who: phrases.length > 0 ? series(phrases) : null,
    whoPlural: phrases.length > 0 ? series(phrases.map(plural)) : null,
  }
  const ways = CLOSINGS.flatMap((make) => {
    const text = make(parts)
    return text && !(flow.used.has('colon') && text.includes(': ')) ? [text] : []
  })
  return { text: capital(pick(ways, 'closing')), basis: 'opinion', noteIds: [] }
}

function series(phrases: readonly string[]): string {
  return phrases.length < 2 ? (phrases[0] ?? '') : `${phrases.slice(0, -1).join(', ')} and ${phrases.at(-1) ?? ''}`
}
