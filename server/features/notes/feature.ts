import type { Feature } from '#server/feature.ts'
import { resolvers } from './resolvers.ts'
import { forgetSearch } from './search-index.ts'
import * as store from './store.ts'

/** The observation log. It suggests nothing, scores nothing, groups nothing; it keeps what was written. */
export const notes: Feature = {
  name: 'notes',
  resolvers,
  retains: [
    {
      table: 'note',
      code: 'NOTES',
      until: 'THIRTY_DAYS_AFTER_LINKEDIN',
      exported: (ctx) => store.page(ctx, { recommendationId: null, first: 100_000, after: null }),
    },
  ],
  forget: forgetSearch,
}
