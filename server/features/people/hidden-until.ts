import type { Context } from '#server/context.ts'
import * as store from './store.ts'

/** The day until which a person is hidden after a decline, yyyy-mm-dd; null when not hidden or hidden without an end. */
export async function hiddenUntil(ctx: Context, personId: string): Promise<string | null> {
  const until = (await store.choices(ctx)).hidden.get(personId)
  return until ? until.toISOString().slice(0, 10) : null
}
