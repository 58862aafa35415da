// What a feature hands over to the house: its door plate.
import type { Context } from './context.ts'
import type { Resolvers } from '#schema/generated/server.ts'
import type { Tables } from './platform/db/tables.ts'

/** What a feature keeps of people: export, erasure and the privacy page are made from these lines. */
export interface RetentionEntry {
  table: keyof Tables
  /** Says what and why: words `keeps.<code>`. */
  code: string
  until:
    | 'YOU_DELETE_IT'
    | 'ONE_DAY'
    | 'TWELVE_MONTHS_AFTER_LAST_CHANGE'
    | 'THIRTY_DAYS_AFTER_LINKEDIN'
    | 'YOU_TAKE_IT_BACK'
    | 'FOR_GOOD'
  /** Reads the user's own rows for the export, sealed texts opened. */
  exported: (ctx: Context) => Promise<unknown[]>
}

export interface Feature {
  name: string
  resolvers: Resolvers<Context>
  retains: RetentionEntry[]
  /** Drops what this server holds of the user in memory, after their rows were erased. */
  forget?: (ctx: Context) => void
  /** Work for later, by name; done as the user who laid it down, by one of the servers, and safe to repeat. */
  jobs?: Record<string, (ctx: Context, about: string) => Promise<void>>
}
