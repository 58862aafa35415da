import type { Feature } from '#server/feature.ts'
import { resolvers } from './resolvers.ts'

/** What an admin sees: the company's rules, and how Upward is doing. Never anybody's people, notes or drafts. */
export const admin: Feature = { name: 'admin', resolvers, retains: [] }
