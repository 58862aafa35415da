// Receipts of what was erased: what kind, how many, when. They name nobody and stay when everything else goes.
import type { Context } from '#server/context.ts'
import type { Rows } from '#server/platform/db/database.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import type { ErasedWhat } from '#schema/generated/server.ts'
import type { Receipt } from './receipt.ts'
import * as store from './store.ts'

/** Writes the receipt in the transaction that erased. Where nothing was erased there is none to keep. */
export async function recordReceipt(
  ctx: Context,
  rows: Rows,
  what: ErasedWhat,
  erased: ReadonlyMap<keyof Tables, number>,
  codeOf: (table: keyof Tables) => string,
): Promise<Receipt> {
  const parts = [...erased].map(([table, count]) => ({ code: codeOf(table), count })).filter(({ count }) => count > 0)
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  const receipt = { id: ctx.newId(), what, count, parts, at: ctx.now() }
  if (count > 0) await store.save(ctx, rows, receipt)
  return receipt
}

/** The user's receipts, newest first. */
export async function receipts(ctx: Context): Promise<Receipt[]> {
  return store.all(ctx)
}
