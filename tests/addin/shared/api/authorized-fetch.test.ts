import { describe, expect, test } from '@jest/globals'
import { authorizedFetch } from '#addin/shared/api/authorized-fetch.ts'
import { SIGN_IN_TROUBLE } from '#addin/shared/api/problems.ts'
import type { TokenSource, TokenWish } from '#addin/shared/session/token-source.ts'

const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } })
const challenge = { errors: [{ extensions: { code: 'CLAIMS_CHALLENGE', claims: '{"access_token":{}}' } }] }

/** A server that gives `answers` in turn and remembers the tokens it saw. */
function serverOf(...answers: unknown[]) {
  const seen: (string | null)[] = []
  const send = (_: unknown, init?: RequestInit) => {
    seen.push(new Headers(init?.headers).get('authorization'))
    return Promise.resolve(json(answers[Math.min(seen.length, answers.length) - 1]))
  }
  return { seen, send }
}

const tokens = (get: (wish?: TokenWish) => string): TokenSource => ({ get: (wish) => Promise.resolve(get(wish)) })

describe('signed requests', () => {
  test('carry the token and keep the other headers', async () => {
    const { seen, send } = serverOf({ data: {} })
    await authorizedFetch(
      tokens(() => 'one'),
      send,
    )('/graphql', { headers: { accept: 'x' } })
    expect(seen).toEqual(['Bearer one'])
  })

  test('answer a claims challenge once with a better token', async () => {
    const { seen, send } = serverOf(challenge, { data: { done: true } })
    const answer = await authorizedFetch(
      tokens((wish) => wish?.claims ?? 'old'),
      send,
    )('/graphql')
    expect(seen).toEqual(['Bearer old', 'Bearer {"access_token":{}}'])
    expect(await answer.json()).toEqual({ data: { done: true } })
  })

  test('show the second challenge instead of going in circles', async () => {
    const { seen, send } = serverOf(challenge)
    const answer = await authorizedFetch(
      tokens(() => 'same'),
      send,
    )('/graphql')
    expect(seen).toHaveLength(2)
    expect(await answer.json()).toEqual(challenge)
  })

  test('are not sent at all without a token', async () => {
    const { seen, send } = serverOf({})
    const none: TokenSource = { get: () => Promise.reject(new Error('a window is needed')) }
    await expect(authorizedFetch(none, send)('/graphql')).rejects.toThrow(SIGN_IN_TROUBLE)
    expect(seen).toEqual([])
  })
})
