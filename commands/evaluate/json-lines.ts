// JSON Lines in and out: one case a line.
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Who } from '#server/reasoning/reading/marks.ts'
import { CommandRefusal } from '../refusal.ts'

/** Reads every line by the shape; refuses with the line's number what cannot be read. */
export async function readLines<T>(path: string, shape: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, index) => {
    const parsed = shape.safeParse(jsonOf(line))
    if (!parsed.success)
      throw new CommandRefusal(`${path}, line ${index + 1}: ${parsed.error.issues[0]?.message ?? 'not a case'}`)
    return parsed.data
  })
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

export function toLines(cases: readonly object[]): string {
  return cases.map((one) => `${JSON.stringify(one)}\n`).join('')
}

export const note = z.object({ id: z.string(), text: z.string(), date: z.string().default('2026-01-01') })
export const colleague = z.object({
  name: z.string(),
  pronoun: z.string().default('they'),
  role: z.string().nullable().default(null),
})

/** A log of notes about one colleague. */
export const log = z.object({
  id: z.string(),
  colleague,
  relationship: z.enum(['manager', 'skip', 'senior']).default('manager'),
  notes: z.array(note),
})

/** The colleague of a case as the reader knows them. */
export function whoOf({ name, pronoun }: z.infer<typeof colleague>, relationship: string): Who {
  const known: Record<string, Who['pronoun']> = { she: 'she', he: 'he', they: 'they' }
  return {
    name,
    firstName: name.split(' ')[0] ?? name,
    pronoun: known[pronoun] ?? 'name-only',
    isManager: relationship === 'manager',
  }
}
