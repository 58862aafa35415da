// One trait and its examples in prose: the trait leads, the examples prove it, each sentence keeps its notes. Nothing is said that
// the clauses do not say; links of time stand only where the dates of the notes bear them.
import { contentStems } from '../../text/stems.ts'
import { spokenIn, S } from '../english-clauses/mentions.ts'
import type { Told, Written } from '../compose.ts'
import { firstWord, isPronoun, remember, type Flow } from './flow.ts'
import { inVoice } from './frame.ts'
import type { TraitWords } from './trait-words.ts'
import { agreeing, capital, inPlural, type Voice } from './voice.ts'

/** A name more often than this many words drums (drafting.md section 5, check 11). */
const WORDS_BETWEEN_NAMES = 28
/** Predicates up to this many words share a sentence. */
const SHORT = 13
/** Of a sentence's content words so many must come from the examples, not from the trait's name. */
const SHARE_OF_EXAMPLES = 0.55

/** The group's sentences, in the order of the days; without a trait's words none leads them. */
export function evidenceSentences(
  words: TraitWords | null,
  told: readonly Told[],
  flow: Flow,
  first: boolean,
): Written[] {
  return bundled(told).map((bundle, index, all) => {
    const previous = all[index - 1]?.at(-1)
    const choices = words && index === 0 && !first ? leads(words, bundle, flow) : []
    const place = index > 0 ? 'within' : first ? 'first' : 'opens'
    const text = chosen([...choices, ...plains(bundle, previous, place, flow)], flow)
    return { text, basis: 'notes', noteIds: [...new Set(bundle.map(({ noteId }) => noteId))] }
  })
}

/** Two short examples share a sentence, a long one or one with a setting stands alone. */
function bundled(told: readonly Told[]): Told[][] {
  const bundles: Told[][] = []
  for (const one of told) {
    const last = bundles.at(-1)
    const [before] = last ?? []
    const joins =
      before !== undefined &&
      last?.length === 1 &&
      isShort(before) &&
      isShort(one) &&
      length(before) + length(one) <= 22
    if (joins) last.push(one)
    else bundles.push([one])
  }
  return bundles
}

function isShort(one: Told): boolean {
  return (
    one.setting === null &&
    one.predicate !== null &&
    length(one) <= SHORT &&
    !/,|\bso that\b|\bbecause\b|["“:(]/.test(one.predicate)
  )
}

function length({ predicate, whole }: Told): number {
  return (predicate ?? whole ?? '').split(' ').length
}

interface Choice {
  text: string
  /** The link it uses, which may stand once in a draft. */
  link?: string
}

/** "Marcus also stays calm: when the robot stopped, he …". Left out where the trait would say more than its example. */
function leads({ leads: ways, valued }: TraitWords, bundle: readonly Told[], flow: Flow): Choice[] {
  const { pick, voice } = flow
  const lead = inVoice(pick(ways, `lead/${ways.join()}`), voice)
  const said = saidOf(bundle, voice, voice.subject)
  const also = /^is /.test(lead) ? `is also ${lead.slice(3)}` : `also ${lead}`
  const subject = nameOrPronoun(flow)
  const verbs =
    subject === 'they'
      ? also.replace(/^(also )?(\S+)/, (_, link: string | undefined, verb: string) => `${link ?? ''}${inPlural(verb)}`)
      : also
  const colon: Choice = { text: `${subject} ${verbs}: ${said}`, link: 'also' }
  const value: Choice = { text: `I also value ${inVoice(valued, voice)}: ${said}`, link: 'value' }
  const plain: Choice = {
    text: `${subject} ${lead.startsWith('is ') ? `is ${lead.slice(3)}, too` : `${subject === 'they' ? lead.replace(/^\S+/, inPlural) : lead}, too`}: ${said}`,
    link: 'too',
  }
  const order =
    flow.ownBeginnings === 0 && pick([0, 1], 'lead/order') === 0 ? [value, colon, plain] : [colon, plain, value]
  if (said.includes(':')) return []
  const repeats = [...contentStems(`${lead} ${valued}`)].some((stem) => contentStems(said).has(stem))
  const twice = (link: string | undefined) => link !== undefined && new RegExp(`\\b${link}\\b`, 'i').test(said)
  return repeats
    ? []
    : order.filter(({ link, text }) => !twice(link) && shareOfExamples(text, said) >= SHARE_OF_EXAMPLES)
}

function shareOfExamples(text: string, said: string): number {
  const all = contentStems(text)
  return all.size === 0 ? 1 : contentStems(said).size / all.size
}

/** The examples without a trait before them, with the links that the place and the days allow; what suits best first. */
function plains(
  bundle: readonly Told[],
  previous: Told | undefined,
  place: 'first' | 'opens' | 'within',
  flow: Flow,
): Choice[] {
  const { voice } = flow
  const subject = nameOrPronoun(flow)
  const [one] = bundle
  if (!one) return []
  const said = saidOf(bundle, voice, subject)
  const low = saidOf(bundle, voice, voice.subject)
  const plain: Choice = { text: said }
  const also = withAlso(bundle, voice, subject)
  const examples: Choice[] = [
    { text: `For example, ${low}`, link: 'example' },
    { text: `For instance, ${low}`, link: 'instance' },
    { text: `I remember that ${low}`, link: 'remember' },
  ]
  const linked: Choice[] = []
  const later = previous && bundle.length === 1 ? laterLink(previous, one) : null
  if (later && one.setting === null) linked.push({ text: `${later}, ${low}`, link: later })
  const moved = one.setting !== null && bundle.length === 1 ? settingLast(one, voice, subject) : []
  const named: Choice = { text: saidOf(bundle, voice, voice.firstName) }
  if (place === 'first') return [plain, ...moved, ...examples, named]
  if (place === 'opens') return [...also, plain, ...moved, named, ...examples.slice(2)]
  const another: Choice[] =
    previous && previous.day !== one.day && one.setting === null && one.predicate !== null
      ? [
          { text: `On another day, ${low}`, link: 'another day' },
          { text: `Another time, ${low}`, link: 'another time' },
        ]
      : []
  const and: Choice[] = one.setting !== null ? [{ text: `And ${low}`, link: 'and' }] : []
  return [
    ...linked,
    ...(flow.before === 'when' ? moved : []),
    ...flow.pick(
      [
        [...also, ...another],
        [...another, ...also],
      ],
      `order/${one.noteId}`,
    ),
    plain,
    ...and,
    ...moved,
    ...examples,
  ]
}

/** "also" before the verb; not before a negation, where it would sound like a list of faults. */
function withAlso(bundle: readonly Told[], voice: Voice, subject: string): Choice[] {
  const [one] = bundle
  if (!one?.predicate || one.setting !== null || /^did not|^never|^was not/.test(one.predicate)) return []
  const predicate = one.predicate.startsWith('was ') ? `was also ${one.predicate.slice(4)}` : `also ${one.predicate}`
  return [{ text: saidOf([{ ...one, predicate }, ...bundle.slice(1)], voice, subject), link: 'also' }]
}

/** "He was patient when I stalled the bus." */
function settingLast(one: Told, voice: Voice, subject: string): Choice[] {
  if (
    !one.setting ||
    !one.predicate ||
    /[,:]| and /.test(one.predicate) ||
    !/^when /.test(one.setting) ||
    length(one) > 9
  )
    return []
  return [{ text: `${subject} ${agreeing(subject, spokenIn(one.predicate, voice))} ${spokenIn(one.setting, voice)}` }]
}

/** A link of time, only between notes of different days that speak of one matter. */
function laterLink(before: Told, after: Told): string | null {
  const days = Math.round((Date.parse(after.day) - Date.parse(before.day)) / 86_400_000)
  const shared = [...contentStems(textOf(after))].filter((stem) => contentStems(textOf(before)).has(stem))
  if (shared.length === 0 || !(days > 0)) return null
  if (days === 1) return 'The next day'
  if (days <= 6) return 'A few days later'
  if (days === 7) return 'A week later'
  return days <= 21 ? 'Later on' : null
}

function textOf({ setting, predicate, whole }: Told): string {
  return [setting, predicate, whole].filter(Boolean).join(' ')
}

/** One bundle as a clause that begins with the subject, or with its setting. */
function saidOf(bundle: readonly Told[], voice: Voice, subject: string): string {
  const [one, two] = bundle
  if (!one) return ''
  if (one.whole !== null) return spokenIn(one.setting === null ? one.whole : `${one.setting}, ${one.whole}`, voice)
  const first = agreeing(subject, spokenIn(one.predicate ?? '', voice))
  if (two?.predicate) {
    const second = agreeing(voice.subject, spokenIn(two.predicate, voice))
    const later = laterLink(one, two)
    if (later) return `${subject} ${first}, and ${later.toLowerCase()} ${voice.subject} ${second}`
    return / and /.test(first)
      ? `${subject} ${first}, and ${voice.subject} ${second}`
      : `${subject} ${first} and ${second}`
  }
  if (one.setting === null) return `${subject} ${first}`
  const setting = spokenIn(one.setting, voice)
  const who = speaksFirst(one.setting) && subject !== voice.subject ? voice.subject : subject
  return `${setting}, ${who} ${agreeing(who, spokenIn(one.predicate ?? '', voice))}`
}

function speaksFirst(setting: string): boolean {
  return setting.includes(S)
}

function nameOrPronoun({ voice, wordsSinceName, otherName }: Flow): string {
  if (otherName !== null) return wordsSinceName >= WORDS_BETWEEN_NAMES ? voice.firstName : otherName
  return wordsSinceName >= WORDS_BETWEEN_NAMES ? voice.firstName : voice.subject
}

/** The first choice that repeats neither a link nor a beginning; the plainest if all do. */
function chosen(choices: readonly Choice[], flow: Flow): string {
  const fits = (choice: Choice, strictly: boolean): boolean => {
    if (choice.link !== undefined && flow.used.has(choice.link)) return false
    const word = firstWord(choice.text)
    if (word === flow.before) return false
    return !strictly || flow.pronounsInRow < 2 || !isPronoun(word)
  }
  const found =
    choices.find((one) => fits(one, true)) ??
    choices.find((one) => fits(one, false)) ??
    choices.find(({ link }) => link === undefined) ??
    choices[0]
  if (found?.link !== undefined) flow.used.add(found.link)
  return remember(finished(found?.text ?? ''), flow)
}

/** A capital at the head and a full stop at the end; quotation marks as they are set in print. */
function finished(text: string): string {
  const printed = numbersInWords(text).replace(/"([^"]+?)([.,]?)"/g, '“$1$2”')
  const ended = /[.!?]”?$/.test(printed) ? printed : `${printed}.`
  return capital(ended)
}

const SMALL = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Small counts are written out ("saved three weeks"); times of day, beds, floors and figures of things stay as they are. */
function numbersInWords(text: string): string {
  return text.replace(
    /(?<=\b(?:with|in|about|for|of|by|within|after|over|out|saved|took|gave|were|was|the|us|me|only|last|first|next|all|asked|to|at least|than|and|every|made|had|until|cut|saw|made|through|planned|re-planned) )(\d{1,2})(?= (?!am\b|pm\b|o'clock|at\b|in\b|on\b|and\b|or\b|to\b|with\b|from\b|the\b|every\b)\p{Ll})/gu,
    (digits: string) => SMALL[Number(digits) - 2] ?? digits,
  )
}
