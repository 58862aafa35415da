// Signing in as a sample person of the emulator, for pages opened in a plain browser. The server writes the
// emulator's address into the page only where it runs; without that this source is never made.
import { SignInFailed, type TokenSource } from './token-source.ts'

export interface SamplePerson {
  id: string
  displayName: string
  jobTitle?: string | null
}

const CHOSEN = 'upward.samplePerson'

export interface EmulatorSignInOptions {
  /** The emulator's address, e.g. http://localhost:3979. */
  baseUrl: string
  fetch?: typeof globalThis.fetch
  /** Where the choice is remembered; ends with the browser's tab. */
  memory?: Pick<Storage, 'getItem' | 'setItem'>
}

export interface EmulatorSignIn extends TokenSource {
  people(): Promise<SamplePerson[]>
  /** The chosen one; the emulator's first person when nobody was chosen. */
  choose(personId: string): void
}

/** Makes the source. Tokens come from the emulator's own sign-in and are checked by the server like any other. */
export function emulatorSignIn(options: EmulatorSignInOptions): EmulatorSignIn {
  const {
    baseUrl,
    fetch = (input: string | URL | Request, init?: RequestInit) => globalThis.fetch(input, init),
    memory = window.sessionStorage,
  } = options
  const request = async (path: string, body?: object): Promise<unknown> => {
    const init = body
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      : {}
    const reply = await fetch(baseUrl.replace(/\/$/, '') + path, init).catch((cause: unknown) => {
      throw new SignInFailed('emulator-silent', { cause })
    })
    if (!reply.ok) throw new SignInFailed(`emulator-${reply.status}`)
    return reply.json()
  }
  const list = async (): Promise<SamplePerson[]> => {
    const all = await request('/emulator/people')
    const listed = isRecord(all) ? all['people'] : null
    if (!Array.isArray(listed) || !listed.every(isSamplePerson)) throw new SignInFailed('emulator-unknown')
    return listed
  }
  const consented = async (personId: string, grant: readonly string[]): Promise<void> => {
    try {
      await request('/emulator/consents', { personId, grant })
    } catch (error) {
      if (error instanceof SignInFailed && error.code === 'emulator-403') throw new SignInFailed('admin-only')
      throw error
    }
  }
  return {
    people: list,
    choose: (personId) => memory.setItem(CHOSEN, personId),
    async get(wish = {}) {
      const personId = memory.getItem(CHOSEN) ?? (await list())[0]?.id
      if (!personId) throw new SignInFailed('emulator-empty')
      if (wish.consent) await consented(personId, wish.consent)
      const answer = await request('/emulator/sign-in', { personId, audience: 'app' })
      const token = isRecord(answer) ? answer['accessToken'] : null
      if (typeof token !== 'string') throw new SignInFailed('emulator-unknown')
      return token
    },
  }
}

function isSamplePerson(value: unknown): value is SamplePerson {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['displayName'] === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
