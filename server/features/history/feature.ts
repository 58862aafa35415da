import type { Feature } from '#server/feature.ts'
import { resolvers } from './resolvers.ts'

/** Looking back: by person, date and state. Keeps nothing of its own. */
export const history: Feature = { name: 'history', resolvers, retains: [] }
