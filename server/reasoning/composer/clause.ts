// One event of a note into a predicate in the third person past: "sat with me for an hour and explained how it works".
// What cannot be turned is refused, never guessed.
import { clean } from './clean.ts'
import { isPast, toPast } from './verbs.ts'

export interface Clause {
  /** Without its subject: "explained the model to me". */
  predicate: string
  /** What the writer did or where they were, when the note tells it first: "I was late". */
  setting: string | null
}

export interface Who {
  name: string
  firstName: string
}

const ADVERB =
  /^(also|even|kindly|quickly|always|really|again|then|personally|immediately|patiently|calmly|quietly|openly|just|so|very|still|once)\s+/i

/** The clause of one event, or null when it cannot be told without inventing. */
export function clauseOf(event: string, who: Who): Clause | null {
  const text = fromFragment(withoutSecondPerson(clean(event), who))
  const own = /^((?:when |as |after |while )?(?:I|we|my|our)\b[^,;]*)[,;]\s*(?:and |so |but )?(.+)$/i.exec(text)
  if (own?.[1] && own[2]) {
    const inner = predicateOf(own[2], who, true)
    return inner ? { predicate: inner, setting: settingOf(own[1]) } : null
  }
  const predicate = predicateOf(text, who, false)
  return predicate ? { predicate, setting: null } : null
}

function settingOf(text: string): string {
  const plain = text.replace(/^(when|as|after|while)\s+/i, '')
  const [first = '', verb = '', ...rest] = plain.split(' ')
  const past = /^(I|we)$/i.test(first) ? toPast(verb) : null
  const subject = /^i$/i.test(first) ? 'I' : first.toLowerCase()
  return [subject, past ?? verb, ...rest].join(' ')
}

/** Common noun fragments that say plainly what was done. */
const FRAGMENTS: [RegExp, string][] = [
  [/^(?:many |big |a big )?(?:thanks|thank you|thank-you) (?:to me )?(?:for|about)\b/i, 'thanked me for'],
  [/^(?:gave )?(?:quick|fast|prompt) (?:answers?|repl(?:y|ies)) to\b/i, 'gave quick answers to'],
  [
    /^(?:very )?(?:clear|honest|useful|good|helpful|candid|detailed) (?:feedback|comments|advice) (on|about|for)\b/i,
    'gave me $& ',
  ],
  [/^(?:praise|credit|compliments?) for\b/i, 'gave me $&'],
  [/^(?:help|support|advice|a tip|tips) (?:with|on|for)\b/i, 'gave me $&'],
]

function fromFragment(text: string): string {
  const found = FRAGMENTS.find(([pattern]) => pattern.test(text))
  return found
    ? text.replace(found[0], (all, ...rest) =>
        found[1].replace('$& ', all).replace('$&', all.toLowerCase()).replace('$1', String(rest[0])),
      )
    : text
}

/** "you helped me" speaks to the person: the same event, told of them. */
function withoutSecondPerson(text: string, { firstName }: Who): string {
  return /^(thank you for |thanks for )?you\b/i.test(text)
    ? text.replace(/^(thank you for |thanks for )?you\s+/i, '').replace(/\byour\b/gi, `${firstName}'s`)
    : text
}

/** `mustName`: a clause after the writer's own needs its subject said, or it would be the writer's. */
function predicateOf(text: string, who: Who, mustName: boolean): string | null {
  const names = [who.name, who.firstName].map(escape).join('|')
  const subject = new RegExp(
    `^(?:${names}|she|he|they|(?:my|our|the) (?:boss|manager|director|lead|supervisor|head))\\s+`,
    'i',
  )
  if (mustName && !subject.test(text)) return null
  const stripped = text.replace(subject, '').replace(/^(?:who|that)\s+/i, '')
  const adverb = ADVERB.exec(stripped)?.[0] ?? ''
  const kept = /^(always|really|very|so|just)\s/i.test(adverb) ? '' : adverb.toLowerCase()
  return inPast(stripped.slice(adverb.length), kept)
}

function inPast(text: string, adverb: string): string | null {
  const words = text.split(' ')
  const [first = '', second = ''] = words.map((word) => word.toLowerCase())
  if (/^(is|was|were|are)$/.test(first) && /ing$/.test(second)) {
    const past = toPast(second)
    return past ? rest(adverb, past, words.slice(2)) : null
  }
  if (
    /^(has|have|had)$/.test(first) &&
    (isPast(second) || toPast(second) !== null) &&
    !/^(a|an|the|my|our|to|time|no)$/.test(second)
  ) {
    const past = toPast(second)
    return past ? rest(adverb, past, words.slice(2)) : null
  }
  if (NEVER_FIRST.test(first)) return null
  const past = toPast(first)
  return past === null ? null : rest(adverb, past, words.slice(1))
}

/** Words that look like verbs at the head of a note and are not: what follows is a fragment. */
const NEVER_FIRST =
  /^(a|an|the|my|our|his|her|their|this|that|it|there|no|not|good|great|nice|quick|clear|super|best|meeting|help|support|feedback|lunch|coffee|cake|rota|team|call|chat|thanks|thank|praise|everyone|all|more|new|in|on|at|for|with|when|because|i|we|comments|samples|papers|idea|answers|questions|hands|kind|patient|calm|honest|open|ready|free)$/

function rest(adverb: string, past: string, words: string[]): string {
  return reported(coordinated(`${adverb}${past} ${words.join(' ')}`.trim()))
}

/** Verbs after "and" or a comma that still stand in the present follow the first into the past. */
function coordinated(text: string): string {
  return text.replace(/(\band |, )(\p{Ll}+s)(?=\s)/gu, (all, before: string, word: string) => {
    if (/(ss|us|ings|ers|ions|ments)$/.test(word) || !/^(\p{Ll}+)$/u.test(word)) return all
    const past = PRESENT_VERBS.has(word) ? toPast(word) : null
    return past ? `${before}${past}` : all
  })
}

const PRESENT_VERBS = new Set(
  `answers asks backs brings builds calls checks comes covers explains finds follows gives goes helps introduces invites joins keeps lets listens makes offers
  organizes organises praises prepares reads remembers replies reviews sends shares shows sits solves stays stops supports takes teaches tells thanks waits
  walks welcomes works writes is has does`.split(/\s+/),
)

/** What was asked or checked goes into the past with the asking: "checked if I'm keen" → "checked whether I was keen". */
function reported(text: string): string {
  if (!/\b(asked|checked|wondered|wanted to know|made sure)\b/.test(text)) return text
  return text
    .replace(/\b(asked|checked|wondered|wanted to know)((?: me| us)?) if\b/g, '$1$2 whether')
    .replace(/\b(whether|that|how|what|why) I('m| am)\b/g, '$1 I was')
    .replace(/\b(whether|that|how|what|why) I('ve| have)\b/g, '$1 I had')
    .replace(
      /\b(whether|that|how) (I|we) (need|want|like|feel)\b/g,
      (_, how: string, subject: string, verb: string) => `${how} ${subject} ${toPast(verb) ?? verb}`,
    )
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
