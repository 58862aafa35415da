import { GraphFailure } from '#server/platform/graph/errors.ts'

/** Null where the organization or the person has not allowed this reading; everything else is thrown on. */
export async function orNotRead<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof GraphFailure && (error.kind === 'consent' || error.kind === 'refused')) return null
    throw error
  }
}
