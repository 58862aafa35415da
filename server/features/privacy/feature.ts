import type { Feature, RetentionEntry } from '#server/feature.ts'
import { switches } from './consent/store.ts'
import type { Erasable } from './erase.ts'
import { receipts } from './receipts.ts'
import { resolversFor } from './resolvers.ts'
import { RETENTION, eraseExpired } from './retention.ts'

const OWN: RetentionEntry[] = [
  { table: 'source_switch', code: 'SOURCES', until: 'YOU_DELETE_IT', exported: (ctx) => ctx.db.run(switches) },
  { table: 'receipt', code: 'RECEIPTS', until: 'FOR_GOOD', exported: receipts },
]

/** What may be read, what is kept, export, erasure and retention: made from what the earlier features declare, so no page can claim otherwise. */
export function privacy(earlier: readonly Feature[]): Feature {
  const erasable: Erasable = {
    retains: [...earlier.flatMap((feature) => feature.retains), ...OWN],
    forget: earlier.flatMap(({ forget }) => forget ?? []),
  }
  return {
    name: 'privacy',
    resolvers: resolversFor(erasable),
    retains: OWN,
    jobs: { [RETENTION]: (ctx) => eraseExpired(ctx, erasable) },
  }
}
