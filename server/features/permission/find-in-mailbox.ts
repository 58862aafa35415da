// Where the mail of a request is: by its id, by our mark on it, else by whom it is to and what it is called.
import type { Context } from '#server/context.ts'
import type { DraftStatus } from '#server/platform/graph/graph.ts'
import type { Request } from './request.ts'

/** A message may have been begun a moment before the request was put into it, and clocks differ. */
const BEFORE_MS = 60_000

/** Null when the mailbox has no such message, or a client has not handed it over yet. */
export async function findInMailbox(ctx: Context, { messageId, mail, madeAt }: Request): Promise<DraftStatus | null> {
  const byId = messageId ? await ctx.graph.draft(messageId) : null
  const marked = byId ?? (messageId ? await ctx.graph.findByRequestId(mail.requestMarker) : null)
  if (marked) return marked
  const since = new Date(madeAt.getTime() - BEFORE_MS).toISOString()
  return ctx.graph.findUnmarked({ to: mail.to.address, subject: mail.subject, since })
}
