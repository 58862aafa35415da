// Reads a recorded HAR file as exchanges with Graph; batches are opened.
import type { Exchange } from './exchange.ts'

interface HarEntry {
  request: { method: string; url: string; headers: { name: string; value: string }[]; postData?: { text?: string } }
  response: { status: number; content: { text?: string; encoding?: string; mimeType?: string } }
}

interface Item {
  id: string
  method?: string
  url?: string
  status?: number
  headers?: Record<string, string>
  body?: unknown
}

const GRAPH = /^https?:\/\/[^/]+\/v1\.0(\/.*)$/

/** Every exchange with v1.0 of Graph in the recording; what went elsewhere is left out. Throws for a text that is no HAR. */
export function exchangesOf(har: string): Exchange[] {
  const { log } = JSON.parse(har) as { log: { entries: HarEntry[] } }
  return log.entries.flatMap((entry) => {
    const path = GRAPH.exec(entry.request.url)?.[1]
    if (path === undefined || entry.request.method === 'OPTIONS') return []
    const outer: Exchange = { method: entry.request.method, path, status: entry.response.status, ...bodies(entry) }
    return /^\/(\$|%24)batch$/i.test(path) ? [outer, ...opened(outer)] : [outer]
  })
}

function bodies({ request, response }: HarEntry): Pick<Exchange, 'sent' | 'got' | 'scopes' | 'prefer'> {
  const header = (name: string): string | undefined =>
    request.headers.find((one) => one.name.toLowerCase() === name)?.value
  const { text, encoding, mimeType = '' } = response.content
  const scopes = scopesOf(header('authorization') ?? '')
  const prefer = header('prefer')
  const got = !text ? undefined : /json/.test(mimeType) && encoding === undefined ? (JSON.parse(text) as unknown) : text
  return {
    sent: request.postData?.text ? (JSON.parse(request.postData.text) as unknown) : undefined,
    got,
    ...(scopes ? { scopes } : {}),
    ...(prefer === undefined ? {} : { prefer }),
  }
}

/** Scopes of a bearer token; null when it was left out of the recording. */
function scopesOf(authorization: string): string[] | null {
  const payload = /^Bearer [^.]+\.([^.]+)\./i.exec(authorization)?.[1]
  if (payload === undefined) return null
  try {
    const { scp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { scp?: string }
    return scp === undefined ? null : scp.split(' ')
  } catch {
    return null
  }
}

function opened(outer: Exchange): Exchange[] {
  const asked = (outer.sent as { requests?: Item[] } | undefined)?.requests ?? []
  const answered = (outer.got as { responses?: Item[] } | undefined)?.responses ?? []
  return asked.flatMap(({ id, method = '', url = '', body, headers = {} }) => {
    const answer = answered.find((one) => one.id === id)
    if (!answer) return []
    const prefer = Object.entries(headers).find(([name]) => name.toLowerCase() === 'prefer')?.[1]
    return {
      method,
      path: url.startsWith('/') ? url : `/${url}`,
      status: answer.status ?? 0,
      inBatch: true,
      sent: method === 'GET' || method === 'DELETE' ? undefined : body,
      got: answer.body,
      ...(outer.scopes ? { scopes: outer.scopes } : {}),
      ...(prefer === undefined ? {} : { prefer }),
    }
  })
}
