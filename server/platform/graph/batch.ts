// Up to twenty calls in one: answers come in any order, each with its own status, and each is retried by itself.
import { z } from 'zod'
import { failureOf, GraphFailure, retryAfter } from './errors.ts'
import { requestJson, DEADLINE_MS, type GraphRequestOptions, type GraphSession } from './request.ts'
import { isPassing, waitBefore } from './retry.ts'
import type { Scope } from './scopes.ts'

/** Graph's own limit (JSON batching). */
export const MOST_IN_BATCH = 20
const ROUNDS = 3

export interface Item {
  /** Path below /v1.0, encoded. Reads only. */
  path: string
  /** In the mailbox: counts among its four at once. */
  mailbox?: boolean
  headers?: Record<string, string>
}

const answers = z.looseObject({
  responses: z.array(
    z.looseObject({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown(),
    }),
  ),
})

/** Asks all items, in as many batches as needed, and gives back a body or a failure for each, in their order. */
export async function batch(session: GraphSession, scope: Scope, items: readonly Item[]): Promise<unknown[]> {
  const results: unknown[] = items.map(() => new GraphFailure('down'))
  const chunks: number[][] = []
  for (let start = 0; start < items.length; start += MOST_IN_BATCH)
    chunks.push(items.map((_, index) => index).slice(start, start + MOST_IN_BATCH))
  await Promise.all(chunks.map((chunk) => settle(session, scope, items, chunk, results)))
  return results
}

async function settle(
  session: GraphSession,
  scope: Scope,
  items: readonly Item[],
  chunk: number[],
  results: unknown[],
): Promise<void> {
  const until = performance.now() + DEADLINE_MS
  let open = chunk
  for (let round = 1; open.length > 0 && round <= ROUNDS; round++) {
    const again = await askOnce(session, scope, items, open, results, until)
    open = again.indexes
    if (open.length === 0 || round === ROUNDS) return
    const wait = waitBefore(round, again.wait, until - performance.now(), session.chance())
    if (wait === null) return
    await session.sleep(wait)
  }
}

/** One round; gives back those to ask again (busy, failed in passing, or without an answer) and the longest wait they asked for, in seconds. */
async function askOnce(
  session: GraphSession,
  scope: Scope,
  items: readonly Item[],
  open: number[],
  results: unknown[],
  until: number,
) {
  const requests = open.map((index) => ({
    id: String(index),
    method: 'GET',
    url: items[index]?.path,
    headers: items[index]?.headers ?? {},
  }))
  const permits = open.filter((index) => items[index]?.mailbox).length
  const request: GraphRequestOptions = {
    method: 'POST',
    path: '/$batch',
    scope,
    body: { requests },
    until,
    mailbox: permits > 0,
    permits,
  }
  const body = answers.safeParse(await requestJson(session, request))
  if (!body.success) throw new GraphFailure('not-understood')
  const byId = new Map(body.data.responses.toReversed().map((response) => [response.id, response]))
  const indexes: number[] = []
  let wait: number | null = null
  for (const index of open) {
    const response = byId.get(String(index))
    const headers = new Map(Object.entries(response?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]))
    if (response && response.status < 300) results[index] = response.body
    else if (response && !isPassing(response.status))
      results[index] = failureOf(response.status, headers, response.body, [scope])
    else {
      indexes.push(index)
      const said = retryAfter(headers.get('retry-after') ?? null, session.now())
      if (said !== null) wait = Math.max(wait ?? 0, said)
      results[index] = response ? failureOf(response.status, headers, response.body, [scope]) : new GraphFailure('down')
    }
  }
  return { indexes, wait }
}
