import { expect, test } from '@jest/globals'
import { failureOf } from '#server/platform/graph/errors.ts'

const none = new Map<string, string>()
const body = (code: string, inner?: object) => ({
  error: { code, message: 'x', ...(inner ? { innerError: inner } : {}) },
})

test.each([
  [401, 'InvalidAuthenticationToken', 'sign-in'],
  [403, 'Authorization_RequestDenied', 'consent'],
  [403, 'ErrorAccessDenied', 'consent'],
  [403, '', 'consent'],
  [403, 'MaximumTasksAssignedToUser', 'refused'],
  [404, 'Request_ResourceNotFound', 'not-found'],
  [404, 'MailboxNotEnabledForRESTAPI', 'no-mailbox'],
  [404, 'ErrorNonExistentMailbox', 'no-mailbox'],
  [405, 'MethodNotAllowed', 'refused'],
  [409, 'Conflict', 'conflict'],
  [410, 'SyncStateNotFound', 'resync'],
  [400, 'syncStateNotFound', 'resync'],
  [412, 'ErrorIrresolvableConflict', 'conflict'],
  [423, 'ErrorLocked', 'refused'],
  [429, 'ApplicationThrottled', 'busy'],
  [500, 'UnknownError', 'down'],
  [503, 'serviceNotAvailable', 'down'],
  [507, 'x', 'quota'],
  [403, 'ErrorQuotaExceeded', 'quota'],
  [509, '', 'down'],
])('%i %s is told as %s', (status, code, kind) => {
  expect(failureOf(status, none, body(code), ['User.Read']).kind).toBe(kind)
})

test('the deepest code known counts, in either spelling of innerError', () => {
  const nested = {
    error: {
      code: 'BadRequest',
      innererror: { code: 'UnknownError', innerError: { code: 'MailboxNotEnabledForRESTAPI' } },
    },
  }
  expect(failureOf(404, none, nested, []).kind).toBe('no-mailbox')
})

test('an answer without a body is decided by its status', () => {
  expect(failureOf(503, none, null, []).kind).toBe('down')
  expect(failureOf(404, none, 'not json', []).kind).toBe('not-found')
})

test.each([401, 403])('a challenge under %i carries its claims decoded', (status) => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}'
  const header = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`
  const failure = failureOf(
    status,
    new Map([
      ['www-authenticate', header],
      ['request-id', 'r-9'],
    ]),
    null,
    [],
  )
  expect(failure).toMatchObject({ kind: 'claims', claims, requestId: 'r-9' })
})

test('a refusal names the scope that was not enough, never the words of the service', () => {
  const failure = failureOf(403, none, body('Authorization_RequestDenied'), ['User.Read.All'])
  expect(failure.scopes).toEqual(['User.Read.All'])
  expect(failure.message).not.toContain('x)')
})
