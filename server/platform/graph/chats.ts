// Which chats the user is in and with whom; never a word of them.
import { z } from 'zod'
import type { ChatSummary } from './graph.ts'

const shape = z.looseObject({
  id: z.string().min(1),
  chatType: z.string().nullish(),
  createdDateTime: z.string().nullish(),
  members: z.array(z.looseObject({ userId: z.string().nullish() })).nullish(),
})

/**
 * Graph's chat into ours; null when it is not understood. Members without a user id are outsiders and left out. A chat is dated
 * by the day it was made: `lastUpdatedDateTime` tells of its name and members, and the last message is not asked for.
 */
export function fromGraph(item: unknown): ChatSummary | null {
  const found = shape.safeParse(item)
  if (!found.success) return null
  const { id, chatType, createdDateTime, members } = found.data
  const kind = chatType === 'oneOnOne' || chatType === 'group' || chatType === 'meeting' ? chatType : 'unknown'
  const madeAt = Date.parse(createdDateTime ?? '')
  return {
    id,
    kind,
    memberIds: (members ?? []).flatMap(({ userId }) => userId ?? []),
    madeAt: Number.isNaN(madeAt) ? null : madeAt,
  }
}
