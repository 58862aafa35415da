// JSON that this server wrote to a row earlier, perhaps in an older version: parsed against its shape, never cast.
import type { z } from 'zod'

/** A row holds JSON of another shape than the code expects. The message names the column and the field, never a value. */
export class StoredShapeProblem extends Error {
  constructor(column: string, field: string) {
    super(`${column} holds JSON of an unexpected shape${field === '' ? '' : ` at ${field}`}.`)
  }
}

/** Parses the JSON text of a column. Throws StoredShapeProblem when it is no JSON or not of that shape. */
export function parseStored<T>(shape: z.ZodType<T>, text: string, column: string): T {
  const parsed = shape.safeParse(jsonOf(text, column))
  if (parsed.success) return parsed.data
  throw new StoredShapeProblem(column, parsed.error.issues[0]?.path.map(String).join('.') ?? '')
}

function jsonOf(text: string, column: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new StoredShapeProblem(column, '')
  }
}
