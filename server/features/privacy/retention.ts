// Nothing is kept for longer than it is of use: every night, for each user, by what their company decided.
import type { Context } from '#server/context.ts'
import { eraseOwn } from '#server/platform/db/erase.ts'
import type { Rows } from '#server/platform/db/database.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import type { Rules } from '#server/config/tenant-rules.ts'
import { codesOf, type Erasable } from './erase.ts'
import { recordReceipt } from './receipts.ts'
import * as store from './store.ts'

/** Name of the job, on the feature's door plate. */
export const RETENTION = 'retention'

const DAY_MS = 24 * 3600_000
/** Hours that the reading of contacts is kept. */
const EVIDENCE_MS = DAY_MS

const NOTES = ['note', 'arrangement', 'draft_choice', 'noticed_reply'] as const
const WHOLE = [
  ...NOTES,
  'draft_version',
  'permission_request',
  'answer',
  'hand_off',
  'move',
  'recommendation',
] as const satisfies readonly (keyof Tables)[]

/** The next three o'clock at night (UTC) after a moment. */
export function nextNight(after: Date): Date {
  const night = new Date(after)
  night.setUTCHours(3, 0, 0, 0)
  return night > after ? night : new Date(night.getTime() + DAY_MS)
}

/** Erases what is too old and comes again the next night while anything is kept. Doing it twice erases nothing more. */
export async function eraseExpired(ctx: Context, { retains, forget }: Erasable): Promise<void> {
  const rules = await ctx.rules()
  const left = await ctx.db.run(async (rows) => {
    const { erased, isLeft } = await eraseOld(ctx, rows, rules)
    await recordReceipt(ctx, rows, 'TOO_OLD', erased, codesOf(retains))
    return isLeft
  })
  for (const drop of forget) drop(ctx)
  if (left) await ctx.scheduleJob(RETENTION, '', nextNight(ctx.now()))
}

async function eraseOld(
  ctx: Context,
  rows: Rows,
  { keptMonths, daysAfterLinkedIn }: Pick<Rules, 'keptMonths' | 'daysAfterLinkedIn'>,
): Promise<{ erased: Map<keyof Tables, number>; isLeft: boolean }> {
  const now = ctx.now()
  const [oldest, shared] = [monthsBefore(now, keptMonths), new Date(now.getTime() - daysAfterLinkedIn * DAY_MS)]
  const all = await store.rowsOlderThan(rows)
  const old = all.filter(({ touched }) => touched < oldest).map(({ id }) => id)
  const published = all.filter(({ state, touched }) => state === 'ON_LINKEDIN' && touched < shared).map(({ id }) => id)
  const erased = await eraseOwn(rows, NOTES, published)
  for (const [table, count] of await eraseOwn(rows, WHOLE, old)) erased.set(table, (erased.get(table) ?? 0) + count)
  // What is worked out anew every day is no loss and is on no receipt.
  await rows
    .deleteFrom('evidence')
    .where('read_at', '<', new Date(now.getTime() - EVIDENCE_MS))
    .execute()
  const retained = await rows.selectFrom('evidence').select('read_at').executeTakeFirst()
  return { erased, isLeft: all.length > old.length || retained !== undefined }
}

/** The same day so many months earlier; the last of a month stays inside its month. */
function monthsBefore(day: Date, months: number): Date {
  const earlier = new Date(day)
  earlier.setUTCDate(1)
  earlier.setUTCMonth(earlier.getUTCMonth() - months)
  const last = new Date(Date.UTC(earlier.getUTCFullYear(), earlier.getUTCMonth() + 1, 0)).getUTCDate()
  earlier.setUTCDate(Math.min(day.getUTCDate(), last))
  return earlier
}
