import type { Feature } from '#server/feature.ts'
import { resolvers } from './resolvers.ts'

/** What the user's company decided. It keeps nothing of people. */
export const tenant: Feature = { name: 'tenant', resolvers, keeps: [] }
