// One user's Graph, opened for one request: the gateway's front door.
import { setTimeout as sleep } from 'node:timers/promises'
import * as directory from './directory.ts'
import { openGraphClient, type IsScopeEnabled, type GetToken } from './graph-client.ts'
import * as drafts from './drafts.ts'
import { evidence, olderMail } from './evidence.ts'
import { mailboxSemaphore } from './mailbox-semaphore.ts'
import type { Graph } from './graph.ts'
import { departmentHeads } from './department-heads.ts'
import { reportingChains, peopleWithChain } from './reporting-chains.ts'
import * as notices from './subscriptions.ts'
import { photo } from './photo.ts'
import { refresh } from './refresh.ts'
import type { GraphSession } from './request.ts'

export interface GraphOptions {
  /** https://graph.microsoft.com, or wherever a twin answers. */
  baseUrl: string
  token: GetToken
  /** What the user has switched on; everything when it is left out. */
  isScopeEnabled?: IsScopeEnabled
  /** tenant:user; callers with the same key share one gate. */
  mailboxKey: string
  /** Epoch ms. */
  now: () => number
  newId: () => string
  /** 0..1, to spread retries. */
  chance?: () => number
  /** Waits so many ms before a call is tried again. */
  sleep?: (ms: number) => Promise<void>
  /** Fires when nobody waits for the answers any more: calls are broken off and none begins. */
  signal?: AbortSignal
  log?: (event: string, facts: Record<string, string | number>) => void
}

/** Opens the gateway. Within one request the profile, the line and the reports are asked for once. */
export function openGraph(options: GraphOptions): Graph {
  const session: GraphSession = {
    client: openGraphClient(options.baseUrl, options.token, options.newId, options.isScopeEnabled),
    semaphore: mailboxSemaphore(options.mailboxKey),
    user: options.mailboxKey,
    now: options.now,
    chance: options.chance ?? Math.random,
    sleep: options.sleep ?? sleep,
    log: options.log ?? (() => undefined),
    ...(options.signal ? { signal: options.signal } : {}),
  }
  const me = once(() => directory.me(session))
  const managerChain = once(() => directory.managerChain(session))
  const directReports = once(() => directory.directReports(session))
  return {
    me,
    managerChain,
    directReports,
    departmentHeads: once(() => departmentHeads(session, managerChain())),
    person: (id) => directory.person(session, id),
    people: (ids) => directory.people(session, ids),
    peopleByAddress: (addresses) => directory.peopleByAddress(session, addresses),
    managerOf: (id) => directory.managerOf(session, id),
    reportingChains: (ids) => reportingChains(session, ids),
    peopleWithChain: (keys) => peopleWithChain(session, keys),
    searchPeople: (words, most) => directory.searchPeople(session, words, most),
    photo: (id) => photo(session, id),
    evidence: (window, onReading = () => undefined) =>
      evidence(
        session,
        me().then(({ id }) => id),
        window,
        onReading,
      ),
    olderMail: (period) => olderMail(session, period),
    createDraft: (draft) => drafts.createDraft(session, draft),
    findByRequestId: (requestId) => drafts.findByRequestId(session, requestId),
    findUnmarked: (message) => drafts.findUnmarked(session, message),
    draft: (id) => drafts.readDraft(session, id),
    messagesFrom: (address, since, conversation) => drafts.messagesFrom(session, address, since, conversation),
    messageWords: (id) => drafts.messageWords(session, id),
    hostItemId: (id) => drafts.hostItemId(session, id),
    refresh: (state, window) => refresh(session, state, window),
    subscribe: (wish) => notices.subscribe(session, wish),
    renewSubscription: (source, id, expiresAt) => notices.renew(session, source, id, expiresAt),
    unsubscribe: (source, id) => notices.unsubscribe(session, source, id),
  }
}

/** The first answer serves the whole request; a failure is asked again. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let held: Promise<T> | null = null
  return () => {
    held ??= read().catch((error: unknown) => {
      held = null
      throw error
    })
    return held
  }
}
