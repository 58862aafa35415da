// What the granted permissions let us read. Asked of sign-in itself, so that no line can be untrue.
import type { Context } from '#server/context.ts'
import { SCOPES, type Scope } from '#server/platform/graph/scopes.ts'
import type { Source } from '#schema/generated/server.ts'

export interface ReadingSource {
  source: Source
  scope: string
  granted: boolean
}

const SOURCES: [Source, Scope][] = [
  ['DIRECTORY', SCOPES.chart],
  ['MAIL', SCOPES.mailHeaders],
  ['CALENDAR', SCOPES.calendar],
  ['CHAT', SCOPES.chats],
  ['TASKS', SCOPES.tasks],
]

export async function whatWeRead(ctx: Context): Promise<ReadingSource[]> {
  return Promise.all(SOURCES.map(async ([source, scope]) => ({ source, scope, granted: await ctx.granted(scope) })))
}
