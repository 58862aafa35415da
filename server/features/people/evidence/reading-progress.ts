// How far a first reading has come, source by source: for the page to tell while it waits. Known to the server that reads,
// and only while it reads.
import type { Context } from '#server/context.ts'
import type { SourceReading } from '#server/platform/graph/graph.ts'

const underWay = new Map<string, SourceReading[]>()

const keyOf = ({ user }: Context): string => `${user.tenantId}:${user.userId}`

/** The sources that have landed in this user's reading; empty when none is under way here. */
export function readProgress(ctx: Context): readonly SourceReading[] {
  return underWay.get(keyOf(ctx)) ?? []
}

/** Runs a reading and notes what it tells on its way. */
export async function withProgress<T>(
  ctx: Context,
  reading: (onReading: (one: SourceReading) => void) => Promise<T>,
): Promise<T> {
  const onReading: SourceReading[] = []
  underWay.set(keyOf(ctx), onReading)
  try {
    return await reading((one) => void onReading.push(one))
  } finally {
    if (underWay.get(keyOf(ctx)) === onReading) underWay.delete(keyOf(ctx))
  }
}
