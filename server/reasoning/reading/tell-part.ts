// One part of a note as a sentence about the colleague: who did it, and how it is told. Sure only when every word fits.
import { baseIn, isPast, pastOf } from '../text/verbs.ts'
import { impliedActor, type Actor, type Around } from './actor.ts'
import { predicateOf, settledClause, type Predicate, type Unsure } from './clause.ts'
import { marked, S, type Who } from './marks.ts'

export interface PartTelling {
  actor: Actor
  /** When or where it was: "when the bus was cancelled". */
  setting: string | null
  /** What the colleague did, without subject, with marks; null when nothing can be said. */
  predicate: string | null
  /** The verb of the predicate in the past. */
  verb: string | null
  why: Unsure | null
  /** Every word of the predicate is accounted for, whoever did it. */
  isWhole: boolean
}

const LONGEST_WORDS = 34
const FEWEST_WORDS = 4

const nothing = (actor: Actor, why: Unsure): PartTelling => ({
  actor,
  setting: null,
  predicate: null,
  verb: null,
  why,
  isWhole: false,
})

/** Reads one part. `around` says what the other parts of the note are about. */
export function tellPart(part: string, who: Who, around: Around): PartTelling {
  const quotes: string[] = []
  const held = part.replace(/"[^"]+"/g, (quote) => String.fromCharCode(0xe100 + quotes.push(quote) - 1))
  const { text, isUnclear } = marked(held, who)
  const told = thanked(text) ?? toldOf(text, around)
  const back = (words: string | null) =>
    words?.replace(/[\ue100-\ue1ff]/g, (sign) => quotes[sign.charCodeAt(0) - 0xe100] ?? '') ?? null
  const why = told.why ?? (isUnclear ? 'UNCLEAR_PRONOUN' : null) ?? lengthOf(told) ?? quotesIn(told, quotes)
  return { ...told, setting: back(told.setting), predicate: back(told.predicate), why }
}

function lengthOf({ setting, predicate }: PartTelling): Unsure | null {
  if (predicate === null) return null
  const words = predicate.split(' ').length
  if (words < (setting === null ? FEWEST_WORDS : 2)) return 'TOO_SHORT'
  return words + (setting?.split(' ').length ?? 0) > LONGEST_WORDS ? 'TOO_LONG' : null
}

/** Words said are told only after a verb of saying, one quotation at most, at the end. */
function quotesIn({ predicate }: PartTelling, quotes: readonly string[]): Unsure | null {
  if (quotes.length === 0 || predicate === null) return null
  return (quotes.length === 1 &&
    /^(?:\S+ )?(?:said|told (?:me|us)|asked(?: me| us)?|wrote)[:,]? [\ue100-\ue1ff]$/.test(predicate)) ||
    (/^asked [\ue100-\ue1ff] (?:at|in|when|after|before|during) /.test(predicate) && !/[.?!]/.test(quotes[0] ?? ''))
    ? null
    : 'LEFT_OVER'
}

const THANKS =
  /^(?:(?:a |big |huge |many |so many |special |massive )*(?:thanks|thank you|thank|props|kudos|shout-?out|hats off|respect|cheers)(?: so much| a lot| again)?|(?:so |very |really |I am |I'm |am )*(?:grateful|thankful|glad|happy))(?: to)?,?(?: (?:you|[\ue000\ue001]))?(?: again)?,? (for|that) (.+)$/iu

/** "Thanks to Ida for driving me to the site": the colleague is thanked, so the colleague did it. */
function thanked(text: string): PartTelling | null {
  const [, link = '', rest = ''] = THANKS.exec(text) ?? []
  if (rest === '') return null
  if (link === 'that') {
    const own = rest.replace(/^you\b/, S)
    return own.startsWith(`${S} `) ? fromPredicate(predicateOf(own.slice(2), true), null) : null
  }
  const words = rest.replace(new RegExp(`,? ?[\ue000\ue001]$`), '').split(' ')
  const not = words[0] === 'not' ? (words.shift(), true) : false
  const ing = (words[0] ?? '').toLowerCase()
  const base = ing === 'being' ? 'be' : ing === 'having' ? 'have' : baseIn(ing, 'ing')
  if (!base) return nothing('colleague', 'NO_VERB')
  const body = words.slice(1).join(' ')
  const verb = base === 'be' ? 'was' : pastOf(base)
  const coordinated = body.replace(/(?<=\band )([a-z]+ing)\b/g, (word) => {
    const second = baseIn(word, 'ing')
    return second ? pastOf(second) : word
  })
  const start = not ? (base === 'be' ? 'was not' : `did not ${base}`) : verb
  return fromPredicate(predicateOf(`${start} ${coordinated}`, true), null)
}

function fromPredicate(found: Predicate | null, setting: string | null): PartTelling {
  if (!found) return nothing('colleague', 'NO_VERB')
  return {
    actor: 'colleague',
    setting,
    predicate: found.text,
    verb: found.verb,
    why: found.why,
    isWhole: found.why === null,
  }
}

function toldOf(text: string, around: Around): PartTelling {
  const plain = text.replace(
    /^(?:and|also|plus|so|then|again|wow|nice|great|good|today)[,:]? (?=[\ue000\p{L}])/iu,
    (lead) => (/^(?:nice|great|good)/i.test(lead) ? lead : ''),
  )
  const valued = new RegExp(
    `^(?:I (?:still |really |also )?(?:remember|appreciated?|liked|loved|am glad|was glad|am grateful|was grateful|valued?|am thankful)|It (?:helped|meant a lot)(?: to me)?|What helped me was) (?:that|how|when) (?=${S} )`,
    'iu',
  ).exec(plain)
  if (valued) return fromPredicate(predicateOf(plain.slice(valued[0].length + 2), true), null)
  const set = settingOf(plain)
  if (set) return set
  if (plain.startsWith(`${S} `)) return fromPredicate(predicateOf(plain.slice(2), true), null)
  if (plain.startsWith(S)) return nothing('colleague', 'LEFT_OVER')
  const first = (plain.split(' ')[0] ?? '').replace(/[,.]/g, '')
  if (/^(?:I|we|my|our|I'm|I've|we're)$/i.test(first)) return nothing('writer', 'UNCLEAR_ACTOR')
  const found = predicateOf(plain.slice(0, 1).toLowerCase() + plain.slice(1), false)
  if (found) {
    const actor = impliedActor(found.verb.replace(/^(?:did not|never) /, ''), found.rest, around)
    return {
      actor,
      setting: null,
      predicate: found.text,
      verb: found.verb,
      why: found.why ?? (actor === 'colleague' ? null : 'UNCLEAR_ACTOR'),
      isWhole: found.why === null,
    }
  }
  const hasOther = plain
    .split(' ')
    .slice(1, 5)
    .some((word) => isPast(word.toLowerCase()))
  return hasOther ? nothing('somebody-else', 'UNCLEAR_ACTOR') : nothing('unclear', 'FRAGMENT')
}

const OPENER = /^(?:when|while|after|before|as|once|because|although|even though|since)\b/i

/** "When the bus was cancelled, she …"; "I was stuck, she …": the first part sets the scene, the colleague acts in the second. */
function settingOf(text: string): PartTelling | null {
  const at = text.search(new RegExp(OPENER.test(text) ? `(?:,|, and|, so|) ${S} ` : `(?:,| and| so|, and|, so) ${S} `))
  if (at < 3) return leadingPhrase(text)
  const before = text.slice(0, at)
  const after = text.slice(at).replace(new RegExp(`^(?:,? (?:and |so )?| and | so )${S} `), '')
  if (before.startsWith(`${S} `) || !/\s/.test(before)) return null
  const main = predicateOf(after, true)
  const opener = OPENER.exec(before)?.[0]
  const clause = settledClause(opener ? before.slice(opener.length).trim() : before)
  const first = before.split(' ')[0]?.toLowerCase() ?? ''
  if (!opener && predicateOf(before, false) !== null && !/^(?:i|we|my|our|the|a|an)$/.test(first)) {
    const own = predicateOf(before.slice(0, 1).toLowerCase() + before.slice(1), false)
    return main && own ? ownDeed(own, main) : null
  }
  if (clause === null || !main)
    return main ? { ...fromPredicate(main, null), predicate: main.text, why: 'LEFT_OVER' } : null
  return fromPredicate(main, `${opener?.toLowerCase() ?? 'when'} ${clause}`)
}

/** "Passed my exam, Omar had paid for the course": the writer's deed leads to the colleague's: a suggestion for the writer, never told unasked. */
function ownDeed(own: Predicate, main: Predicate): PartTelling {
  const actor = impliedActor(own.verb, own.rest, { colleagueActsLater: true, writerBefore: false })
  const isPlain = !/^(?:had|was|only|did not|never)\b/.test(main.verb) && main.why === null
  if (actor === 'colleague') return { ...fromPredicate(own, null), predicate: own.text, why: 'LEFT_OVER' }
  const isWriter = actor === 'writer' && own.why === null && isPlain
  return fromPredicate({ ...main, why: 'UNCLEAR_ACTOR' }, isWriter ? `when I ${own.text}` : null)
}

/** "After the lesson she gave me two things to keep": a phrase of time or place before the colleague acts. */
function leadingPhrase(text: string): PartTelling | null {
  const [, phrase = '', rest = ''] =
    new RegExp(
      `^((?:after|before|during|at|in|on|for|throughout|despite|within|between) (?:the|my|our|a|an|every|each|his|her|their|\ue002|\\d+|two|three|lunch|work|class) ?[^,]{0,60}?),? ${S} (.+)$`,
      'iu',
    ).exec(text) ?? []
  if (rest !== '') {
    if (/\b(?:is|are|am|will|can|has|have)\b/.test(phrase)) return null
    return fromPredicate(predicateOf(rest, true), phrase.slice(0, 1).toLowerCase() + phrase.slice(1))
  }
  const [, opener = '', clause = '', main = ''] =
    /^(when|while|after|before|once) ([^,]{5,70}), (.+)$/iu.exec(text) ?? []
  if (opener === '') return null
  const settled = settledClause(clause)
  const own = main.startsWith(`${S} `) ? predicateOf(main.slice(2), true) : predicateOf(main, false)
  return settled !== null && own ? fromPredicate(own, `${opener.toLowerCase()} ${settled}`) : null
}
