// How the server ends: new requests go elsewhere, those on their way are answered, then its parts are closed one after the other.
import type { Log } from './log.ts'

export interface StopOptions {
  log: Log
  /** Told first: the readiness probe answers no from now on. */
  onStopping: () => void
  /** Milliseconds between that and the end of listening, in which a load balancer notices it. */
  drainMs: number
  /** Closed in this order; the first one waits for the requests on their way. */
  parts: readonly { name: string; close: () => Promise<unknown> }[]
  /** Milliseconds for everything together; what is not closed then is cut. */
  limitMs: number
  exit: (code: number) => void
}

/** Gives back the stop. `code` is the exit code when all goes well; a second call is ignored. */
export function orderlyStop(options: StopOptions): (reason: string, code: number) => Promise<void> {
  const { log, onStopping, drainMs, parts, limitMs, exit } = options
  let isStopping = false
  return async (reason, code) => {
    if (isStopping) return
    isStopping = true
    log.info('stopping', { reason })
    const late = setTimeout(() => {
      log.error('stopping took too long', { ms: limitMs })
      exit(1)
    }, limitMs)
    onStopping()
    if (drainMs > 0) await new Promise((resolve) => setTimeout(resolve, drainMs))
    let failed = 0
    for (const { name, close } of parts) {
      try {
        await close()
      } catch (error) {
        failed += 1
        log.error('part not closed', { name, kind: error instanceof Error ? error.name : 'unknown' })
      }
    }
    clearTimeout(late)
    exit(failed > 0 ? 1 : code)
  }
}

/** For what nobody caught: one line without anybody's words, then an orderly stop. State after it cannot be trusted. */
export function lastResort(
  log: Log,
  stop: (reason: string, code: number) => Promise<void>,
): (kind: string) => (error: unknown) => void {
  return (kind) => (error) => {
    const { code } = (error ?? {}) as { code?: unknown }
    log.error('not caught', {
      kind,
      name: error instanceof Error ? error.name : typeof error,
      code: typeof code === 'string' ? code : '',
      where: placeOf(error),
    })
    void stop(kind, 1)
  }
}

/** File and line of the first frame that is ours; a message may quote what somebody wrote. */
function placeOf(error: unknown): string {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  const own = frames.find((line) => !line.includes('node:') && !line.includes('node_modules'))
  return /([\w.-]+:\d+):\d+\)?$/.exec(own ?? '')?.[1] ?? ''
}
