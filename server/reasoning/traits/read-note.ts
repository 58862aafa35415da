// Reads one note: is it praise, and which traits does it show? Pure; knows no person and keeps nothing.
import { COMPLAINT, NEGATED_FAULT, NOTHING, PHRASES } from './lexicon.ts'
import type { TraitId } from './taxonomy.ts'

export type Polarity = 'praise' | 'nothing' | 'complaint' | 'both'

export interface Suggested {
  trait: TraitId
  /** 0..1: how sure; for showing as "likely", never as a score of a person. */
  confidence: number
}

export interface NoteEvent {
  text: string
  polarity: Polarity
  suggested: Suggested[]
}

export interface NoteReading {
  polarity: Polarity
  events: NoteEvent[]
  /** Up to three, best first, over all praising events. */
  suggested: Suggested[]
  /** Those sure enough to be taken without asking. */
  traits: TraitId[]
}

const SURE = 0.5
const MOST = 3

/** Splits a note into events, decides what each is, and suggests up to three traits. */
export function readNote(text: string): NoteReading {
  const events = splitEvents(text).map(readEvent)
  const praising = events.filter((event) => event.polarity === 'praise')
  const best = new Map<TraitId, number>()
  for (const { trait, confidence } of praising.flatMap((event) => event.suggested))
    best.set(trait, Math.max(best.get(trait) ?? 0, confidence))
  const suggested = [...best]
    .map(([trait, confidence]) => ({ trait, confidence }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST)
  return {
    polarity: overall(events),
    events,
    suggested,
    traits: suggested.filter(({ confidence }) => confidence >= SURE).map(({ trait }) => trait),
  }
}

function splitEvents(text: string): string[] {
  const parts = text
    .split(/(?<=[.!?])\s+|;\s*|\n+|\s+(?=but\b)|,?\s+(?=though\b)|\s\.\.\.\s/i)
    .map((part) => part.trim())
  return parts.filter((part) => /\p{L}{2}/u.test(part))
}

function readEvent(text: string): NoteEvent {
  const low = text.toLowerCase().replaceAll('’', "'")
  const praised = NEGATED_FAULT.test(low)
  if (!praised && COMPLAINT.test(low)) return { text, polarity: 'complaint', suggested: [] }
  const suggested = traitsIn(low)
  if (suggested.length === 0 && (NOTHING.test(low) || !praised))
    return { text, polarity: NOTHING.test(low) ? 'nothing' : 'praise', suggested }
  return { text, polarity: 'praise', suggested }
}

function traitsIn(low: string): Suggested[] {
  const scored = Object.entries(PHRASES).map(([trait, phrases]) => {
    const weight = phrases.reduce((sum, [points, pattern]) => sum + (pattern.test(low) ? points : 0), 0)
    return { trait: trait as TraitId, confidence: [0, 0.35, 0.65, 0.8][weight] ?? 0.8 }
  })
  return scored
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST)
}

function overall(events: NoteEvent[]): Polarity {
  const has = (polarity: Polarity) => events.some((event) => event.polarity === polarity)
  if (has('praise') && has('complaint')) return 'both'
  if (has('praise')) return 'praise'
  return has('complaint') ? 'complaint' : 'nothing'
}
