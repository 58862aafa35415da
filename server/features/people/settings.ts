// Small settings of the user's, for the rooms after this one.
import type { Context } from '#server/context.ts'
import * as store from './store.ts'

export async function readSetting(ctx: Context, name: string): Promise<string | null> {
  return store.setting(ctx, name)
}

export async function saveSetting(ctx: Context, name: string, value: string): Promise<void> {
  await store.set(ctx, name, value)
}

/** Drops what was worked out from the user's contacts; the next look reads anew. */
export async function dropCachedReading(ctx: Context): Promise<void> {
  await store.deleteSnapshot(ctx)
}

/** Whether this very user asked not to be asked. */
export async function dontAskMe(ctx: Context): Promise<boolean> {
  return (await store.optedOut(ctx)).has(ctx.user.userId)
}

/** Whether this person of the tenant has set "Please don't ask me". */
export async function prefersNotToBeAsked(ctx: Context, personId: string): Promise<boolean> {
  return (await store.optedOut(ctx)).has(personId)
}
