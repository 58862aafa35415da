import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import type { WindowChange } from '#schema/generated/server.ts'
import { addDays, daysBetween } from './days.ts'
import { findOwned, requireInState } from './find-owned.ts'
import type { Recommendation, Window } from './recommendation.ts'
import { LIFECYCLE, STATES } from './lifecycle.ts'
import * as store from './store.ts'

/** Extends by a week, closes early, pauses or resumes. A pause moves the end by as many days as it lasted. */
export async function changeWindow(ctx: Context, id: string, change: WindowChange): Promise<Recommendation | Refused> {
  const found = await requireInState(
    ctx,
    id,
    STATES.filter((state) => LIFECYCLE[state].changeWindow),
    change,
  )
  if (isRefused(found)) return found
  await store.saveWindow(ctx, id, changed(found.window, change, ctx.today()))
  return (await findOwned(ctx, id)) ?? refused('NOT_FOUND')
}

/** The window after the change; pure. */
export function changed(window: Window, change: WindowChange, today: string): Window {
  switch (change) {
    case 'EXTEND_BY_A_WEEK':
      return { ...window, to: addDays(window.to > today ? window.to : today, 7) }
    case 'CLOSE_EARLY':
      return { ...window, to: window.from > today ? window.from : today, pausedOn: null }
    case 'PAUSE':
      return { ...window, pausedOn: window.pausedOn ?? today }
    case 'RESUME':
      return window.pausedOn
        ? { ...window, to: addDays(window.to, daysBetween(window.pausedOn, today)), pausedOn: null }
        : window
  }
}
