// How one telling becomes a sentence, or two become one. The words of the telling stay as they are; only what stands around them changes.
import { spokenAs, type Who } from '../reading/marks.ts'
import { sentence, withSubject, wordsIn, type UsableTelling } from './telling.ts'
import type { Pick } from './variation.ts'

/** What has been said so far: no frame twice, no two sentences with one beginning, no name too often. */
export interface Flow {
  who: Who
  pick: Pick
  used: Set<string>
  /** First word of the sentence before. */
  before: string
  /** Sentences since the name was said. */
  sinceName: number
  place: number
}

const SHORT = 11

/** The first name or the pronoun: the name comes back every third sentence, and never twice in a row where there is a pronoun. */
export function nextSubject(flow: Flow): string {
  const pronoun = subjectOf(flow.who)
  const isDue = flow.sinceName >= 3 || flow.who.pronoun === 'name-only'
  return isDue ? flow.who.firstName : pronoun
}

export function subjectOf(who: Who): string {
  return who.pronoun === 'name-only' ? who.firstName : who.pronoun
}

/** Takes note of a sentence for those that follow. */
export function remember(text: string, flow: Flow): string {
  flow.before = (text.split(/[\s,:]/)[0] ?? '').toLowerCase()
  flow.sinceName = text.includes(flow.who.firstName) ? 0 : flow.sinceName + 1
  flow.place += 1
  return text
}

type Frame = (telling: UsableTelling & { predicate: string }, subject: string, flow: Flow) => string | null

const joinable = (predicate: string) => !/^(?:did not|never|was|were|would not|had|also|even)\b/.test(predicate)

/** A telling in plain words comes most often; each other frame at most once a draft. */
const FRAMES: readonly [name: string, frame: Frame][] = [
  ['plain', ({ setting, predicate }, subject, { who }) => spoken(setting, withSubject(subject, predicate, who), who)],
  [
    'after',
    ({ setting, predicate }, subject, { who }) =>
      setting !== null &&
      /^(?:when|while|after|before|once)\b/.test(setting) &&
      !/\b(?:when|so that|because|until|while|after|before)\b|,/.test(predicate)
        ? sentence(`${withSubject(subject, predicate, who)} ${spokenAs(setting, who)}`)
        : null,
  ],
  [
    'also',
    ({ setting, predicate }, subject, { who, place }) =>
      place > 1 && setting === null && joinable(predicate)
        ? sentence(withSubject(subject, `also ${predicate}`, who))
        : null,
  ],
  [
    'glad',
    ({ setting, predicate }, _, { who }) =>
      setting === null ? sentence(`I was glad that ${withSubject(subjectOf(who), predicate, who)}`) : null,
  ],
  [
    'remember',
    ({ setting, predicate }, _, { who }) =>
      setting === null && joinable(predicate)
        ? sentence(`I remember how ${withSubject(subjectOf(who), predicate, who)}`)
        : null,
  ],
  [
    'grateful',
    ({ setting, predicate }, _, { who }) =>
      setting === null ? sentence(`I am grateful that ${withSubject(subjectOf(who), predicate, who)}`) : null,
  ],
  [
    'helped',
    ({ setting, predicate }, _, { who }) =>
      setting === null && /\b(?:me|my|us|our)\b/.test(predicate)
        ? sentence(`It helped that ${withSubject(subjectOf(who), predicate, who)}`)
        : null,
  ],
]

function spoken(setting: string | null, clause: string, who: Who): string {
  return sentence(setting === null ? clause : `${spokenAs(setting, who)}, ${clause}`)
}

/** Every wording of one telling, the one for this place first; the writer's own sentence has only itself. */
export function wordingsOf(telling: UsableTelling, flow: Flow): { name: string; text: string }[] {
  if (telling.whole !== null) return [{ name: 'whole', text: telling.whole }]
  const { predicate } = telling
  if (predicate === null) return []
  const subject = nextSubject(flow)
  const order = orderFor(flow)
  return order.flatMap((at) => {
    const [name, frame] = FRAMES[at] as (typeof FRAMES)[number]
    const text = name !== 'plain' && flow.used.has(name) ? null : frame({ ...telling, predicate }, subject, flow)
    return text === null ? [] : [{ name, text }]
  })
}

/** Two sentences in three are plain; after a sentence with the same beginning another frame is tried first. */
function orderFor(flow: Flow): number[] {
  const rest = FRAMES.map((_, at) => at).slice(1)
  const chosen = flow.pick([0, 0, ...rest, 0], `frame/${flow.place}`)
  const repeats = flow.before === nextSubject(flow).toLowerCase()
  const first = chosen === 0 && repeats && flow.place > 1 ? flow.pick(rest, `other/${flow.place}`) : chosen
  return [...new Set([first, 0])]
}

/** Two short tellings in one sentence, or null. */
export function joined(one: UsableTelling, two: UsableTelling, flow: Flow): string | null {
  const { who } = flow
  if (one.predicate === null || two.predicate === null || two.setting !== null) return null
  if (one.changed !== null || wordsIn(one) > SHORT || wordsIn(two) > SHORT || !joinable(two.predicate)) return null
  if (/ and |,/.test(one.predicate) || /\b(?:so that|because|when|until|that|if|whether)\b/.test(one.predicate)) {
    if (/,/.test(one.predicate)) return null
    return sentence(
      `${withSubject(nextSubject(flow), one.predicate, who)}, and ${withSubject(subjectOf(who), two.predicate, who)}`,
    )
  }
  return spoken(
    one.setting,
    `${withSubject(nextSubject(flow), one.predicate, who)} and ${spokenAs(two.predicate, who)}`,
    who,
  )
}

/** What the writer answered to "What did it change for you?", as a sentence of their own. */
export function changedSentence(answer: string): string {
  const text = answer.trim().replace(/\s+/g, ' ')
  const isWhole =
    /^(?:I|we|it|that|this|since|because of|thanks to|after that|now|my|our|the|today|for me)\b/i.test(text) &&
    text.split(' ').length > 2
  return isWhole ? sentence(text) : sentence(`For me, that meant ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`)
}
