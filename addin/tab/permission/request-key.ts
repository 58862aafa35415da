// One press of "Send permission request", one key: a retry after a lost answer is the same press. Pure, with a drawer to keep it in.

export interface KeyStore {
  get: () => string | null
  put: (key: string | null) => void
}

/** How a press ended: an answer came (either way), or nobody knows. */
export type PressEnd = 'done' | 'refused' | 'unknown'

/** The key of this press: the one still waiting for its answer, or a new one. */
export function keyForPress(store: KeyStore, newKey: () => string): string {
  const waiting = store.get()
  if (waiting) return waiting
  const key = newKey()
  store.put(key)
  return key
}

/** An answer ends the press; after a lost one the key stays for the retry. */
export function endPress(store: KeyStore, end: PressEnd): void {
  if (end !== 'unknown') store.put(null)
}

/** A drawer that outlives a reload of the page where the host allows it, and the page's memory where not. */
export function keyStore(name: string, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null): KeyStore {
  let memory: string | null = null
  return {
    get() {
      try {
        return storage?.getItem(name) ?? memory
      } catch {
        return memory
      }
    },
    put(key) {
      memory = key
      try {
        if (key === null) storage?.removeItem(name)
        else storage?.setItem(name, key)
      } catch {
        // Storage is full or blocked (third-party frames): the page's memory is enough for a retry.
      }
    },
  }
}
