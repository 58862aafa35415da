import { describe, expect, test } from '@jest/globals'
import { emulatorSignIn } from '#addin/shared/session/emulator-sign-in.ts'
import { keepNewest } from '#addin/shared/session/keep-newest.ts'
import { officeSso } from '#addin/shared/session/office-sso.ts'
import { tryInOrder } from '#addin/shared/session/sign-in.ts'
import {
  InteractionNeeded,
  SignInFailed,
  type TokenSource,
  type TokenWish,
} from '#addin/shared/session/token-source.ts'

const NOW = Date.UTC(2026, 10, 23, 9)
/** A token that ends after so many minutes, for the person given. */
const token = (minutes: number, more: object = {}): string =>
  `h.${Buffer.from(JSON.stringify({ exp: NOW / 1000 + minutes * 60, tid: 't', oid: 'o', ...more })).toString('base64url')}.s`

/** A source that gives these one after the other and writes down what was wished. */
function giving(...outcomes: (string | Error)[]): { source: TokenSource; wishes: TokenWish[] } {
  const wishes: TokenWish[] = []
  const source: TokenSource = {
    get: async (wish = {}) => {
      const next = outcomes[wishes.length] ?? outcomes.at(-1) ?? ''
      wishes.push(wish)
      if (next instanceof Error) throw next
      return next
    },
  }
  return { source, wishes }
}
const anybody = () => ({ tenantId: null, userId: null })

describe('the newest token is kept', () => {
  test('until five minutes before its end', async () => {
    let now = NOW
    const { source, wishes } = giving(token(60), token(120))
    const kept = keepNewest(source, anybody, () => now)
    const first = await kept.get()
    expect(await kept.get()).toBe(first)
    now += 56 * 60_000
    expect(await kept.get()).not.toBe(first)
    expect(wishes).toHaveLength(2)
  })

  test('also when it answered a claims challenge, though the frame itself forgets it', async () => {
    const { source, wishes } = giving(token(60), token(61), token(60))
    const kept = keepNewest(source, anybody, () => NOW)
    await kept.get()
    const better = await kept.get({ claims: '{"x":1}' })
    expect(await kept.get()).toBe(better)
    expect(wishes).toEqual([{}, { claims: '{"x":1}' }])
  })

  test('a press, and a token the server refused, ask anew', async () => {
    const { source, wishes } = giving(token(60))
    const kept = keepNewest(source, anybody, () => NOW)
    await kept.get()
    await kept.get({ interactive: true })
    await kept.get({ fresh: true })
    expect(wishes).toHaveLength(3)
  })

  test('many at once ask once, and a failure is not kept', async () => {
    const { source, wishes } = giving(new SignInFailed('x'), token(60))
    const kept = keepNewest(source, anybody, () => NOW)
    await Promise.allSettled([kept.get(), kept.get(), kept.get()])
    expect(wishes).toHaveLength(1)
    expect(await kept.get()).toBe(token(60))
  })

  test('a token of another account than the frame’s is refused', async () => {
    const other = keepNewest(
      giving(token(60)).source,
      () => ({ tenantId: 't', userId: 'somebody-else' }),
      () => NOW,
    )
    await expect(other.get()).rejects.toMatchObject({ code: 'other-account' })
    const same = keepNewest(
      giving(token(60)).source,
      () => ({ tenantId: 'T', userId: 'O' }),
      () => NOW,
    )
    expect(await same.get()).toBe(token(60))
  })
})

describe('the ladder', () => {
  const rung = (source: TokenSource | null) => async () => source

  test('stays on the first way that gives a token', async () => {
    const broken = giving(new SignInFailed('no bridge'))
    const good = giving('t')
    const source = tryInOrder([rung(null), rung(broken.source), rung(good.source)])
    expect([await source.get(), await source.get()]).toEqual(['t', 't'])
    expect(broken.wishes).toHaveLength(1)
  })

  test('a way that asks for a press is not passed over', async () => {
    const asking = giving(new InteractionNeeded('{"x":1}'))
    const never = giving('t')
    await expect(tryInOrder([rung(asking.source), rung(never.source)]).get()).rejects.toMatchObject({
      claims: '{"x":1}',
    })
    expect(never.wishes).toHaveLength(0)
  })

  test('the last failure is the one that is told; without any way that is said', async () => {
    await expect(
      tryInOrder([rung(giving(new SignInFailed('a')).source), rung(giving(new SignInFailed('b')).source)]).get(),
    ).rejects.toMatchObject({ code: 'b' })
    await expect(tryInOrder([rung(null)]).get()).rejects.toMatchObject({ code: 'no-way' })
  })
})

describe('Office’s older way', () => {
  test('shows no window by itself, and passes a challenge on', async () => {
    const asked: object[] = []
    const source = officeSso({ getAccessToken: async (options) => (asked.push(options), 'office-token') })
    await source.get({ claims: 'c' })
    expect(asked).toEqual([
      { allowSignInPrompt: false, allowConsentPrompt: false, forMSGraphAccess: false, authChallenge: 'c' },
    ])
  })

  test('"not signed in" asks for a press; after the press it is a failure with its number', async () => {
    const source = officeSso({ getAccessToken: () => Promise.reject(Object.assign(new Error('x'), { code: 13001 })) })
    await expect(source.get()).rejects.toBeInstanceOf(InteractionNeeded)
    await expect(source.get({ interactive: true })).rejects.toMatchObject({ code: 'office-13001' })
  })
})

describe('a sample person of the emulator', () => {
  const open = (status = 200) => {
    const memory = new Map<string, string>()
    const asked: string[] = []
    const source = emulatorSignIn({
      baseUrl: 'http://localhost:3979/',
      memory: { getItem: (key) => memory.get(key) ?? null, setItem: (key, value) => void memory.set(key, value) },
      fetch: async (url, init) => {
        asked.push(`${String(url)} ${String(init?.body ?? '')}`)
        const body = String(url).endsWith('/people')
          ? { people: [{ id: 'p1', displayName: 'Sam' }] }
          : { accessToken: 'tok' }
        return new Response(JSON.stringify(body), { status })
      },
    })
    return { source, asked }
  }

  test('is the first one, unless another was chosen', async () => {
    const { source, asked } = open()
    expect(await source.get()).toBe('tok')
    source.choose('p7')
    await source.get()
    expect(asked.filter((line) => line.includes('personId'))).toEqual([
      'http://localhost:3979/emulator/sign-in {"personId":"p1","audience":"app"}',
      'http://localhost:3979/emulator/sign-in {"personId":"p7","audience":"app"}',
    ])
  })

  test('an emulator that refuses is a failure to sign in', async () => {
    await expect(open(503).source.get()).rejects.toBeInstanceOf(SignInFailed)
  })
})
