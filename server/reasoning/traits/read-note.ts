// Reads one note: is it praise, and which traits does it show? Pure; knows no person and keeps nothing.
import { scoresOf, type Scores } from './model.ts'
import type { TraitId } from './taxonomy.ts'

export type Polarity = 'praise' | 'nothing' | 'complaint' | 'both'

export interface Suggested {
  trait: TraitId
  /** 0..1: how sure; for showing as "likely", never as a score of a person. */
  confidence: number
}

export interface NoteEvent {
  text: string
  polarity: Exclude<Polarity, 'both'>
  suggested: Suggested[]
}

export interface NoteReading {
  polarity: Polarity
  events: NoteEvent[]
  /** Up to three, best first; for notes with nothing to praise as well, since the writer may know better. */
  suggested: Suggested[]
  /** Those sure enough to be taken without asking; none without praise. */
  traits: TraitId[]
}

/** Chosen on the bank by cross-validation: best macro-F1 with few traits on notes that praise nothing. */
const SURE = 0.3
/** The first trait of a praising note is taken already from here on. */
const LIKELY = 0.12
const PRAISE = 0.6
/** Traits are taken without asking only from a note that is praise beyond this. */
const CLEAR_PRAISE = 0.86
const COMPLAINT = 0.5
const MOST = 3

/** Splits a note into events, decides what each is, and suggests up to three traits. */
export function readNote(text: string, read: (text: string) => Scores = scoresOf): NoteReading {
  const whole = read(text)
  const parts = splitEvents(text)
  const events = parts.map((part) => readEvent(part, parts.length === 1 ? whole : read(part)))
  const suggested = bestOf(whole)
  const polarity = overall(whole, events)
  const praises = polarity === 'praise' || polarity === 'both'
  const sure = suggested.filter(({ confidence }, at) => confidence >= (at === 0 ? LIKELY : SURE))
  const isClear = praises && whole.praise >= CLEAR_PRAISE
  return { polarity, events, suggested, traits: isClear ? sure.map(({ trait }) => trait) : [] }
}

function splitEvents(text: string): string[] {
  const parts = text
    .split(/(?<=[.!?])\s+|;\s*|\n+|,?\s+(?=(?:but|though|although|however)\b)|\s\.\.\.\s/i)
    .map((part) => part.trim())
  return parts.filter((part) => /\p{L}{2}/u.test(part))
}

function readEvent(text: string, scores: Scores): NoteEvent {
  if (scores.complaint >= COMPLAINT && scores.complaint > scores.praise)
    return { text, polarity: 'complaint', suggested: [] }
  const polarity = scores.praise >= PRAISE ? 'praise' : 'nothing'
  return { text, polarity, suggested: polarity === 'praise' ? bestOf(scores) : [] }
}

function bestOf({ traits }: Scores): Suggested[] {
  return Object.entries(traits)
    .map(([trait, confidence]) => ({ trait: trait as TraitId, confidence }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST)
}

function overall({ praise, complaint }: Scores, events: readonly NoteEvent[]): Polarity {
  const parts = new Set(events.map((event) => event.polarity))
  if (parts.has('praise') && parts.has('complaint')) return 'both'
  if (complaint >= COMPLAINT) return praise >= PRAISE ? 'both' : 'complaint'
  return praise >= PRAISE ? 'praise' : 'nothing'
}
