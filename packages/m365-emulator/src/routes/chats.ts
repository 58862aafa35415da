// Chats the caller is in; with `$expand=members` at most 25 members of each come, and nothing says so.
import { context, type Call } from '../call.ts'
import { FilterProblem, passes, readFilter } from '../odata/filter.ts'
import { expansions } from '../odata/select.ts'
import { badRequest, notFound } from '../problem.ts'
import type { ChatTalk } from '../store.ts'
import { iso } from './message-json.ts'
import { ok, onlyOptions, page, type Routes } from './route.ts'

/** LEARN chat-list, known issue: members of an expanded list. */
const MEMBERS_SHOWN = 25

function memberJson(call: Call, chat: ChatTalk, id: string): Record<string, unknown> {
  const person = call.world.person(id)
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: Buffer.from(`1##${chat.id}##${id}`).toString('base64'),
    roles: ['owner'],
    displayName: person?.name ?? null,
    visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
    userId: person ? id : null,
    email: person?.mail ?? null,
    tenantId: person?.tenantId ?? null,
  }
}

const lastTalk = (call: Call, chat: ChatTalk) => chat.talks.findLast(({ at }) => at <= call.world.now())

function previewJson(call: Call, chat: ChatTalk): Record<string, unknown> | null {
  const last = lastTalk(call, chat)
  if (!last) return null
  const user = {
    '@odata.type': '#microsoft.graph.teamworkUserIdentity',
    id: last.fromId,
    displayName: call.world.person(last.fromId)?.name ?? null,
    userIdentityType: 'aadUser',
  }
  return {
    id: String(Math.round(last.at)),
    createdDateTime: iso(last.at),
    isDeleted: false,
    messageType: 'message',
    eventDetail: null,
    body: { contentType: 'text', content: last.text },
    from: { application: null, device: null, user },
  }
}

function chatJson(call: Call, chat: ChatTalk, expand: readonly string[]): Record<string, unknown> {
  return {
    id: chat.id,
    topic: chat.topic,
    createdDateTime: iso(chat.createdAt),
    lastUpdatedDateTime: iso(chat.createdAt),
    chatType: chat.type,
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.id)}/0?tenantId=${call.me.tenantId}`,
    tenantId: call.me.tenantId,
    onlineMeetingInfo: null,
    viewpoint: { isHidden: false, lastMessageReadDateTime: iso(lastTalk(call, chat)?.at ?? chat.createdAt) },
    ...(expand.includes('members')
      ? { members: chat.memberIds.slice(0, MEMBERS_SHOWN).map((id) => memberJson(call, chat, id)) }
      : {}),
    ...(expand.includes('lastMessagePreview') ? { lastMessagePreview: previewJson(call, chat) } : {}),
  }
}

function wantedExpansions(call: Call): string[] {
  const names = expansions(call.query.get('$expand')).map(({ name }) => name)
  const other = names.find((name) => name !== 'members' && name !== 'lastMessagePreview')
  if (other) throw badRequest('teams', `Expand on '${other}' is not supported.`)
  return names
}

function list(call: Call) {
  onlyOptions(call)
  const expand = wantedExpansions(call)
  const order = call.query.get('$orderby')
  if (order !== undefined && order !== 'lastMessagePreview/createdDateTime desc')
    throw badRequest('teams', `OrderBy is supported on 'lastMessagePreview/createdDateTime' in descending order only.`)
  const now = call.world.now()
  const at = (chat: ChatTalk): number => lastTalk(call, chat)?.at ?? chat.createdAt
  const mine = call.world.chats(call.me.id).filter((chat) => chat.createdAt <= now)
  const rows = [...mine].sort((a, b) => at(b) - at(a)).map((chat) => chatJson(call, chat, expand))
  return page(call, filtered(call, rows), { context: context(call, `users('${call.me.id}')/chats`) })
}

function filtered(call: Call, rows: Record<string, unknown>[]): Record<string, unknown>[] {
  const text = call.query.get('$filter')
  if (text === undefined) return rows
  try {
    const filter = readFilter(text)
    return rows.filter((row) => passes(filter, row))
  } catch (error) {
    if (error instanceof FilterProblem) throw badRequest('teams', error.message)
    throw error
  }
}

function mine(call: Call): ChatTalk {
  const chat = call.world.chat(call.params[0] ?? '')
  if (!chat?.memberIds.includes(call.me.id)) throw notFound('teams')
  return chat
}

export const chatRoutes: Routes = {
  'me.chats.list': list,
  'chat.get': (call) => {
    const chat = mine(call)
    return ok({ '@odata.context': context(call, 'chats/$entity'), ...chatJson(call, chat, wantedExpansions(call)) })
  },
  'chat.members': (call) => {
    const chat = mine(call)
    const value = chat.memberIds.map((id) => memberJson(call, chat, id))
    return ok({ '@odata.context': context(call, `chats('${chat.id}')/members`), '@odata.count': value.length, value })
  },
}
