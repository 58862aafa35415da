import type { Feature, Keeps } from '#server/feature.ts'
import { resolversFor } from './resolvers.ts'

/** What is kept and read, export and erasure: made from what the earlier features declare, so no page can claim otherwise. */
export function privacy(earlier: readonly Feature[]): Feature {
  const keeps: Keeps[] = earlier.flatMap((feature) => feature.keeps)
  return { name: 'privacy', resolvers: resolversFor(keeps), keeps: [] }
}
