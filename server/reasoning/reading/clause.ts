// One predicate in the past, whole or not at all: every word is accounted for, or the reader is not sure.
import { isCounted } from '../text/nouns.ts'
import { ALSO_NOUNS, PLURAL_OPENERS } from '../text/verb-list.ts'
import { baseIn, isPast, pastOf, toPast } from '../text/verbs.ts'
import { backshifted } from './backshift.ts'
import { P, S } from './marks.ts'

/** Why the reader is not sure of a telling. */
export type Unsure =
  | 'LEFT_OVER'
  | 'NO_VERB'
  | 'UNCLEAR_ACTOR'
  | 'UNCLEAR_PRONOUN'
  | 'TENSE'
  | 'FRAGMENT'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'SENSITIVE'
  | 'NAMES_SOMEBODY'
  | 'NOT_SURE_PRAISE'

export interface Predicate {
  /** Without subject: "drove me to the site when the bus was cancelled". */
  text: string
  verb: string
  rest: string
  why: Unsure | null
}

const ADVERB =
  /^(?:also|even|just|really|simply|personally|immediately|quickly|patiently|kindly|calmly|quietly|gently|carefully|then|still|once|always|usually|often|openly|publicly|honestly|clearly|proactively|happily|gladly|genuinely|actually|regularly|constantly|spontaneously|voluntarily|instantly|straight away|right away|first)$/i
const DROPPED = /^(?:then|always|usually|often|actually|just|really|constantly|regularly)$/i
const SAME_FORM = /^(?:let|put|set|cut|read|hit|shut|quit|spread|cost|beat|split|bet)$/i

/** The predicate that begins a text with its verb, after an adverb or two; null when no verb begins it. */
export function predicateOf(text: string, hasSubject: boolean): Predicate | null {
  const words = text.split(' ')
  const adverbs: string[] = []
  while (words.length > 1 && ADVERB.test(words[0] ?? '')) adverbs.push(words.shift() ?? '')
  if (!hasSubject && /^(?:first|once|just|then)$/i.test(adverbs[0] ?? '')) return null
  const told = adverbs.filter((word) => !DROPPED.test(word)).map((word) => word.toLowerCase())
  const head = verbInPast(words, hasSubject)
  if (!head) return null
  const rest = restInPast(words.slice(head.used).join(' '), head.wasPresent)
  const full = [...told, head.past, rest.text].filter((one) => one !== '').join(' ')
  return { text: full, verb: head.past, rest: rest.text, why: head.why ?? rest.why }
}

interface Head {
  past: string
  used: number
  wasPresent: boolean
  why: Unsure | null
}

function verbInPast(words: readonly string[], hasSubject: boolean): Head | null {
  const first = (words[0] ?? '').toLowerCase()
  const second = (words[1] ?? '').toLowerCase()
  const not = /^(?:didn't|doesn't|don't|did|does)$/.test(first) && (first.endsWith("n't") || second === 'not')
  if (not) {
    const at = first.endsWith("n't") ? 1 : 2
    const verb = (words[at] ?? '').toLowerCase()
    return baseIn(verb, 'base') ? { past: `did not ${verb}`, used: at + 1, wasPresent: false, why: null } : null
  }
  if (first === 'never') {
    const past = baseIn(second, 'past') ? second : baseIn(second, 's') ? pastOf(baseIn(second, 's') ?? second) : null
    return past ? { past: `never ${past}`, used: 2, wasPresent: false, why: null } : null
  }
  if (/^(?:wouldn't|wasn't|couldn't)$/.test(first)) {
    if (first === "couldn't") return null
    return { past: first.replace("n't", ' not'), used: 1, wasPresent: false, why: null }
  }
  if (/^(?:was|were|is|'s|am|are)$/.test(first)) {
    if (!hasSubject && !/^(?:was|is)$/.test(first)) return null
    return { past: 'was', used: 1, wasPresent: first !== 'was', why: null }
  }
  if (/^(?:has|have)$/.test(first)) {
    const base = baseIn(second, 'participle')
    if (base && hasSubject)
      return { past: second === 'been' ? 'was' : pastOf(base), used: 2, wasPresent: false, why: null }
    return hasSubject ? { past: 'had', used: 1, wasPresent: true, why: null } : null
  }
  if (first === 'had' && hasSubject && baseIn(second, 'participle') && words.length > 2 && second !== 'had')
    return {
      past: second === 'been' ? 'was' : pastOf(baseIn(second, 'participle') ?? second),
      used: 2,
      wasPresent: false,
      why: null,
    }
  if (first === 'had') return { past: 'had', used: 1, wasPresent: false, why: null }
  if (!hasSubject && SAME_FORM.test(first) && /^(?:of|off|price|list|menu)$/.test(second)) return null
  if (baseIn(first, 'past') && (first !== 'left' || second !== '')) {
    const isNoun = !hasSubject && ALSO_NOUNS.has(first) && !SAME_FORM.test(first)
    return { past: first, used: 1, wasPresent: false, why: isNoun ? 'FRAGMENT' : null }
  }
  const third = baseIn(first, 's')
  if (third) {
    const isNoun =
      !hasSubject && (PLURAL_OPENERS.has(first) || ALSO_NOUNS.has(third)) && !/^(?:me|us|my|our)$/.test(second)
    return { past: pastOf(third), used: 1, wasPresent: true, why: isNoun ? 'FRAGMENT' : null }
  }
  if (hasSubject && /ed$/.test(first) && toPast(first, true) === first)
    return { past: first, used: 1, wasPresent: false, why: null }
  return null
}

const GENERAL = /\b(?:how|what|which|who|why|where|whom|whose)\b[^,.;]*$/i
const OPENS =
  /^(?:and|so|because|which|who|whose|where|when|while|until|although|even|also|especially|not|including|without|with|after|before|as|instead|rather|both|each|line by line|step by step|one by one|word by word|page by page|just as|just like|exactly)\b/i

/** What follows the verb: present turned into past, commas joined; `why` says what could not be settled. */
function restInPast(text: string, wasPresent: boolean): { text: string; why: Unsure | null } {
  if (text === '') return { text, why: null }
  const and = wasPresent ? secondVerbs(text) : text
  if (and === null) return { text, why: 'TENSE' }
  const shifted = backshifted(and)
  const joined = withCommas(shifted)
  if (joined === null) return { text: shifted, why: 'LEFT_OVER' }
  return { text: joined, why: leftIn(joined) }
}

/** "reads my draft and calls me": the second verb goes into the past with the first; null where it may be a noun. */
function secondVerbs(text: string): string | null {
  const second = /(?<=\b(?:and|then) )([a-z]+s)\b/g
  const bases = [...text.matchAll(second)].map(([word]) => ({ word, base: baseIn(word, 's') }))
  if (bases.some(({ word, base }) => base !== null && (PLURAL_OPENERS.has(word) || ALSO_NOUNS.has(base)))) return null
  return text.replace(second, (word) => {
    const base = baseIn(word, 's')
    return base === null ? word : pastOf(base)
  })
}

function withCommas(text: string): string | null {
  const segments = text.split(/,\s+/)
  const [first = '', ...others] = segments
  if (others.length === 0) return text
  const predicates: string[] = [first]
  for (const [index, segment] of others.entries()) {
    const isLast = index === others.length - 1
    const bare = segment.replace(/^(?:and |then |and then )/i, '').replace(new RegExp(`^${S} `), '')
    const word = bare.split(' ')[0] ?? ''
    const acts = isPast(word) && !/^(?:had|was|were|could|would|should|might|must)$/.test(word) && !ALSO_NOUNS.has(word)
    if (acts && FELT.test(bare)) return null
    if (acts) predicates.push(bare)
    else if (new RegExp(`^(?:and )?${S} (?:was|had)\\b`).test(segment)) predicates.push(bare)
    else if (/^no (?!missing\b)\p{L}+(?: \p{L}+)?$/iu.test(segment))
      append(predicates, `, ${segment.replace(/^no/i, 'without')}`)
    else if (/^no \p{L}+,? no/iu.test(segment)) return null
    else if (OPENS.test(segment) && (/^\S+ \S/.test(segment) || isLast)) append(predicates, `, ${segment}`)
    else if (/^(?:they|we|it|I) \p{L}+/u.test(segment) && isPast(segment.split(' ')[1] ?? ''))
      append(predicates, `, and ${segment}`)
    else if (isListTail(others, index)) append(predicates, `, ${segment}`)
    else return null
  }
  if (predicates.length < 2) return predicates.join('')
  const nested = predicates.slice(0, -1).some((one) => / and \p{L}+ed\b|, /u.test(one))
  const last = predicates.at(-1) ?? ''
  if (predicates.length === 2)
    return nested ? `${predicates[0] ?? ''}, and ${S} ${last}` : `${predicates[0] ?? ''} and ${last}`
  return nested ? null : `${predicates.slice(0, -1).join(', ')} and ${last}`
}

/** What the writer, not the colleague, is likely to have felt: "…, felt great". */
const FELT =
  /^(?:felt|learned|learnt|loved|enjoyed|understood|passed|got (?:it|the)|found out|thought|wished|cried|slept)\b/i

function append(predicates: string[], words: string): void {
  predicates[predicates.length - 1] = `${predicates.at(-1) ?? ''}${words}`
}

/** "reports, mails and drafts": a list ends with an "and" in this segment or a later one, and its members are short. */
function isListTail(segments: readonly string[], at: number): boolean {
  const tail = segments.slice(at)
  const end = tail.findIndex((one) => /(?:^|\s)(?:and|or) /.test(one))
  return (
    end !== -1 &&
    tail.slice(0, end).every((one) => one.split(' ').length <= 4 && !new RegExp(`^(?:I|we|it|${S})\\b`).test(one)) &&
    !/^(?:I|we|it|they|she|he|this|that|there|my \w+ (?:was|is)) /i.test(tail[end] ?? '')
  )
}

const PRESENT =
  /\b(?:am|is|are|has|does|can|will|isn't|aren't|don't|doesn't|can't|won't|haven't|hasn't)\b|\b(?:I|we|you|they|it|that|there|he|she)'(?:m|s|re|ve|ll|d)\b/i
const TIME_WORD =
  /\b(?:today|tomorrow|yesterday|tonight|now|ago|currently|these days|so far|this (?:week|month|morning|afternoon|evening|time|year|quarter)|(?:next|last|coming) (?:week|month|year|monday|tuesday|wednesday|thursday|friday|time|night))\b/i
const STRAY = /[()[\]{}<>|=~^\\/*#@…;—–:?!]|->|\s-\s|\s&\s|"(?!\w)(?!$)/u
const DANGLING =
  /(?:\b(?:the|a|an|and|or|my|our|because|but|than|very|so|to my|with the|about|from|of|at|with|for|to|by)|,)$/i

/** What cannot stand in a sentence a stranger reads, or null. */
function leftIn(text: string): Unsure | null {
  const plain = text.replace(/"[^"]*"/g, 'it').replace(/\bthank you\b/gi, 'thanks')
  if (STRAY.test(plain) || DANGLING.test(plain) || /"/.test(plain)) return 'LEFT_OVER'
  if (/\b(?:you|your|yours|yourself|u|ur)\b/i.test(plain)) return 'UNCLEAR_PRONOUN'
  if (TIME_WORD.test(plain) || /\bits (?:\p{L}+ed|done|made|ok)\b/u.test(plain)) return 'TENSE'
  if (/, (?!each|every|no|the|this|that|any|which)\p{Ll}+ one\b/iu.test(plain) || /\band felt\b/.test(plain))
    return 'FRAGMENT'
  if (hasPresent(plain)) return 'TENSE'
  if (
    /^(?:\S+ )?(?:it|this|these|those)(?: (?!was|that)\S+){0,2}$/i.test(plain) ||
    /^(?:about |of |with )?(?:it|that|this|these|those)\b(?! (?:was|were|\p{L}+ (?:was|were|that|to|for|with)))/iu.test(
      plain,
    )
  )
    return 'FRAGMENT'
  if (/\bsuch\b|\bas (?:mentioned|said|above)\b|\bsee above\b/i.test(plain)) return 'FRAGMENT'
  if (
    /\b(?:of|about|on|for|from|in|with|through|over|into|by) (?:it|this|that|these|those)$/i.test(plain) &&
    plain.split(' ').length < 6
  )
    return 'FRAGMENT'
  if (
    /(?<!\band )\bso (?!that\b|much\b|many\b|well\b|far\b|quickly\b|clearly\b)/.test(plain) &&
    !plain
      .split(/\bso /)
      .at(-1)
      ?.split(' ')
      .some((word) => isPast(word))
  )
    return 'TENSE'
  if (/^(?:to) (?:the|my|our|all|every)\b/.test(plain)) return 'LEFT_OVER'
  return missesArticle(plain) ? 'FRAGMENT' : null
}

function hasPresent(text: string): boolean {
  for (const match of text.matchAll(new RegExp(PRESENT.source, 'gi')))
    if (!GENERAL.test(text.slice(0, match.index))) return true
  for (const match of text.matchAll(new RegExp(`(?:\\b(?:she|he|it|who|which)|${S}) ([a-z]+s)\\b`, 'g')))
    if (baseIn(match[1] ?? '', 's') && !GENERAL.test(text.slice(0, match.index))) return true
  for (const match of text.matchAll(/\b(?:I|we) ([a-z]+)\b/g)) {
    const word = match[1] ?? ''
    const isBase = baseIn(word, 'base') !== null && !isPast(word) && !SAME_FORM.test(word)
    if (
      isBase &&
      !/\b(?:suggested|recommended|proposed|insisted)(?: that)? $/.test(text.slice(0, match.index)) &&
      !/\b(?:how|what|which|who|why|where)\b[^,.;]*$/i.test(text.slice(0, match.index))
    )
      return true
  }
  return false
}

const WITHOUT_ARTICLE =
  /\b(?:by (?:mail|email|e-mail|phone|hand|name|line|letter|text|step|car|train|example|word)|in (?:time|person|advance|writing|detail|front|line|place|charge|order|case|fact|need|class|school|court|hospital|office|step|part|hand|course|view|tune|bed|port)|on (?:time|site|call|stage|duty|shift|track|record|board|top|schedule|foot|camera|screen|paper|air|point|order|request|test)|at (?:work|home|school|night|close|lunch|noon|midnight|handover|hand|risk|sea|table|university|college|dinner|breakfast|checkout|reception)|to (?:work|school|court|bed|hospital|site|class|university|press|print|date|market|order|client|customer|colleague)|(?:for|at|after|before|over|to|during) (?:lunch|coffee|dinner|breakfast|work|school|class|close|court|surgery|training|handover|example|tea|instance|week|month|hour|question|case)|from (?:scratch|home|memory|start|page|work)|out of (?:hours|office|date|order|step)|(?:made|make|making|took|take|taking|gave|give|had|have|kept|asked|lost) (?:time|room|sense|part|place|note|notice|advice|feedback|credit|care|track|permission|space|contact|hope|heart|charge|responsibility)|(?:line by line|step by step|word by word|page by page|slide by slide|case by case|day by day|piece by piece|item by item|point by point|side by side|day after day|face to face|hand in hand|back to back|end to end|week after week|room by room|number by number|test by test))\b/gi
const BEFORE_NOUN =
  /^(?:in|on|at|for|to|from|about|with|by|of|into|during|after|before|through|over|under|against|found|gave|made|took|wrote|sent|brought|got|fixed|built|drew|held|ran|reviewed|prepared|had|put|set|shared|explained|showed|changed|moved|answered|solved|handled|covered|opened|booked|bought|me|us|gives|left|lent|showed|taught|offered)$/i

/** A thing that can be counted needs its article: "found error in my code", "left me reading list". */
function missesArticle(text: string): boolean {
  const words = text.replace(WITHOUT_ARTICLE, ' it ').split(/\s+/)
  return words.some((word, index) => {
    const noun = word.replace(/[^\p{L}-]/gu, '')
    if (!/^\p{Ll}/u.test(noun) || !isCounted(noun) || !endsPhrase(word, words[index + 1] ?? '')) return false
    let at = index - 1
    while (at >= 0 && index - at < 4 && describes(words[at] ?? '')) at -= 1
    const before = words[at] ?? ''
    if (before === 'to' && at === index - 1) return baseIn(noun, 'base') === null
    return BEFORE_NOUN.test(before)
  })
}

function endsPhrase(word: string, next: string): boolean {
  return (
    next === '' ||
    /[,.]$/.test(word) ||
    /^(?:in|on|at|for|to|from|about|with|by|of|and|or|when|because|so|that|before|after|which|who|until|while)$/i.test(
      next,
    )
  )
}

/** A word that may stand between article and noun. */
function describes(word: string): boolean {
  return /^\p{Ll}[\p{L}-]*$/u.test(word) && !BEFORE_NOUN.test(word) && !NO_ADJECTIVE.test(word) && !isPast(word)
}

const NO_ADJECTIVE =
  /^(?:a|an|the|my|our|your|his|her|their|its|this|that|these|those|each|every|all|both|some|any|no|one|two|three|four|five|six|seven|eight|nine|ten|half|another|which|what|whose|how|when|who|and|or|as|than|not|it|me|us|them|him|everyone|everybody|same)$/i

/** A clause with a subject of its own, as a setting: "the bus was cancelled". Null when it is not surely one in the past. */
export function settledClause(text: string): string | null {
  const shifted = backshifted(text.trim())
  if (/,/.test(shifted) || leftIn(shifted) !== null || shifted.split(' ').length > 14) return null
  const words = shifted.split(' ')
  const first = words[0] ?? ''
  const isSubject =
    /^(?:I|we|my|our|the|a|an|one|two|three|four|everyone|everybody|nobody|another|someone|somebody|it|things|people|\d+|half|most|some|all)$/i.test(
      first,
    ) ||
    first === P ||
    first === S
  const at = words.findIndex((word, index) => index > 0 && isPast(word))
  const plainFirst = first === 'I' ? 'I' : first.slice(0, 1).toLowerCase() + first.slice(1)
  return isSubject && at > 0 && at <= 5 ? [plainFirst, ...words.slice(1)].join(' ') : null
}
