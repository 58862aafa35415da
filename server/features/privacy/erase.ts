// Erasing: one person's notes and what was made from them, or everything, each within one transaction and with a receipt.
import type { Context } from '#server/context.ts'
import type { Feature, RetentionEntry } from '#server/feature.ts'
import { eraseOwn } from '#server/platform/db/erase.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import { refused, type Refused } from '#server/problems.ts'
import { withdrawInTransaction } from '../recommendations/transition.ts'
import type { Receipt } from './receipt.ts'
import { recordReceipt } from './receipts.ts'
import * as store from './store.ts'

/** What erasure walks: what the features declare to keep, and to hold in memory. */
export interface Erasable {
  retains: readonly RetentionEntry[]
  forget: readonly NonNullable<Feature['forget']>[]
}

/** Notes, traits and drafts about one person. The permission record stays: who agreed to what is the user's own proof. */
const OF_ONE_PERSON = ['note', 'arrangement', 'draft_version', 'draft_choice', 'noticed_reply'] as const

/** The word of the features' own declaration for a table. */
export function codesOf(retains: readonly RetentionEntry[]): (table: keyof Tables) => string {
  const codes = new Map(retains.map(({ table, code }) => [table, code]))
  return (table) => codes.get(table) ?? 'OTHER'
}

/** Of every recommendation of that person, and of the reading of contacts, which says something of them too. */
export async function deletePersonsNotes(
  ctx: Context,
  { retains, forget }: Erasable,
  recommendationId: string,
): Promise<Receipt> {
  const rowMac = await ctx.vault.rowMac()
  const receipt = await ctx.db.run(async (rows) => {
    const ids = await store.ofSamePerson(rows, recommendationId)
    const erased = await eraseOwn(rows, OF_ONE_PERSON, ids)
    if (ids.length > 0) for (const [table, count] of await eraseOwn(rows, ['evidence'], null)) erased.set(table, count)
    await withdrawInTransaction(ctx, rows, rowMac, ids)
    return recordReceipt(ctx, rows, 'ONE_PERSON', erased, codesOf(retains))
  })
  for (const drop of forget) drop(ctx)
  return receipt
}

/**
 * Everything of the user's own, their key included: what a backup still holds can no longer be opened. What others rely on
 * stays: "please don't ask me", how often somebody was asked, and the receipt itself.
 */
export async function deleteEverything(
  ctx: Context,
  { retains, forget }: Erasable,
  sure: boolean,
): Promise<Receipt | Refused> {
  if (!sure) return refused('NOT_CONFIRMED')
  const tables = new Set<keyof Tables>([...retains.map(({ table }) => table), 'user_key'])
  tables.delete('receipt')
  const receipt = await ctx.db.run(async (rows) => {
    const erased = await eraseOwn(rows, [...tables], null)
    return recordReceipt(ctx, rows, 'EVERYTHING', erased, codesOf(retains))
  })
  for (const drop of forget) drop(ctx)
  ctx.vault.forget()
  ctx.forgetTokens()
  return receipt
}
