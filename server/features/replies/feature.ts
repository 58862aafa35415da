import type { Feature } from '#server/feature.ts'
import { exported } from './follow-notifications.ts'
import { resolvers } from './resolvers.ts'
import * as store from './store.ts'

/** The answer, decided by the user. Silence is never yes. */
export const replies: Feature = {
  name: 'replies',
  resolvers,
  retains: [
    { table: 'answer', code: 'ANSWERS', until: 'TWELVE_MONTHS_AFTER_LAST_CHANGE', exported: (ctx) => store.all(ctx) },
    {
      table: 'noticed_reply',
      code: 'NOTICED_REPLIES',
      until: 'THIRTY_DAYS_AFTER_LINKEDIN',
      exported: (ctx) => store.allNoticed(ctx),
    },
    { table: 'notice', code: 'NOTICES', until: 'YOU_DELETE_IT', exported },
  ],
}
