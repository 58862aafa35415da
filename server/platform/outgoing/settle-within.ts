// A promise that always settles: with the work, or with an error when its time is over or its caller no longer waits.

export interface Limit {
  /** Milliseconds. */
  ms: number
  /** Ends the work early. */
  signal?: AbortSignal | undefined
}

/**
 * Does the work within the limit. When that ends it, the signal given to the work fires and `failure` is thrown at once, whatever
 * the work does then. The controller is held by the timer: a signal of AbortSignal.timeout or AbortSignal.any may be collected
 * before it fires (Node 20).
 */
export async function settleWithin<T>(
  { ms, signal }: Limit,
  failure: (reason: 'late' | 'ended') => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  let stop: () => void = () => undefined
  const ended = new Promise<never>((_, reject) => {
    const end = (reason: 'late' | 'ended') => {
      // The caller first: what is ended fails at once, and must not be the one that is told.
      reject(failure(reason))
      controller.abort()
    }
    const onAbort = () => end('ended')
    // A turn of the event loop more: an answer that lies there while this process was busy itself is not late.
    const timer = setTimeout(() => setImmediate(() => end('late')), ms)
    signal?.addEventListener('abort', onAbort, { once: true })
    stop = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
  })
  try {
    if (signal?.aborted) throw failure('ended')
    const done = work(controller.signal)
    // What fails after its caller was answered is told to nobody.
    done.catch(() => undefined)
    return await Promise.race([done, ended])
  } finally {
    stop()
  }
}
