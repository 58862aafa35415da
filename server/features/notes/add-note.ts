import { isClientGeneratedId } from '#server/graphql/client-generated-id.ts'
import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import type { AddNoteInput } from '#schema/generated/server.ts'
import { addDays } from '../recommendations/days.ts'
import { findWritable } from './find-writable.ts'
import { syncStatus } from './sync-status.ts'
import { validateNote, type Note } from './note.ts'
import * as store from './store.ts'

/** Days before the window's start that a note may still be about: what was remembered late is not lost. */
export const DAYS_BEFORE_WINDOW = 31

/** Keeps one observation. Sent twice with the same id, it is kept once. */
export async function addNote(ctx: Context, input: AddNoteInput): Promise<Note | Refused> {
  if (!isClientGeneratedId(input.id)) return refused('NOT_USABLE', { field: 'id' })
  const already = await store.find(ctx, input.id)
  if (already) return already
  const recommendation = await findWritable(ctx, input.recommendationId)
  if (isRefused(recommendation)) return recommendation
  const day = input.day ?? ctx.today()
  const limits = {
    windowFrom: addDays(recommendation.window.from, -DAYS_BEFORE_WINDOW),
    today: ctx.today(),
    now: ctx.now(),
  }
  const options = { id: input.id, text: input.text, day, sureItIsNotTwice: input.sureItIsNotTwice ?? false }
  const objection = validateNote(options, await store.last(ctx, recommendation.id), limits)
  if (objection) return objection
  const source = input.source
    ? { kind: input.source.kind, link: input.source.link ?? null, day: input.source.day }
    : null
  await store.save(ctx, {
    id: input.id,
    recommendationId: recommendation.id,
    text: input.text.trim(),
    day,
    source,
    version: 1,
    otherText: null,
    deleted: false,
    createdAt: ctx.now(),
    changes: [],
    told: null,
  })
  const statusChange = await syncStatus(ctx, recommendation.id)
  if (statusChange && isRefused(statusChange))
    ctx.log.warn('note kept, state not moved', { code: statusChange.refused })
  return (await store.find(ctx, input.id)) ?? refused('NOT_FOUND')
}
