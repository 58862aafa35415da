// What every request carries. A file that touches the world takes `ctx` first; one that does not imports nothing that could.
import type { NoticeSecrets } from './platform/notice-key.ts'
import type { UserDatabase } from './platform/db/database.ts'
import type { OwnFeed } from './platform/graph/activity-feed.ts'
import type { Graph } from './platform/graph/graph.ts'
import type { ProblemCounts } from './platform/problem-counts.ts'
import type { Log } from './platform/log.ts'
import type { Vault } from './platform/seal/vault.ts'
import type { TenantRules } from './config/tenant-rules.ts'

export interface User {
  tenantId: string
  userId: string
  name: string
  /** Given the app role of an admin by their company. */
  isAdmin: boolean
  /** Object ids of their directory groups; null when sign-in did not tell. */
  groups: readonly string[] | null
}

export interface Context {
  user: User
  db: UserDatabase
  graph: Graph
  vault: Vault
  /** What the user's company decided; read once a request. */
  rules(): Promise<TenantRules>
  /** Whether this user, or their admin, has allowed the scope. */
  granted(scope: string): Promise<boolean>
  /** Drops what this server holds of the user's sign-ins in memory; the next request exchanges anew. */
  forgetTokens(): void
  /** The clock, from outside. */
  now(): Date
  /** The user's own day, yyyy-mm-dd, by the zone their page told. */
  today(): string
  newId(): string
  /** Where Graph reaches this server with notices of changes; null where it cannot. */
  noticesUrl: string | null
  /** Makes the secrets that come back with notices. */
  noticeSecrets: NoticeSecrets
  /** The user's own activity feed in Teams; null where this deployment tells nothing there. */
  feed: OwnFeed | null
  /** Lays down a job of a feature's door plate, to be done as this user at that time; twice while it waits is once. */
  scheduleJob(job: string, about: string, at: Date): Promise<void>
  /** Goes on with work of this name after the answer; one of a name at a time. It must bear being left out or failing. */
  runInBackground(name: string, work: () => Promise<void>): void
  /** Counts of problems, for the company's admins. */
  health: ProblemCounts
  log: Log
  correlationId: string
}
