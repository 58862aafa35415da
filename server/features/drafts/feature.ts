import type { Feature } from '#server/feature.ts'
import { resolvers } from './resolvers.ts'
import * as store from './store.ts'

/** The text: composed from chosen traits and their notes, edited by the user, each sentence traced. */
export const drafts: Feature = {
  name: 'drafts',
  resolvers,
  retains: [
    {
      table: 'draft_version',
      code: 'DRAFTS',
      until: 'TWELVE_MONTHS_AFTER_LAST_CHANGE',
      exported: (ctx) => store.all(ctx),
    },
    {
      table: 'draft_choice',
      code: 'DRAFT_CHOICES',
      until: 'THIRTY_DAYS_AFTER_LINKEDIN',
      exported: (ctx) => store.allChoices(ctx),
    },
  ],
}
