import { z } from 'zod'
import { labelSentence } from '#server/reasoning/honesty/label-sentence.ts'
import { colleague, note, readLines, toLines } from './json-lines.ts'

/** One sentence a case: supported by the notes, not supported, or exaggerated. */
export async function evaluate(input: string): Promise<string> {
  const cases = await readLines(
    input,
    z.object({ id: z.string(), colleague, notes: z.array(note), sentence: z.string() }),
  )
  return toLines(
    cases.map(({ id, colleague: person, notes, sentence }) => ({
      id,
      label: labelSentence({
        sentence,
        notes: notes.map(({ id: noteId, date, text }) => ({ id: noteId, day: date, text })),
        colleague: person,
      }),
    })),
  )
}
