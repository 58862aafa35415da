/** Notes in groups of one day, newest day first; within a day in the order they came. A note listed twice counts once. */
export function byDay<Note extends { id: string; day: string }>(
  notes: readonly Note[],
): { day: string; notes: Note[] }[] {
  const seen = new Set<string>()
  const days = new Map<string, Note[]>()
  for (const note of notes) {
    if (seen.has(note.id)) continue
    seen.add(note.id)
    days.set(note.day, [...(days.get(note.day) ?? []), note])
  }
  return [...days].sort(([one], [other]) => (one < other ? 1 : -1)).map(([day, ofDay]) => ({ day, notes: ofDay }))
}
