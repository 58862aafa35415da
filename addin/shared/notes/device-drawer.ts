// A drawer on this device (IndexedDB) for what is typed and not yet with the server. Where the frame forbids it,
// it lives in memory: pages need not care. Everything in it goes when the person deletes everything.

const DATABASE = 'upward'
const STORE = 'kept'
const memory = new Map<string, unknown>()
let opening: Promise<IDBDatabase | null> | null = null

/** What lies under `key`, or undefined. */
export async function take(key: string): Promise<unknown> {
  const database = await open()
  if (!database) return memory.get(key)
  return done(database.transaction(STORE).objectStore(STORE).get(key)).catch(() => memory.get(key))
}

/** Lays `value` under `key`; undefined takes it away. */
export async function keep(key: string, value: unknown): Promise<void> {
  if (value === undefined) memory.delete(key)
  else memory.set(key, value)
  const database = await open()
  if (!database) return
  const store = database.transaction(STORE, 'readwrite').objectStore(STORE)
  const kept: Promise<unknown> = value === undefined ? done(store.delete(key)) : done(store.put(value, key))
  await kept.catch(() => undefined)
}

/** Empties the drawer. */
export async function emptyDrawer(): Promise<void> {
  memory.clear()
  const database = await open()
  if (database) await done(database.transaction(STORE, 'readwrite').objectStore(STORE).clear()).catch(() => undefined)
}

function open(): Promise<IDBDatabase | null> {
  opening ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(STORE)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => resolve(null)
      request.onblocked = () => resolve(null)
    } catch {
      resolve(null)
    }
  })
  return opening
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The device drawer did not answer.'))
  })
}
