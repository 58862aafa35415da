import type { Feature } from '#server/feature.ts'
import { exported } from './evidence/cached-reading.ts'
import { resolvers } from './resolvers.ts'
import * as store from './store.ts'

/** Who: the people above the user, judged. Never shows anybody's facts to another user. */
export const people: Feature = {
  name: 'people',
  resolvers,
  retains: [
    {
      table: 'chosen_person',
      code: 'CHOSEN_PEOPLE',
      until: 'YOU_DELETE_IT',
      exported: async (ctx) => [await store.choices(ctx)],
    },
    { table: 'stated_work', code: 'STATEMENTS', until: 'YOU_TAKE_IT_BACK', exported: (ctx) => store.statements(ctx) },
    {
      table: 'evidence',
      code: 'EVIDENCE',
      until: 'ONE_DAY',
      exported,
    },
    { table: 'setting', code: 'SETTINGS', until: 'YOU_DELETE_IT', exported: (ctx) => store.settings(ctx) },
    {
      table: 'opted_out',
      code: 'DONT_ASK_ME',
      until: 'YOU_TAKE_IT_BACK',
      exported: async (ctx) => [{ dontAskMe: (await store.optedOut(ctx)).has(ctx.user.userId) }],
    },
  ],
}
