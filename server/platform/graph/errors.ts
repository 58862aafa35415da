// Everything that can go wrong between us and Graph, told by kind. Graph's own words stay inside this folder.

export type GraphFailureKind =
  | 'consent' // a scope was not granted, by the person or their admin
  | 'switched-off' // the user has not switched this source on, or their organization switched it off: nothing was asked
  | 'claims' // sign-in is asked for again, with claims
  | 'sign-in' // the token does not hold
  | 'busy' // 429 until the deadline
  | 'down' // 5xx, no answer, or the deadline
  | 'not-found'
  | 'refused' // 403 that more consent would not mend
  | 'no-mailbox'
  | 'quota'
  | 'conflict' // 409, 412
  | 'resync' // 410: a delta's state is gone
  | 'not-understood' // an answer that is no answer of Graph's

export class GraphFailure extends Error {
  readonly status: number | null
  readonly code: string | null
  readonly requestId: string | null
  readonly retryAfterSeconds: number | null
  readonly claims: string | null
  readonly scopes: readonly string[] | null

  constructor(
    readonly kind: GraphFailureKind,
    facts: Partial<
      Pick<GraphFailure, 'status' | 'code' | 'requestId' | 'retryAfterSeconds' | 'claims' | 'scopes'>
    > = {},
    options?: ErrorOptions,
  ) {
    super(`Graph: ${kind}${facts.code ? ` (${facts.code})` : ''}`, options)
    this.status = facts.status ?? null
    this.code = facts.code ?? null
    this.requestId = facts.requestId ?? null
    this.retryAfterSeconds = facts.retryAfterSeconds ?? null
    this.claims = facts.claims ?? null
    this.scopes = facts.scopes ?? null
  }
}

const NO_MAILBOX = new Set([
  'MailboxNotEnabledForRESTAPI',
  'ErrorNonExistentMailbox',
  'ErrorInvalidMailbox',
  'MailboxNotSupportedForRESTAPI',
])
const QUOTA = new Set(['ErrorQuotaExceeded', 'ErrorMessageSizeExceeded', 'QuotaLimitReached'])
const NO_SCOPE = new Set([
  'Authorization_RequestDenied',
  'ErrorAccessDenied',
  'Forbidden',
  'AccessDenied',
  'accessDenied',
  '',
])

/** What an answer that is no success means. Decides by status and the deepest code it knows, never by the message. */
export function failureOf(
  status: number,
  headers: ReadonlyMap<string, string>,
  body: unknown,
  scopes: readonly string[],
): GraphFailure {
  const code = codeOf(body)
  const facts = { status, code, scopes, requestId: headers.get('request-id') ?? null }
  const challenge = claimsOf(headers.get('www-authenticate') ?? '')
  if (challenge && (status === 401 || status === 403))
    return new GraphFailure('claims', { ...facts, claims: challenge })
  if (QUOTA.has(code) || status === 507) return new GraphFailure('quota', facts)
  if (NO_MAILBOX.has(code)) return new GraphFailure('no-mailbox', facts)
  if (status === 401) return new GraphFailure('sign-in', facts)
  if (status === 403) return new GraphFailure(NO_SCOPE.has(code) ? 'consent' : 'refused', facts)
  if (status === 404) return new GraphFailure('not-found', facts)
  if (status === 410 || /syncStateNotFound|resyncRequired/i.test(code)) return new GraphFailure('resync', facts)
  if (status === 409 || status === 412) return new GraphFailure('conflict', facts)
  if (status === 429)
    return new GraphFailure('busy', {
      ...facts,
      retryAfterSeconds: retryAfter(headers.get('retry-after') ?? null, null),
    })
  return new GraphFailure(status >= 500 || status === 424 ? 'down' : 'refused', facts)
}

/** The deepest code that Graph gives: `innerError` comes in two spellings and may nest. */
function codeOf(body: unknown): string {
  let found = ''
  let level = field(body, 'error')
  for (let depth = 0; depth < 5 && level; depth++) {
    const code = field(level, 'code')
    if (typeof code === 'string' && code !== '')
      found = found && !/^(BadRequest|UnknownError|generalException)$/i.test(found) ? found : code
    level = field(level, 'innerError') ?? field(level, 'innererror')
  }
  return found
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

/** The claims of a challenge, decoded from base64; null when there is none. */
function claimsOf(header: string): string | null {
  if (!/error="insufficient_claims"/i.test(header)) return null
  const encoded = /claims="([^"]+)"/i.exec(header)?.[1]
  return encoded ? Buffer.from(encoded, 'base64').toString() : ''
}

/** Seconds to wait by `Retry-After`: a number that may be a fraction, or an HTTP date (needs `now` in ms). Null when it cannot be told. */
export function retryAfter(header: string | null, now: number | null): number | null {
  if (header === null || header.trim() === '') return null
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return seconds >= 0 ? seconds : null
  const at = Date.parse(header)
  return Number.isNaN(at) || now === null ? null : Math.max(0, (at - now) / 1000)
}
