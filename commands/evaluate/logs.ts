import { groupNotes } from '#server/reasoning/traits/group-notes.ts'
import { log, readLines, toLines } from './json-lines.ts'

/** A page shows two to four strong traits; so many are named. */
const MOST_NAMED = 4

/** One log a case: the traits that stand out, strongest first, with their notes. */
export async function evaluate(input: string): Promise<string> {
  const cases = await readLines(input, log)
  return toLines(
    cases.map(({ id, notes }) => {
      const { traits } = groupNotes(notes.map(({ id: noteId, date, text }) => ({ id: noteId, day: date, text })))
      return {
        id,
        top_traits: traits
          .slice(0, MOST_NAMED)
          .map((group) => ({ trait: group.trait, notes: group.notes.map((one) => one.id) })),
      }
    }),
  )
}
