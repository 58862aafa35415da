import type { Feature } from '#server/feature.ts'
import { resolvers } from './resolvers.ts'
import * as store from './store.ts'

/** The notes read back as traits. It never changes a note. */
export const traits: Feature = {
  name: 'traits',
  resolvers,
  retains: [
    {
      table: 'arrangement',
      code: 'TRAITS',
      until: 'THIRTY_DAYS_AFTER_LINKEDIN',
      exported: (ctx) => store.all(ctx),
    },
  ],
}
