import type { Feature } from '#server/feature.ts'
import { resolvers } from './resolvers.ts'
import * as store from './store.ts'

/** What may be read, source by source: nothing is, until its user switched it on. */
export const consent: Feature = {
  name: 'consent',
  resolvers,
  keeps: [
    { table: 'source_switch', code: 'SOURCES', until: 'YOU_DELETE_IT', exported: (ctx) => ctx.db.run(store.switches) },
  ],
}
