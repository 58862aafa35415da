import { HostSilent } from './host.ts'

/** Milliseconds a frame may take for its first word; teams-js itself would wait a minute (teams-js #1181). */
export const HANDSHAKE_LIMIT = 5_000

/** `work`, or HostSilent after `ms`. The work itself cannot be stopped; its late outcome is ignored. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostSilent('The frame around the page did not answer.')), ms)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** `work`, however long it takes; `onSlow` is called once when it has not come after `ms`. */
export async function orSlow<T>(ms: number, work: Promise<T>, onSlow: () => void): Promise<T> {
  const timer = setTimeout(onSlow, ms)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}
