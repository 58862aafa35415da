// What the granted permissions let us read. Asked of sign-in itself, so that no line can be untrue.
import type { Context } from '#server/context.ts'
import type { Source } from '#schema/generated/server.ts'

export interface ReadingSource {
  source: Source
  scope: string
  granted: boolean
}

/** The least scope of each source (Graph's own permission table). */
const SCOPES: [Source, string][] = [
  ['DIRECTORY', 'User.Read.All'],
  ['MAIL', 'Mail.ReadBasic'],
  ['CALENDAR', 'Calendars.Read'],
  ['CHAT', 'Chat.ReadBasic'],
  ['TASKS', 'Tasks.Read'],
]

export async function whatWeRead(ctx: Context): Promise<ReadingSource[]> {
  return Promise.all(SCOPES.map(async ([source, scope]) => ({ source, scope, granted: await ctx.granted(scope) })))
}
