// A drawer on this device (IndexedDB) for what is typed and not yet with the server. Where the frame forbids it,
// it lives in memory: pages need not care. Everything in it goes when the person deletes everything.

const DATABASE = 'upward'
const STORE = 'kept'
const memory = new Map<string, unknown>()
let opening: Promise<IDBDatabase | null> | null = null

/** What lies under `key`, or undefined. */
export async function readValue(key: string): Promise<unknown> {
  const database = await open()
  if (!database) return memory.get(key)
  return done(database.transaction(STORE).objectStore(STORE).get(key)).catch(() => memory.get(key))
}

/** Lays `value` under `key`; undefined takes it away. */
export async function writeValue(key: string, value: unknown): Promise<void> {
  if (value === undefined) memory.delete(key)
  else memory.set(key, value)
  const database = await open()
  if (!database) return
  const store = database.transaction(STORE, 'readwrite').objectStore(STORE)
  const stored: Promise<unknown> = value === undefined ? done(store.delete(key)) : done(store.put(value, key))
  await stored.catch(() => undefined)
}

/** Digits of a place in a row: a time in milliseconds, so that keys sort as they were laid down. */
const PLACE_DIGITS = 15

/** Everything of a row, first laid down first. */
export async function readList(row: string): Promise<[key: string, value: unknown][]> {
  const database = await open()
  if (!database) return rowInMemory(row)
  const store = database.transaction(STORE).objectStore(STORE)
  const [keys, values] = await Promise.all([done(store.getAllKeys(whole(row))), done(store.getAll(whole(row)))])
  return keys.map((key, index) => [nameOf(key), values[index]])
}

/**
 * Lays `value` last in a row and takes `insteadOf` away, both or neither, whatever crashes: what was typed is in the
 * box or on its way, never in both and never in none. Answers its key once the device has it.
 */
export async function appendToList(row: string, value: unknown, insteadOf: string | null): Promise<string> {
  const database = await open()
  if (!database) return lastInMemory(row, value, insteadOf)
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
  const store = transaction.objectStore(STORE)
  const cursor = await done(store.openKeyCursor(whole(row), 'prev'))
  const key = keyAfter(row, cursor ? nameOf(cursor.key) : null)
  store.put(value, key)
  if (insteadOf !== null) store.delete(insteadOf)
  await finished(transaction)
  memory.delete(insteadOf ?? '')
  return key
}

/** Changes what lies under `key`, unless it was taken away meanwhile, by another window perhaps. */
export async function updateIfPresent(key: string, value: unknown): Promise<void> {
  const database = await open()
  if (memory.has(key)) memory.set(key, value)
  if (!database) return
  const store = database.transaction(STORE, 'readwrite').objectStore(STORE)
  if ((await done(store.getKey(key))) !== undefined) await done(store.put(value, key))
}

/** Empties the drawer. */
export async function clearDeviceStore(): Promise<void> {
  memory.clear()
  const database = await open()
  if (database) await done(database.transaction(STORE, 'readwrite').objectStore(STORE).clear()).catch(() => undefined)
}

const whole = (row: string) => IDBKeyRange.bound(`${row}/`, `${row}/\uffff`)

/** Every key of this drawer is a text. */
const nameOf = (key: IDBValidKey) => (typeof key === 'string' ? key : '')

/** The clock of the device may go back; a row never does. */
function keyAfter(row: string, last: string | null): string {
  const lastPlace = last === null ? 0 : Number(last.slice(row.length + 1))
  return `${row}/${String(Math.max(Date.now(), lastPlace + 1)).padStart(PLACE_DIGITS, '0')}`
}

function rowInMemory(row: string): [key: string, value: unknown][] {
  return [...memory].filter(([key]) => key.startsWith(`${row}/`)).sort(([a], [b]) => (a < b ? -1 : 1))
}

function lastInMemory(row: string, value: unknown, insteadOf: string | null): string {
  const key = keyAfter(row, rowInMemory(row).at(-1)?.[0] ?? null)
  memory.set(key, value)
  if (insteadOf !== null) memory.delete(insteadOf)
  return key
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

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error('The device drawer did not keep it.'))
    transaction.oncomplete = () => resolve()
    transaction.onerror = fail
    transaction.onabort = fail
  })
}
