import { describe, expect, jest, test } from '@jest/globals'
import { HostSilent } from '#addin/shared/host/host.ts'
import { isInOutlook, outlookHost, type OfficeLike } from '#addin/shared/host/outlook-host.ts'
import { startPaneHost } from '#addin/shared/host/which-host.ts'
import { readItem, stubOffice, type Client } from '#tests/addin/outlook/stub-office.ts'
import { stubWindow } from './stub-window.ts'

const draft = { webLink: 'https://outlook.office.com/x', outlookItemId: 'EWS-1' }
const open = async (client: Client, opens?: boolean[]) => {
  const stub = stubOffice(client, readItem(), opens)
  const waits: number[] = []
  const host = outlookHost({
    office: stub.office as unknown as OfficeLike,
    win: stubWindow(() => null).win,
    wait: async (ms) => void waits.push(ms),
  })
  await host.start()
  return { ...stub, host, waits }
}

test('the pane speaks Outlook’s language and knows whose mailbox it is', async () => {
  const { host } = await open('web')
  expect([host.kind, host.locale, host.direction, host.user.mail]).toEqual([
    'outlook',
    'de-DE',
    'ltr',
    'sam@contoso.com',
  ])
})

describe('the look', () => {
  test('is Outlook’s own where it tells, and follows it', async () => {
    const { host, fire } = await open('web')
    expect(host.theme).toBe('dark')
    fire('officeThemeChanged', { officeTheme: { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#000000' } })
    expect(host.theme).toBe('light')
    fire('officeThemeChanged', { officeTheme: { bodyBackgroundColor: '#000000', bodyForegroundColor: '#ffffff' } })
    expect(host.theme).toBe('contrast')
  })

  test.each(['classic', 'mac', 'phone'] as const)(
    'is the system’s in Outlook (%s), which tells none',
    async (client) => {
      expect((await open(client)).host.theme).toBe('light')
    },
  )
})

describe('a draft', () => {
  test.each(['web', 'new', 'classic', 'mac'] as const)('is opened in Outlook (%s)', async (client) => {
    const { host, shown } = await open(client)
    expect(await host.openDraft(draft)).toBe('opened')
    expect(shown).toEqual(['EWS-1'])
  })

  test('that Outlook does not know yet is tried again for about ten seconds, and no longer', async () => {
    const later = await open('new', [false, false, true])
    expect(await later.host.openDraft(draft)).toBe('opened')
    const never = await open('new', [false])
    expect(await never.host.openDraft(draft)).toBe('link-only')
    expect(never.waits.reduce((sum, ms) => sum + ms, 0)).toBe(10_000)
  })

  test('is left to its link on a phone, and without an id', async () => {
    expect(await (await open('phone')).host.openDraft(draft)).toBe('link-only')
    expect(await (await open('web')).host.openDraft({ ...draft, outlookItemId: null })).toBe('link-only')
  })
})

describe('a message for one’s own mail', () => {
  const message = { to: 'priya@contoso.com', subject: 'Thank you', text: 'Hi <b>Priya</b>,\n& thanks' }

  test('opens in Outlook, its text escaped', async () => {
    const { host, forms } = await open('web')
    expect(await host.writeMail(message)).toBe('opened')
    const htmlBody = 'Hi &lt;b&gt;Priya&lt;/b&gt;,<br>&amp; thanks'
    expect(forms).toEqual([{ toRecipients: ['priya@contoso.com'], subject: 'Thank you', htmlBody }])
  })

  test('has no window on a phone, nor when it is longer than Outlook takes', async () => {
    expect(await (await open('phone')).host.writeMail(message)).toBe('not-here')
    const { host, forms } = await open('web')
    expect(await host.writeMail({ ...message, text: 'x'.repeat(32_769) })).toBe('not-here')
    expect(forms).toEqual([])
  })
})

test('links open in the system’s browser where Outlook can, and only web addresses', async () => {
  const { host, shown } = await open('classic')
  await host.openLink('https://www.linkedin.com/')
  expect(shown).toEqual(['https://www.linkedin.com/'])
  await expect(host.openLink('javascript:alert(1)')).rejects.toThrow()
})

test('a page opened in a plain browser is not taken for Outlook', async () => {
  const outside = { context: {}, onReady: async () => ({ host: null, platform: null }) } as unknown as OfficeLike
  expect(await isInOutlook(outside)).toBe(false)
})

describe('a pane whose Outlook says nothing', () => {
  test('is told that it is slow, once, and goes on when the answer comes', async () => {
    let answer: (is: { host: string; platform: string }) => void = () => undefined
    const ready = new Promise((resolve) => (answer = resolve))
    const { office } = stubOffice('web', readItem())
    const { win } = stubWindow(() => null, { Office: { ...office, onReady: () => ready } })
    jest.useFakeTimers()
    const slow: string[] = []
    const starting = startPaneHost({ win, onSlow: () => slow.push('slow') })
    await jest.advanceTimersByTimeAsync(15_000)
    expect(slow).toEqual(['slow'])
    answer({ host: 'Outlook', platform: 'OfficeOnline' })
    jest.useRealTimers()
    expect((await starting).kind).toBe('outlook')
  })

  test('is not taken for a plain browser when Office.js could not be loaded', async () => {
    const { win } = stubWindow(() => null)
    Object.assign(win, { parent: win })
    await expect(startPaneHost({ win })).rejects.toBeInstanceOf(HostSilent)
  })
})
