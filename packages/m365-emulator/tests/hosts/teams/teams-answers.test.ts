import { describe, expect, test } from '@jest/globals'
import { runtimeConfig, tabContext, type TabHostContext } from '../../../src/hosts/pages/teams/runtime-config.ts'
import { answer, type TabHost } from '../../../src/hosts/pages/teams/teams-answers.ts'
import { mailInLink, tabLink } from '../../../src/hosts/pages/teams/tab-links.ts'
import { toAnswer, toTeamsCall } from '../../../src/hosts/pages/teams/teams-protocol.ts'

const hostContext: TabHostContext = {
  hostName: 'TeamsModern',
  clientType: 'web',
  nestedAppAuth: true,
  theme: 'dark',
  locale: 'de-de',
  entityId: 'home',
  subEntityId: 'r/7',
  appId: 'app-1',
  person: { id: 'oid-1', tenantId: 'tid-1', name: 'Mira', userPrincipalName: 'mira@x.example' },
}

function aHost(change: Partial<TabHost> = {}): { host: TabHost; did: string[] } {
  const did: string[] = []
  const host: TabHost = {
    hostContext: () => hostContext,
    token: () => Promise.resolve('token-1'),
    nestedAppAuth: (request) => Promise.resolve(`answer to ${request}`),
    setState: (state, words) => did.push(words ? `${state}: ${words}` : state),
    openLink: (url) => did.push(`link ${url}`),
    openMail: (id) => did.push(`mail ${id}`),
    composeMail: ({ to, subject }) => did.push(`write ${to.join()} ${subject}`),
    goTo: (page, sub) => did.push(`go ${page} ${sub}`),
    copyLink: (sub) => did.push(`copy ${sub}`),
    goBack: () => false,
    returnFocus: () => did.push('focus'),
    ...change,
  }
  return { host, did }
}

const call = (func: string, ...args: unknown[]) => ({ id: 1, func, args })

describe('the Teams window', () => {
  test('says in the fourth place what it can do, where the SDK looks before it makes its sign-in bridge', async () => {
    const reply = await answer(aHost().host, call('initialize'))
    expect(reply?.slice(0, 3)).toEqual(['content', 'web', '2.58.0'])
    expect(JSON.parse(String(reply?.[3]))).toMatchObject({ apiVersion: 4, supports: { nestedAppAuth: {} } })
  })

  test('offers mail only where the tab sits in Outlook', () => {
    expect(runtimeConfig(hostContext)).not.toHaveProperty('supports.mail')
    expect(runtimeConfig({ ...hostContext, hostName: 'Outlook' })).toHaveProperty('supports.mail')
  })

  test('tells the tab who is signed in, in which theme and language, and the place a link asked for', () => {
    expect(tabContext(hostContext)).toMatchObject({
      userObjectId: 'oid-1',
      tid: 'tid-1',
      theme: 'dark',
      locale: 'de-de',
      subEntityId: 'r/7',
    })
  })

  test('hands out a token, and the reason when there is none', async () => {
    expect(await answer(aHost().host, call('authentication.getAuthToken'))).toEqual([true, 'token-1'])
    const refusing = aHost({ token: () => Promise.reject(new Error('Sign-in is off.')) })
    expect(await answer(refusing.host, call('authentication.getAuthToken'))).toEqual([false, 'Sign-in is off.'])
  })

  test('passes nested sign-in through as the text MSAL sent', async () => {
    const reply = await answer(aHost().host, { ...call('nestedAppAuth.execute'), data: '{"a":1}' })
    expect(reply).toEqual(['', 'answer to {"a":1}'])
  })

  test('follows the tab from loading to shown to ready, and shows its words when it failed', async () => {
    const { host, did } = aHost()
    await answer(host, call('appInitialization.appLoaded'))
    await answer(host, call('appInitialization.success'))
    await answer(host, call('appInitialization.failure', 'Other', 'No server'))
    expect(did).toEqual(['shown', 'ready', 'failed: No server'])
  })

  test('opens links, mail and pages the tab asks for', async () => {
    const { host, did } = aHost()
    expect(await answer(host, call('executeDeepLink', 'https://a.example/'))).toEqual([true])
    expect(await answer(host, call('mail.openMailItem', { itemId: 'AAMk' }))).toEqual([true])
    expect(await answer(host, call('pages.currentApp.navigateTo', { pageId: 'home', subPageId: 'x' }))).toEqual([
      undefined,
      true,
    ])
    expect(did).toEqual(['link https://a.example/', 'mail AAMk', 'go home x'])
  })

  test('says nothing to what it does not support', async () => {
    const warn = console.warn
    console.warn = () => undefined
    expect(await answer(aHost().host, call('media.captureImage'))).toBeNull()
    console.warn = warn
  })
})

describe('messages of the SDK', () => {
  test('are recognised by number and function; anything else is not theirs', () => {
    expect(toTeamsCall({ id: 3, uuidAsString: 'u', func: 'getContext', args: [] })).toMatchObject({
      id: 3,
      func: 'getContext',
    })
    for (const other of [null, 'x', {}, { id: 'a', func: 'b' }, { id: 1 }]) expect(toTeamsCall(other)).toBeNull()
  })

  test('are answered under their own id', () => {
    expect(toAnswer({ id: 3, uuidAsString: 'u', func: 'f', args: [] }, ['a'])).toMatchObject({
      id: 3,
      uuidAsString: 'u',
      args: ['a'],
    })
  })
})

describe('links', () => {
  const stage = 'http://localhost:3979'

  test('to a message of the sample company open it in Outlook', () => {
    expect(mailInLink(new URL('/mail/AAMk%3D', stage), stage)).toBe('AAMk=')
    expect(mailInLink(new URL('/stage?host=outlook&item=AAMk', stage), stage)).toBe('AAMk')
    expect(mailInLink(new URL('/owa/?ItemID=AAMk&exvsurl=1', stage), stage)).toBe('AAMk')
  })

  test('to other places are not taken for mail', () => {
    expect(mailInLink(new URL('https://evil.example/mail/AAMk'), stage)).toBeNull()
    expect(mailInLink(new URL('/stage', stage), stage)).toBeNull()
  })

  test('to a place in the tab carry it as Teams does', () => {
    const link = new URL(tabLink('app-1', 'home', 'r/7', 'Priya'))
    expect(link.pathname).toBe('/l/entity/app-1/home')
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'r/7' })
  })
})
