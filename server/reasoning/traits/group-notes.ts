// The notes read back: which traits stand out, each with its examples. Suggests; the user arranges.
import { readNote, type Polarity } from './read-note.ts'
import { labelOf, type TraitId } from './taxonomy.ts'

export interface NoteToGroup {
  id: string
  /** yyyy-mm-dd */
  day: string
  text: string
}

export interface TraitGroup {
  trait: TraitId
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
  polarity: Map<string, Polarity>
}

/** Each note goes under its likeliest trait, and under a second where it is nearly as sure. `remembered` are the user's own corrections. */
export function groupNotes(
  notes: readonly NoteToGroup[],
  remembered: ReadonlyMap<string, TraitId> = new Map(),
): Grouping {
  const groups = new Map<TraitId, { note: NoteToGroup; confidence: number }[]>()
  const loose: string[] = []
  const notPraise: string[] = []
  const polarity = new Map<string, Polarity>()
  for (const note of notes) {
    const reading = readNote(note.text)
    polarity.set(note.id, reading.polarity)
    const corrected = remembered.get(note.id)
    const [first, second] = corrected ? [{ trait: corrected, confidence: 1 }] : reading.suggested
    if (reading.polarity === 'nothing' || reading.polarity === 'complaint') notPraise.push(note.id)
    else if (!first) loose.push(note.id)
    else {
      for (const one of [first, ...(second && second.confidence >= 0.65 ? [second] : [])]) {
        groups.set(one.trait, [...(groups.get(one.trait) ?? []), { note, confidence: one.confidence }])
      }
    }
  }
  const traits = [...groups].map(([trait, found]) => ({
    trait,
    label: labelOf(trait) ?? trait,
    notes: found.map(({ note, confidence }) => ({ id: note.id, confidence })),
    days: new Set(found.map(({ note }) => note.day)).size,
  }))
  return { traits: traits.sort(byStrength), loose, notPraise, polarity }
}

function byStrength(a: TraitGroup, b: TraitGroup): number {
  const sure = (group: TraitGroup) => group.notes.reduce((sum, note) => sum + note.confidence, 0)
  return b.days - a.days || b.notes.length - a.notes.length || sure(b) - sure(a) || a.trait.localeCompare(b.trait)
}
