import type { Context } from '#server/context.ts'
import type { Request } from './request.ts'
import * as store from './store.ts'

/** The request that counts now, for the rooms after this one; null when nobody was asked. */
export async function openRequest(ctx: Context, recommendationId: string): Promise<Request | null> {
  return store.current(ctx, recommendationId, 'request')
}
