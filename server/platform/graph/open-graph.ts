// One user's Graph, opened for one request: the gateway's front door.
import { setTimeout as sleep } from 'node:timers/promises'
import * as directory from './directory.ts'
import { openDoor, type MayAsk, type TokenFor } from './door.ts'
import * as drafts from './drafts.ts'
import { evidence, olderMail } from './evidence.ts'
import { gateOf } from './gate.ts'
import type { Graph } from './graph.ts'
import { departmentHeads } from './heads.ts'
import { linesAbove, peopleInLine } from './lines.ts'
import * as notices from './notices.ts'
import { photo } from './photo.ts'
import { refresh } from './refresh.ts'
import type { Line } from './request.ts'

export interface GraphOptions {
  /** https://graph.microsoft.com, or wherever a twin answers. */
  baseUrl: string
  token: TokenFor
  /** What the user has switched on; everything when it is left out. */
  mayAsk?: MayAsk
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
  const line: Line = {
    door: openDoor(options.baseUrl, options.token, options.newId, options.mayAsk),
    gate: gateOf(options.mailboxKey),
    user: options.mailboxKey,
    now: options.now,
    chance: options.chance ?? Math.random,
    sleep: options.sleep ?? sleep,
    log: options.log ?? (() => undefined),
    ...(options.signal ? { signal: options.signal } : {}),
  }
  const me = once(() => directory.me(line))
  const managerChain = once(() => directory.managerChain(line))
  const directReports = once(() => directory.directReports(line))
  return {
    me,
    managerChain,
    directReports,
    departmentHeads: once(() => departmentHeads(line, managerChain())),
    person: (id) => directory.person(line, id),
    people: (ids) => directory.people(line, ids),
    peopleByAddress: (addresses) => directory.peopleByAddress(line, addresses),
    managerOf: (id) => directory.managerOf(line, id),
    linesAbove: (ids) => linesAbove(line, ids),
    peopleInLine: (keys) => peopleInLine(line, keys),
    searchPeople: (words, most) => directory.searchPeople(line, words, most),
    photo: (id) => photo(line, id),
    evidence: (window, landed = () => undefined) =>
      evidence(
        line,
        me().then(({ id }) => id),
        window,
        landed,
      ),
    olderMail: (period) => olderMail(line, period),
    createDraft: (draft) => drafts.createDraft(line, draft),
    findByMarker: (marker) => drafts.findByMarker(line, marker),
    findUnmarked: (message) => drafts.findUnmarked(line, message),
    draft: (id) => drafts.draft(line, id),
    messagesFrom: (address, since, conversation) => drafts.messagesFrom(line, address, since, conversation),
    messageWords: (id) => drafts.messageWords(line, id),
    hostItemId: (id) => drafts.hostItemId(line, id),
    refresh: (state, window) => refresh(line, state, window),
    subscribe: (wish) => notices.subscribe(line, wish),
    renewSubscription: (source, id, expiresAt) => notices.renew(line, source, id, expiresAt),
    unsubscribe: (source, id) => notices.unsubscribe(line, source, id),
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
