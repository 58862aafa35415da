// Microsoft's own Office.js in our real pane, with the content policy the server sends, for the five clients of Outlook. The file
// MicrosoftAjax.js and the clients are played (docs/real-tenant.md says what that leaves unproven).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Frame, Page } from 'playwright-core'
import { answerNestedAppAuth } from '#emulator/hosts/pages/nested-app-auth.ts'
import type { Person } from '#emulator/hosts/pages/world/control.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import { buildProduct } from '#tests/support/running.ts'
import { CALL, CLIENTS, message, type Client, type Seat } from './clients.ts'
import { answerInternet, OURS, OUTLOOK, type Internet } from './internet.ts'
import { NESTED_APP_AUTH, playClient } from './play-client.ts'

/** Office.js reports on itself to Microsoft; our policy lets it report nothing, and nothing else may be stopped. */
const NOT_LET_OUT = /Connecting to 'https:\/\/browser\.pipe\.aria\.microsoft\.com\//

let testApp: TestApp
let browser: Browser
let maya: TestClient
let priya: { name: string; address: string }

beforeAll(async () => {
  await buildProduct()
  testApp = await startTestApp({ pages: 'build/addin' })
  maya = await testApp.as('Maya Lindqvist')
  const { people } = (await (await fetch(`${testApp.emulator.url}/emulator/people`)).json()) as {
    people: { name: string; mail: string }[]
  }
  priya = { name: 'Priya Raman', address: people.find(({ name }) => name === 'Priya Raman')?.mail ?? '' }
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  await testApp.close()
})

interface Opened {
  page: Page
  pane: Frame | Page
  internet: Internet
  /** What the content policy stopped. */
  stopped: string[]
  asked: () => Promise<[id: number, params: unknown][]>
}

/** Opens the pane as the client does: in a frame of Outlook's page on the web, else as the page of a web view. */
async function open(
  client: Client,
  answers: Seat['answers'],
  beforeAjax: () => Promise<void> = () => Promise.resolve(),
): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 360, height: 700 } })
  page.setDefaultTimeout(30_000)
  const stopped: string[] = []
  page.on('console', (line) => /Content Security Policy/.test(line.text()) && stopped.push(line.text()))
  const internet = await answerInternet(page, testApp.url, beforeAjax)
  const signIn = client.nestedAppAuth ? { NestedAppAuth: '1.1' } : { IdentityAPI: '1.3' }
  const requirements = JSON.stringify({ Mailbox: '1.13', ...signIn })
  if (client.nestedAppAuth) await playBridge(page)
  await page.addInitScript({
    content: playClient(client.line, { app: client.app, requirements, token: maya.token, answers }),
  })
  const address = `${OURS}/outlook.html?view=ask&_host_Info=${encodeURIComponent(client.hostInfo)}`
  const asked = () => page.evaluate(() => (window as unknown as { asked: [number, unknown][] }).asked)
  if (client.line !== 'frame') {
    await page.goto(address)
    return { page, pane: page, internet, stopped, asked }
  }
  await page.goto(`${OUTLOOK}/mail/`)
  const name = JSON.stringify({ xdmInfo: `conversation|upward|${OUTLOOK}` })
  await page.evaluate(
    ([src, called]) => {
      const made = document.createElement('iframe')
      Object.assign(made, { src, name: called, width: 340, height: 680 })
      document.body.append(made)
    },
    [address, name],
  )
  const pane = await page.waitForEvent('framenavigated', (frame) => frame.url().startsWith(OURS))
  return { page, pane, internet, stopped, asked }
}

async function playBridge(page: Page): Promise<void> {
  const [tenantId = '', clientId = ''] = ['tid', 'aud'].map((name) => claim(maya.token, name))
  const person = { id: maya.id, name: maya.name, tenantId, userPrincipalName: 'maya@contoso.com' } as Person
  const desk = {
    person,
    clientId,
    token: async () => ({ accessToken: maya.token, expiresIn: 3600 }),
    consent: async () => undefined,
  }
  await page.exposeFunction('answerBridge', (request: string) => answerNestedAppAuth(request, desk))
  await page.addInitScript({ content: NESTED_APP_AUTH })
}

function claim(token: string, name: string): string {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, string>
  return claims[name] ?? ''
}

const me = () => ({ name: maya.name, address: 'maya.lindqvist@contoso.com' })

describe.each(CLIENTS)('the pane in Outlook $name, with Microsoft’s Office.js', (client) => {
  test('starts, signs in, reads the open message, and our content policy stops nothing that it needs', async () => {
    const { page, pane, internet, stopped, asked } = await open(client, {
      [CALL.initialData]: message(me(), priya, 1),
    })
    await pane.getByText('You have no recommendation under way for Priya Raman.').waitFor()
    expect(internet.loaded).toContain(`appsforoffice.microsoft.com/lib/1/hosted/${client.file}`)
    expect(internet.loaded).toContain('ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js')
    expect(stopped.filter((line) => !NOT_LET_OUT.test(line))).toEqual([])
    expect(internet.unknown).toEqual([])
    const calls = client.nestedAppAuth ? [CALL.initialData] : [CALL.initialData, CALL.accessToken]
    expect((await asked()).map(([id]) => id)).toEqual(expect.arrayContaining(calls))
    await page.close()
  })
})

test('a pane whose Office.js comes late says so, and opens by itself when it has come', async () => {
  const [client] = CLIENTS
  if (!client) throw new Error('No client is listed.')
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  const { page, pane } = await open(client, { [CALL.initialData]: message(me(), priya, 1) }, () => held)
  await pane.getByText(/Outlook is taking longer than usual/).waitFor()
  release()
  await pane.getByText('You have no recommendation under way for Priya Raman.').waitFor()
  await page.close()
})
