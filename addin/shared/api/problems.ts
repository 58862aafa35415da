// What the server (or the way to it) says when something unexpected happens, as one plain shape for the page.
// Each answers: what, who can mend it, and whether trying again makes sense.

export type ProblemCode =
  | 'SIGN_IN_NEEDED'
  | 'CONSENT_NEEDED'
  | 'CLAIMS_CHALLENGE'
  | 'BUSY'
  | 'OUTSIDE_DOWN'
  | 'STORAGE_DOWN'
  | 'NOT_ALLOWED'
  | 'TURNED_OFF'
  | 'UNEXPECTED'
  | 'UNREACHABLE'

export interface Problem {
  code: ProblemCode
  who: 'YOU' | 'ADMIN' | 'US'
  tryAgain: 'NO' | 'NOW' | 'AFTER'
  /** Seconds to wait when `tryAgain` is AFTER. */
  afterSeconds: number | null
  /** For the person's admin; never a person's data. */
  correlationId: string | null
  claims: string | null
  scopes: readonly string[]
}

/** As much of urql's CombinedError as is looked at. */
export interface FailedRequest {
  networkError?: unknown
  graphQLErrors: readonly { extensions?: Readonly<Record<string, unknown>> }[]
}

const CODES: readonly ProblemCode[] = [
  'SIGN_IN_NEEDED',
  'CONSENT_NEEDED',
  'CLAIMS_CHALLENGE',
  'BUSY',
  'OUTSIDE_DOWN',
  'STORAGE_DOWN',
  'NOT_ALLOWED',
  'TURNED_OFF',
  'UNEXPECTED',
]

/** The problem behind a failed request: the server's own word for it where there is one, else the way to it. */
export function problemFrom(error: FailedRequest): Problem {
  const said = error.graphQLErrors.find((each) => isCode(each.extensions?.['code'])) ?? error.graphQLErrors[0]
  if (said) return fromExtensions(said.extensions ?? {})
  return isSignInTrouble(error.networkError) ? plain('SIGN_IN_NEEDED', 'YOU') : plain('UNREACHABLE', 'US')
}

/** True when a press of a sign-in button can mend it. */
export function mendsBySignIn(problem: Problem): boolean {
  if (problem.who === 'ADMIN') return false
  return ['SIGN_IN_NEEDED', 'CONSENT_NEEDED', 'CLAIMS_CHALLENGE'].includes(problem.code)
}

function fromExtensions(extensions: Readonly<Record<string, unknown>>): Problem {
  const code = extensions['code']
  const who = extensions['who']
  const tryAgain = extensions['tryAgain']
  const after = extensions['afterSeconds']
  const scopes = extensions['scopes']
  return {
    code: isCode(code) ? code : 'UNEXPECTED',
    who: who === 'YOU' || who === 'ADMIN' ? who : 'US',
    tryAgain: tryAgain === 'NO' || tryAgain === 'AFTER' ? tryAgain : 'NOW',
    afterSeconds: typeof after === 'number' && after > 0 ? Math.min(after, 600) : null,
    correlationId: textOrNull(extensions['correlationId']),
    claims: textOrNull(extensions['claims']),
    scopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [],
  }
}

function plain(code: ProblemCode, who: Problem['who']): Problem {
  return { code, who, tryAgain: 'NOW', afterSeconds: null, correlationId: null, claims: null, scopes: [] }
}

function isCode(value: unknown): value is ProblemCode {
  return CODES.some((code) => code === value)
}

/** The token source names its errors; a request that never left for want of a token is a matter of signing in. */
function isSignInTrouble(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Error && error.message === SIGN_IN_TROUBLE
}

export const SIGN_IN_TROUBLE = 'No token for the request.'

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
