import { Migrator, type Kysely } from 'kysely'
import * as theHouse from './migrations/0001-the-house.ts'
import * as noteChanges from './migrations/0002-note-changes.ts'
import * as reminders from './migrations/0003-reminders.ts'
import * as lastNote from './migrations/0004-last-note.ts'
import * as oboPartitions from './migrations/0005-obo-partitions.ts'
import * as rewrapping from './migrations/0006-rewrapping.ts'
import * as rateLimits from './migrations/0007-rate-limits.ts'
import * as tenantRules from './migrations/0008-tenant-rules.ts'
import * as consent from './migrations/0009-consent.ts'
import * as chainedMoves from './migrations/0010-chained-moves.ts'
import * as requestedEdits from './migrations/0011-requested-edits.ts'
import * as notices from './migrations/0012-notices.ts'
import * as reminderFeed from './migrations/0013-reminder-feed.ts'
import * as installation from './migrations/0014-installation.ts'
import * as tellings from './migrations/0015-tellings.ts'
import * as replySender from './migrations/0016-reply-sender.ts'
import { makeRole } from './migrations/protect.ts'
import { StorageProblem } from './storage-problem.ts'

const MIGRATIONS = {
  '0001-the-house': theHouse,
  '0002-note-changes': noteChanges,
  '0003-reminders': reminders,
  '0004-last-note': lastNote,
  '0005-obo-partitions': oboPartitions,
  '0006-rewrapping': rewrapping,
  '0007-rate-limits': rateLimits,
  '0008-tenant-rules': tenantRules,
  '0009-consent': consent,
  '0010-chained-moves': chainedMoves,
  '0011-requested-edits': requestedEdits,
  '0012-notices': notices,
  '0013-reminder-feed': reminderFeed,
  '0014-installation': installation,
  '0015-tellings': tellings,
  '0016-reply-sender': replySender,
}

/** Brings the database to the newest shape; several servers may call it at once. Throws what the database said. */
export async function migrate(db: Kysely<unknown>): Promise<string[]> {
  await makeRole(db)
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } })
  const { error, results } = await migrator.migrateToLatest()
  if (error instanceof Error && /previously executed migration/.test(error.message))
    throw new StorageProblem(
      'The database was written by a newer version of Upward than this one. Nothing was changed. Start that version, or a later one.',
      { cause: error },
    )
  if (error) throw error instanceof Error ? error : new Error('The database could not be migrated.')
  return (results ?? []).map((result) => result.migrationName)
}
