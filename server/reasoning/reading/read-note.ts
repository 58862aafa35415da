// The one reading of a note: what it is, who did what, and how it may be told. Review, composer, honesty check and evaluation share it.
import { languageOf } from '../text/language.ts'
import { scoresOf, type Scores } from '../traits/model.ts'
import type { TraitId } from '../traits/taxonomy.ts'
import type { Actor } from './actor.ts'
import { cleanNote, partsOf, type NotePart } from './clean-note.ts'
import { namesGood, saysNothing, surelyGood, standingOf, type Standing } from './complaint-cues.ts'
import type { Unsure } from './clause.ts'
import { marked, S, type Who } from './marks.ts'
import { matterIn, mustBeAsked, type Matter } from './public-matter.ts'
import { moodOf, type Mood } from './mood.ts'
import { countsInWords, sentenceOf, type Telling } from './telling.ts'
import { tellPart } from './tell-part.ts'

export type Zone = 'praise' | 'please-sort' | 'not-praise'
export type Polarity = 'praise' | 'nothing' | 'complaint' | 'both'

export interface Suggested {
  trait: TraitId
  /** 0..1: how sure; for showing as "likely", never as a score of a person. */
  confidence: number
}

/** One thing the note says happened, or did not. */
export interface ReadEvent {
  text: string
  actor: Actor
  mood: Mood
  zone: Zone
  polarity: Exclude<Polarity, 'both'>
  /** Null when nothing can be told of the colleague. */
  telling: Telling | null
  /** True when the telling may be used without asking the writer. */
  sure: boolean
  why: Unsure | null
  /** What the writer did, where the part tells a deed of their own: "gave my first talk". */
  ownDeed: { predicate: string; sure: boolean } | null
}

export interface NoteReading {
  /** The text without marks and shorthand. */
  text: string
  /** ISO 639-1 code, or null when it cannot be told; rules of grammar are tried on English only. */
  language: string | null
  zone: Zone
  polarity: Polarity
  events: ReadEvent[]
  /** Up to three traits, best first; for notes without praise as well, since the writer may know better. */
  suggested: Suggested[]
  /** Those sure enough to be taken without asking; none without praise. */
  traits: TraitId[]
  /** What should not be public unasked, with offsets in `text`. */
  matter: Matter[]
}

/** Chosen on the note bank by cross-validation: best macro-F1 with few traits on notes that praise nothing. */
const SURE = 0.3
const LIKELY = 0.12
const PRAISE = 0.6
const CLEAR_PRAISE = 0.75
const COMPLAINT = 0.5
const MOST = 3

/** Below this a part is praise only where its words name something good, and surely praise only with `SURELY`. */
const ENOUGH = 0.45
/** Score a part needs by what its words say: nearly always thanks, something good, neither. */
const NEEDED = { surely: 0.05, good: 0.5, neither: 0.85 } as const
const SURELY = 0.7

const NOBODY: Who = { name: '\ue0ff', firstName: '\ue0ff', pronoun: 'name-only' }

/** Reads one note about `who`. Pure; `read` scores a text and is given by tests only. */
export function readNote(note: string, who: Who = NOBODY, read: (text: string) => Scores = scoresOf): NoteReading {
  const text = cleanNote(note)
  const whole = read(note)
  const language = foreign(text)
  const parts = partsOf(text)
  const known = [who.name, who.firstName]
  const one = (part: NotePart, at: number) =>
    readPart(part, parts, at, who, parts.length === 1 ? whole : read(part.text))
  const events = language === null ? inContext(parts.map(one), parts, who) : []
  const suggested = bestOf(whole)
  const polarity = overall(whole, events)
  const isPraise = polarity === 'praise' || polarity === 'both'
  const isClear = isPraise && (events.some((event) => event.zone === 'praise') || whole.praise >= CLEAR_PRAISE)
  const sure = suggested.filter(({ confidence }, at) => confidence >= (at === 0 ? LIKELY : SURE))
  return {
    text,
    language: language ?? (parts.length > 0 ? 'en' : null),
    zone: language === null ? zoneOf(events) : 'please-sort',
    polarity,
    events,
    suggested,
    traits: isClear ? sure.map(({ trait }) => trait) : [],
    matter: matterIn(text, known),
  }
}

const ENGLISH =
  /\b(?:the|and|me|my|to|with|for|of|she|he|was|were|had|her|his|I|we|us|on|at|from|that|when|how|a|in|by|about|after|before|not|no)\b/gi

/** A language other than English, where the words leave no doubt. */
function foreign(text: string): string | null {
  const words = text.split(/\s+/).length
  if (words < 3 || (text.match(ENGLISH)?.length ?? 0) / words > 0.2) return null
  const found = languageOf(text)
  return found === null || found === 'en' ? null : found
}

function readPart(part: NotePart, parts: readonly NotePart[], at: number, who: Who, scores: Scores): ReadEvent {
  const mood = moodOf(part.text)
  const around = {
    colleagueActsLater: parts.slice(at + 1).some(({ text }) => actsIn(text, who)),
    writerBefore: at > 0 && /^(?:I|we|my)\b/i.test(parts[at - 1]?.text ?? ''),
  }
  const told = tellPart(part.text, who, around)
  const standing = standingOf(part.text)
  const zone = mood === 'done' ? zoneOfPart(part, standing, scores, told.actor) : 'not-praise'
  const telling =
    told.predicate === null || told.actor === 'writer'
      ? null
      : { setting: told.setting, predicate: countsInWords(told.predicate) }
  const spoken = telling ? sentenceOf(telling, who) : part.text
  const asked = mustBeAsked(matterIn(spoken, [who.name, who.firstName]))
  const why =
    told.why ??
    asked ??
    (zone === 'praise' ? null : 'NOT_SURE_PRAISE') ??
    (part.comment && !actsIn(part.text, who) && at > 0 ? 'FRAGMENT' : null)
  return {
    text: part.text,
    actor: told.actor,
    mood,
    zone,
    polarity: zone === 'praise' ? 'praise' : polarityOf(scores, mood, standing),
    telling,
    sure: zone === 'praise' && telling !== null && told.actor === 'colleague' && why === null,
    why,
    ownDeed:
      told.predicate !== null && told.actor !== 'colleague'
        ? { predicate: told.predicate, sure: told.actor === 'writer' && told.isWhole }
        : null,
  }
}

/**
 * Parts speak for each other: the writer's deed leads to what the colleague did then, and a complaint in the same note
 * makes everything in it a matter for the writer to sort.
 */
function inContext(events: readonly ReadEvent[], parts: readonly NotePart[], who: Who): ReadEvent[] {
  const isMixed = events.some(
    ({ zone, polarity }, at) =>
      polarity === 'complaint' || (zone !== 'praise' && /^but\b/i.test(parts[at]?.lead ?? '')),
  )
  return events.map((event, at) => {
    if (isMixed && event.zone === 'praise')
      return { ...event, zone: 'please-sort', sure: false, why: 'NOT_SURE_PRAISE' }
    const before = events[at - 1]
    if (!before?.ownDeed || event.telling?.setting !== null || !actsIn(event.text, who)) return event
    const joins =
      !/^(?:had|was|only|did not|never)\b/.test(event.telling.predicate) &&
      event.why !== 'LEFT_OVER' &&
      !/\b(?:had|has|have) \p{L}+/u.test(event.text)
    if (joins && before.ownDeed.sure)
      return {
        ...event,
        telling: { ...event.telling, setting: `when I ${before.ownDeed.predicate}` },
        sure: false,
        why: 'UNCLEAR_ACTOR',
      }
    const standsAlone = /\b(?:me|us|my|our)\b/.test(event.telling.predicate)
    return standsAlone ? event : { ...event, sure: false, why: event.why ?? 'FRAGMENT' }
  })
}

function actsIn(text: string, who: Who): boolean {
  return new RegExp(`(?:^|[,:] |\\band )${S} `).test(marked(text, who).text)
}

/** Praise needs its own evidence: words that name something good, the model, and nothing that speaks against it. */
function zoneOfPart(part: NotePart, standing: Standing, { praise, complaint }: Scores, actor: Actor): Zone {
  if (saysNothing(part.text)) return 'not-praise'
  if (standing === 'complaint') return praise >= ENOUGH ? 'please-sort' : 'not-praise'
  const good = namesGood(part.text)
  if (part.against || standing === 'doubtful')
    return praise >= ENOUGH ? 'please-sort' : complaint >= COMPLAINT ? 'not-praise' : 'please-sort'
  if (standing === 'spared-fault') return praise >= 0.25 ? 'praise' : 'please-sort'
  if (actor === 'writer') return praise >= SURELY && good ? 'please-sort' : 'not-praise'
  if (complaint >= COMPLAINT && complaint > praise && !surelyGood(part.text)) return good ? 'please-sort' : 'not-praise'
  const score = praise - 0.7 * complaint
  if (score >= NEEDED[surelyGood(part.text) ? 'surely' : good ? 'good' : 'neither']) return 'praise'
  if (praise >= ENOUGH || good) return 'please-sort'
  return 'not-praise'
}

function zoneOf(events: readonly ReadEvent[]): Zone {
  if (events.some(({ zone }) => zone === 'praise')) return 'praise'
  return events.some(({ zone }) => zone === 'please-sort') ? 'please-sort' : 'not-praise'
}

function polarityOf({ praise, complaint }: Scores, mood: Mood, standing: Standing): ReadEvent['polarity'] {
  if (mood !== 'done') return 'nothing'
  if (complaint >= COMPLAINT && complaint > praise && standing !== 'spared-fault') return 'complaint'
  return praise >= PRAISE || standing === 'spared-fault' ? 'praise' : 'nothing'
}

function bestOf({ traits }: Scores): Suggested[] {
  return Object.entries(traits)
    .map(([trait, confidence]) => ({ trait: trait as TraitId, confidence }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST)
}

function overall({ praise, complaint }: Scores, events: readonly ReadEvent[]): Polarity {
  if (events.length > 0 && events.every(({ mood, actor }) => mood !== 'done' || actor === 'writer')) return 'nothing'
  const parts = new Set(events.map((event) => event.polarity))
  if (parts.has('praise') && parts.has('complaint')) return 'both'
  if (events.length === 1 && parts.has('praise')) return 'praise'
  if (complaint >= COMPLAINT && !events.every((event) => event.polarity === 'praise'))
    return praise >= PRAISE ? 'both' : 'complaint'
  return praise >= PRAISE ? 'praise' : 'nothing'
}
