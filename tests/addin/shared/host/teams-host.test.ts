import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { hasTeamsFrame } from '#addin/shared/host/teams-frame.ts'
import { teamsHost, themeFromTeams } from '#addin/shared/host/teams-host.ts'
import type { Host } from '#addin/shared/host/host.ts'
import { app } from '@microsoft/teams-js'
import { stubWindow, type Call, type StubWindow } from './stub-window.ts'

const context = {
  entityId: 'home',
  subEntityId: 'r/7',
  locale: 'ar-SA',
  theme: 'glass',
  hostName: 'TeamsModern',
  hostClientType: 'web',
  userObjectId: 'oid-1',
  userPrincipalName: 'mira@contoso.com',
  tid: 'tid-1',
  frameContext: 'content',
}
const runtime = (mail: boolean): string =>
  JSON.stringify({
    apiVersion: 4,
    isLegacyTeams: false,
    supports: { pages: {}, nestedAppAuth: {}, ...(mail ? { mail: {} } : {}) },
  })

let stub: StubWindow
let host: Host

/** Puts a Teams frame around the page; `mail` is what Outlook's app list can do besides. */
function inTeams(mail = false): void {
  const answers: Record<string, unknown[]> = {
    initialize: ['content', 'web', '2.58.0', runtime(mail)],
    getContext: [context],
    executeDeepLink: [true],
    'mail.openMailItem': [true],
    'mail.composeMail': [true],
  }
  stub = stubWindow(({ func }: Call) => answers[func] ?? null)
  Object.assign(globalThis, { window: stub.win })
  app._initialize(stub.win)
  host = teamsHost({ win: stub.win })
}

beforeEach(() => inTeams())
afterEach(() => {
  app._uninitialize()
  Reflect.deleteProperty(globalThis, 'window')
})

test('the frame tells who, where and how it looks', async () => {
  await host.start()
  expect({
    theme: host.theme,
    locale: host.locale,
    direction: host.direction,
    subPage: host.subPage,
    user: host.user,
  }).toEqual({
    theme: 'dark',
    locale: 'ar-SA',
    direction: 'rtl',
    subPage: 'r/7',
    user: { tenantId: 'tid-1', userId: 'oid-1', mail: 'mira@contoso.com' },
  })
})

test('a change of the look is passed on, once', async () => {
  await host.start()
  const seen: string[] = []
  const stop = host.onThemeChange((theme) => seen.push(theme))
  stub.say('themeChange', ['contrast'])
  stub.say('themeChange', ['contrast'])
  await Promise.resolve()
  await new Promise(setImmediate)
  stop()
  expect(seen).toEqual(['contrast'])
})

test('the bridge for nested app auth stands once the frame has answered, not before', async () => {
  expect('nestedAppAuthBridge' in stub.win).toBe(false)
  await host.start()
  expect('nestedAppAuthBridge' in stub.win).toBe(true)
})

test('the frame hears of the first screen and of failure', async () => {
  await host.start()
  host.loaded()
  host.failed('sign-in')
  const said = stub.calls.filter(({ func }) => func.startsWith('appInitialization'))
  expect(said.map(({ func, args }) => [func, args[0]])).toEqual([
    ['appInitialization.appLoaded', '2.58.0'],
    ['appInitialization.failure', 'AuthFailed'],
  ])
})

test('web addresses go through the frame; anything else is refused', async () => {
  await host.start()
  await host.openLink('https://www.linkedin.com/')
  expect(
    stub.calls.some(({ func, args }) => func === 'executeDeepLink' && args[0] === 'https://www.linkedin.com/'),
  ).toBe(true)
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'http://evil.example/', 'mailto:a@b.c', ''])
    await expect(host.openLink(bad)).rejects.toThrow()
})

describe('a draft', () => {
  const draft = { webLink: 'https://outlook.office.com/x', outlookItemId: 'EWS-1' }

  test('is left to its web link in Teams', async () => {
    await host.start()
    expect(await host.openDraft(draft)).toBe('link-only')
  })

  test('is opened where the frame knows mail', async () => {
    app._uninitialize()
    inTeams(true)
    await host.start()
    expect(await host.openDraft(draft)).toBe('opened')
    expect(await host.openDraft({ ...draft, outlookItemId: null })).toBe('link-only')
  })
})

describe('a message for one’s own mail', () => {
  const message = { to: 'priya@contoso.com', subject: 'Thank you', text: 'Hi Priya,\n\n1 < 2' }

  test('has no window in Teams', async () => {
    await host.start()
    expect(await host.writeMail(message)).toBe('not-here')
    expect(stub.calls.some(({ func }) => func === 'mail.composeMail')).toBe(false)
  })

  test('opens where the frame knows mail, with everything in it', async () => {
    app._uninitialize()
    inTeams(true)
    await host.start()
    expect(await host.writeMail(message)).toBe('opened')
    expect(await host.writeMail({ ...message, to: null })).toBe('opened')
    const asked = stub.calls.filter(({ func }) => func === 'mail.composeMail').map(({ args }) => args[0])
    expect(asked).toEqual([
      { type: 'new', toRecipients: ['priya@contoso.com'], subject: 'Thank you', message: message.text },
      { type: 'new', toRecipients: [], subject: 'Thank you', message: message.text },
    ])
  })
})

test('a page with nobody around it is known at once; a phone’s bridge counts as somebody', () => {
  const alone = { opener: null } as unknown as Window
  Object.assign(alone, { parent: alone })
  expect(hasTeamsFrame(alone)).toBe(false)
  expect(hasTeamsFrame(Object.assign({ nativeInterface: {} }, alone))).toBe(true)
  expect(hasTeamsFrame(stub.win)).toBe(true)
})

test.each([
  ['default', 'light'],
  ['dark', 'dark'],
  ['contrast', 'contrast'],
  ['glass', 'dark'],
  ['something new', 'light'],
  [undefined, 'light'],
])('Teams’ look %p is shown as %p', (name, theme) => {
  expect(themeFromTeams(name)).toBe(theme)
})
