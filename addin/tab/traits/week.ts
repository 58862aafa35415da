// The window at a glance: which day holds how many notes, and of which traits. Pure; the picture is drawn elsewhere.

export interface DatedNote {
  id: string
  /** yyyy-mm-dd */
  day: string
  /** The place of its first trait among the traits shown, or null for a note under none. */
  trait: number | null
}

export interface DayColumn {
  /** yyyy-mm-dd */
  day: string
  /** Bottom first: notes of the same trait lie together. */
  notes: readonly DatedNote[]
}

/** A picture of more days than this (a month and a little) shows only the days with notes. */
export const MOST_DAYS = 35
const DAY_MS = 24 * 3600_000

/** One column a day from `from` to `to`, widened so that no note falls outside. */
export function dayColumns(notes: readonly DatedNote[], from: string, to: string): DayColumn[] {
  const byDay = new Map<string, DatedNote[]>()
  for (const note of notes) byDay.set(note.day, [...(byDay.get(note.day) ?? []), note])
  const written = [...byDay.keys()].sort()
  const days = daysBetween([from, written[0] ?? from].sort()[0] ?? from, [to, written.at(-1) ?? to].sort().at(-1) ?? to)
  const shown = days.length > MOST_DAYS ? written : days
  return shown.map((day) => ({ day, notes: (byDay.get(day) ?? []).toSorted(byTrait) }))
}

/** Every day from the one to the other, both included; none when they are the wrong way round. */
export function daysBetween(from: string, to: string): string[] {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const count = Math.round((end - start) / DAY_MS) + 1
  if (!Number.isFinite(count)) return []
  return Array.from({ length: Math.max(0, Math.min(count, 400)) }, (_, index) =>
    new Date(start + index * DAY_MS).toISOString().slice(0, 10),
  )
}

/** The most notes on one day, at least 1: the height of the picture in notes. */
export function tallest(columns: readonly DayColumn[]): number {
  return Math.max(1, ...columns.map((column) => column.notes.length))
}

function byTrait(a: DatedNote, b: DatedNote): number {
  return (a.trait ?? Number.MAX_SAFE_INTEGER) - (b.trait ?? Number.MAX_SAFE_INTEGER)
}
