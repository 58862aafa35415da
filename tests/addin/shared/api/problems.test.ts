import { describe, expect, test } from '@jest/globals'
import { touchedBy } from '#addin/shared/api/cache-rules.ts'
import { SIGN_IN_TROUBLE, mendsBySignIn, problemFrom } from '#addin/shared/api/problems.ts'
import type { ProblemCode } from '#addin/shared/api/problems.ts'
import { hasMessage } from '#addin/shared/words/words.ts'

const failed = (extensions: Record<string, unknown>) => problemFrom({ graphQLErrors: [{ extensions }] })

describe('problems', () => {
  test('what the server says of a problem arrives whole', () => {
    expect(
      failed({ code: 'BUSY', who: 'US', tryAgain: 'AFTER', afterSeconds: 12, correlationId: 'c-1' }),
    ).toMatchObject({
      code: 'BUSY',
      tryAgain: 'AFTER',
      afterSeconds: 12,
      correlationId: 'c-1',
    })
  })

  test('a code nobody knows is something unexpected', () => {
    expect(failed({ code: 'NEW_ONE', afterSeconds: 'soon', scopes: [1, 'Mail.ReadBasic'] })).toMatchObject({
      code: 'UNEXPECTED',
      who: 'US',
      afterSeconds: null,
      scopes: ['Mail.ReadBasic'],
    })
  })

  test('no answer at all is a matter of the connection, no token a matter of signing in', () => {
    expect(problemFrom({ graphQLErrors: [], networkError: new TypeError('Failed to fetch') }).code).toBe('UNREACHABLE')
    const noToken = new Error(SIGN_IN_TROUBLE, { cause: new Error('interaction') })
    expect(problemFrom({ graphQLErrors: [], networkError: noToken }).code).toBe('SIGN_IN_NEEDED')
  })

  test('a sign-in button is offered where a press helps, not where an admin must act', () => {
    expect(mendsBySignIn(failed({ code: 'CONSENT_NEEDED', who: 'YOU' }))).toBe(true)
    expect(mendsBySignIn(failed({ code: 'CONSENT_NEEDED', who: 'ADMIN' }))).toBe(false)
    expect(mendsBySignIn(failed({ code: 'OUTSIDE_DOWN', who: 'US' }))).toBe(false)
  })

  test('every problem has a title and a text', () => {
    const codes: ProblemCode[] = [
      'SIGN_IN_NEEDED',
      'CONSENT_NEEDED',
      'CLAIMS_CHALLENGE',
      'BUSY',
      'OUTSIDE_DOWN',
      'NOT_ALLOWED',
      'UNEXPECTED',
      'UNREACHABLE',
    ]
    const missing = codes
      .flatMap((code) => ['title', 'text'].map((part) => `shared.problem.${code}.${part}`))
      .filter((key) => !hasMessage(key))
    expect(missing).toEqual([])
  })

  test('a new note makes the log and Home look again, a refusal nothing', () => {
    expect(touchedBy({ addNote: { __typename: 'Note' } })).toEqual(expect.arrayContaining(['NoteConnection', 'Home']))
    expect(touchedBy({ addNote: { __typename: 'Refused' } })).toEqual([])
    expect(touchedBy(null)).toEqual([])
  })
})
