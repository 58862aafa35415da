// What the server says of itself: events with ids, counts and codes. Never text that a person wrote, names or tokens:
// the list below is of fields that may be logged, so a new field is silent until somebody decides.
import { pino, type Logger } from 'pino'

const ALLOWED = new Set([
  'event',
  'correlationId',
  'code',
  'status',
  'ms',
  'operation',
  'count',
  'attempt',
  'requestId',
  'clientRequestId',
  'source',
  'port',
  'url',
  'tenantId',
  'reason',
  'kind',
  'method',
  'path',
  'where',
  'version',
  'signal',
  'name',
  'line',
])

export type LogFacts = Record<string, string | number | boolean | null | undefined>

export interface Log {
  info(event: string, facts?: LogFacts): void
  warn(event: string, facts?: LogFacts): void
  error(event: string, facts?: LogFacts): void
}

/** Writes one JSON line an event to standard output (or `write`, for tests that read what was logged). */
export function openLog(level: string, write?: (line: string) => void): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  const out: Logger = write ? pino(options, { write }) : pino(options)
  const allowed = (facts: LogFacts = {}) =>
    Object.fromEntries(Object.entries(facts).filter(([key]) => ALLOWED.has(key)))
  return {
    info: (event, facts) => out.info({ event, ...allowed(facts) }),
    warn: (event, facts) => out.warn({ event, ...allowed(facts) }),
    error: (event, facts) => out.error({ event, ...allowed(facts) }),
  }
}
