import { GraphFailure, type GraphFailureKind } from '#server/platform/graph/errors.ts'

const NOT_ALLOWED: ReadonlySet<GraphFailureKind> = new Set(['consent', 'switched-off', 'refused'] as const)

/** Null where the organization or the person has not allowed this reading; everything else is thrown on. */
export async function nullIfForbidden<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof GraphFailure && NOT_ALLOWED.has(error.kind)) return null
    throw error
  }
}
