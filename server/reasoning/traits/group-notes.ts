// The notes read back: which traits stand out, each with its examples. Suggests; the user arranges.
import type { Who } from '../reading/marks.ts'
import { readNote, type NoteReading, type Polarity, type Zone } from '../reading/read-note.ts'
import { labelOf } from './taxonomy.ts'

export interface NoteToGroup {
  id: string
  /** yyyy-mm-dd */
  day: string
  text: string
  /** What the writer said it is, when asked. */
  sorted?: 'praise' | 'not-praise' | null
}

export interface TraitGroup {
  /** An id of the taxonomy, or a name of the writer's own where they put such notes before. */
  trait: string
  label: string
  notes: { id: string; confidence: number }[]
  days: number
}

export interface Grouping {
  /** Strongest first: most days, then most notes, then surest. */
  traits: TraitGroup[]
  /** Praise under no trait. */
  loose: string[]
  /** Notes with nothing to praise, or only a complaint: never used for writing. */
  notPraise: string[]
  /** Notes between praise and none: the writer is asked. */
  pleaseSort: string[]
  polarity: Map<string, Polarity>
  zones: Map<string, Zone>
  readings: Map<string, NoteReading>
}

/** What the writer taught before: where notes belong (note id → trait), and what they call a trait (trait → name). */
export interface Taught {
  places: ReadonlyMap<string, string>
  names: ReadonlyMap<string, string>
}

const NOTHING_TAUGHT: Taught = { places: new Map(), names: new Map() }

/** Each note goes under its likeliest trait, and under a second where it is nearly as sure; or where the writer would put it. */
export function groupNotes(notes: readonly NoteToGroup[], taught: Taught = NOTHING_TAUGHT, who?: Who): Grouping {
  const groups = new Map<string, { note: NoteToGroup; confidence: number }[]>()
  const loose: string[] = []
  const notPraise: string[] = []
  const pleaseSort: string[] = []
  const polarity = new Map<string, Polarity>()
  const zones = new Map<string, Zone>()
  const readings = new Map<string, NoteReading>()
  for (const note of notes) {
    const reading = readNote(note.text, who)
    const zone = note.sorted ?? reading.zone
    readings.set(note.id, reading)
    zones.set(note.id, zone)
    polarity.set(note.id, note.sorted === 'praise' && reading.polarity !== 'both' ? 'praise' : reading.polarity)
    const corrected = taught.places.get(note.id)
    const found: readonly { trait: string; confidence: number }[] = corrected
      ? [{ trait: corrected, confidence: 1 }]
      : reading.suggested
    const [first, second] = found
    if (zone === 'not-praise') notPraise.push(note.id)
    else if (zone === 'please-sort' && !corrected) pleaseSort.push(note.id)
    else if (!first) loose.push(note.id)
    else {
      for (const one of [first, ...(second && second.confidence >= 0.65 ? [second] : [])]) {
        groups.set(one.trait, [...(groups.get(one.trait) ?? []), { note, confidence: one.confidence }])
      }
    }
  }
  const traits = [...groups].map(([trait, found]) => ({
    trait,
    label: taught.names.get(trait) ?? labelOf(trait) ?? trait,
    notes: found.map(({ note, confidence }) => ({ id: note.id, confidence })),
    days: new Set(found.map(({ note }) => note.day)).size,
  }))
  return { traits: traits.sort(byStrength), loose, notPraise, pleaseSort, polarity, zones, readings }
}

function byStrength(a: TraitGroup, b: TraitGroup): number {
  const sure = (group: TraitGroup) => group.notes.reduce((sum, note) => sum + note.confidence, 0)
  return b.days - a.days || b.notes.length - a.notes.length || sure(b) - sure(a) || a.trait.localeCompare(b.trait)
}
