import { z } from 'zod'
import { readNote } from '#server/reasoning/reading/read-note.ts'
import { readLines, toLines } from './json-lines.ts'

const POLARITY = { praise: 'positive', nothing: 'neutral', complaint: 'negative', both: 'mixed' } as const

/** One note a case: its polarity, the sure traits, and up to three suggestions. */
export async function evaluate(input: string): Promise<string> {
  const cases = await readLines(input, z.object({ id: z.string(), text: z.string() }))
  return toLines(
    cases.map(({ id, text }) => {
      const { polarity, traits, suggested } = readNote(text)
      return { id, traits, suggested: suggested.map(({ trait }) => trait), polarity: POLARITY[polarity] }
    }),
  )
}
