import type { Feature } from '#server/feature.ts'
import { resolvers } from './resolvers.ts'

/** One next step, and what waits on whom. Keeps nothing. */
export const home: Feature = { name: 'home', resolvers, retains: [] }
