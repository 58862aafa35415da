/** A map that forgets what was used longest ago once it holds `most` entries. */
export interface BoundedMap<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
  remove(key: string): void
  /** Removes every key that begins so. */
  removeAll(prefix: string): void
  readonly size: number
}

/** Makes an empty one; `most` is at least 1. */
export function boundedMap<V>(most: number): BoundedMap<V> {
  const entries = new Map<string, V>()
  return {
    get(key) {
      const value = entries.get(key)
      if (value === undefined) return undefined
      // Maps keep the order of insertion: put back last means used last.
      entries.delete(key)
      entries.set(key, value)
      return value
    },
    set(key, value) {
      entries.delete(key)
      entries.set(key, value)
      const [oldest] = entries.keys()
      if (entries.size > most && oldest !== undefined) entries.delete(oldest)
    },
    remove(key) {
      entries.delete(key)
    },
    removeAll(prefix) {
      for (const key of entries.keys()) if (key.startsWith(prefix)) entries.delete(key)
    },
    get size() {
      return entries.size
    },
  }
}
