import { expect, test } from '@jest/globals'
import { FAULT_PRESETS } from '../../../src/hosts/pages/settings/fault-presets.ts'

const strikes = (presetId: string, method: string, path: string): boolean =>
  (FAULT_PRESETS.find(({ id }) => id === presetId)?.faults ?? []).some(
    ({ match }) => (!match.method || match.method === method) && new RegExp(match.path ?? '', 'i').test(path),
  )

test.each([
  ['down', 'GET', '/me', true],
  ['down', 'GET', '/me/mailFolders/inbox/messages?$top=50', true],
  ['down', 'POST', '/$batch', true],
  ['down', 'GET', '/users/7/manager', true],
  ['down', 'POST', '/common/oauth2/v2.0/token', false],
  ['storm', 'POST', '/$batch', true],
  ['storm', 'POST', '/common/oauth2/v2.0/token', false],
  ['forgotten', 'GET', '/me/mailFolders/inbox/messages/delta?$deltatoken=x', true],
  ['forgotten', 'GET', '/me/mailFolders/inbox/messages/delta?$filter=x', false],
  ['challenge', 'GET', '/me', true],
  ['draft-lost', 'POST', '/me/messages', true],
  ['draft-lost', 'POST', '/me/messages/AAMk/send', false],
  ['draft-lost', 'GET', '/me/messages', false],
  ['sign-in', 'POST', '/organizations/oauth2/v2.0/token', true],
  ['sign-in', 'GET', '/me', false],
])('the trouble "%s" meets %s %s: %s', (preset, method, path, expected) => {
  expect(strikes(preset, method, path)).toBe(expected)
})

test('no two troubles look alike, so that the drawer knows which one is in force', () => {
  const plans = FAULT_PRESETS.map(({ faults, withoutConsent }) => JSON.stringify([faults, withoutConsent]))
  expect(new Set(plans).size).toBe(FAULT_PRESETS.length)
})
