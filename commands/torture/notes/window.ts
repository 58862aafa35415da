// A browser window that holds the real outbox over the real IndexedDB, and can be killed at any moment. The network between it
// and the server passes through `forward`, where requests and answers can be lost or doubled.
import { build } from 'esbuild'
import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

/** What the window answers with: the ids of what it keeps, and what stands in the box. */
export interface Kept {
  waiting: number
  typed: string | null
}

export interface Window {
  /** Types into the box; resolves when the device keeps it. */
  type(text: string): Promise<void>
  /** Presses Save on what stands in the box. */
  save(note: { id: string; recommendationId: string; text: string; day: string }): Promise<void>
  edit(change: { id: string; noteId: string; recommendationId: string; text: string; day: string }): Promise<void>
  remove(change: { id: string; noteId: string; recommendationId: string }): Promise<void>
  restore(change: { id: string; noteId: string; recommendationId: string }): Promise<void>
  /** Starts sending without waiting for it. */
  send(): Promise<void>
  kept(): Promise<Kept>
  /** The renderer's process is killed, as by a crash. */
  kill(): Promise<void>
}

export interface Device {
  open(): Promise<Window>
  setOffline(isOffline: boolean): Promise<void>
}

type Forward = (request: { body: string; authorization: string }) => Promise<{ status: number; body: string } | null>

const ADDRESS = 'http://localhost:1/'
const BOX = 'typed:torture'

const SCRIPT = `
import { makeClient } from '#addin/shared/api/client.ts'
import { keep, take } from '#addin/shared/notes/device-store.ts'
import { deliverWith } from '#addin/shared/notes/deliver.ts'
import { adding, editOf } from '#addin/shared/notes/outbox.ts'
import { openOutbox } from '#addin/shared/notes/outbox-sender.ts'
const outbox = openOutbox('writer', deliverWith(makeClient({ get: () => fetch('/token').then((answer) => {
  if (!answer.ok) throw new Error('The sign-in has expired.')
  return answer.text()
}) })))
const put = (change, insteadOf) => outbox.put(change, insteadOf).then(() => void outbox.send())
globalThis.upward = {
  type: (text) => keep('${BOX}', text),
  save: (note) => put(adding({ ...note, sureItIsNotTwice: false }), '${BOX}'),
  edit: ({ id, noteId, recommendationId, text, day }) =>
    put(editOf(outbox.state().outbox, recommendationId, id, { noteId, version: 1, text, day })),
  remove: (change) => put({ kind: 'DELETE', ...change }),
  restore: (change) => put({ kind: 'RESTORE', ...change }),
  send: () => void outbox.send(),
  kept: async () => ({ waiting: outbox.state().outbox.length, typed: (await take('${BOX}')) ?? null }),
}
outbox.send()
`

/** Starts the browser; the caller closes it. */
export async function startBrowser(): Promise<Browser> {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  )
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
  if (installed) return chromium.launch({ executablePath: installed, args })
  const { default: bundled } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await bundled.executablePath(), args })
}

/** A device with a drawer of its own, whose requests go through `forward`; null there means: lost on the way. */
export async function aDevice(browser: Browser, forward: Forward, token: () => string | null): Promise<Device> {
  const context = await browser.newContext()
  const script = await bundled()
  let isOffline = false
  await context.route(`${ADDRESS}**`, async (route) => {
    const request = route.request()
    const path = new URL(request.url()).pathname
    if (path === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><script type="module">${script}</script>`,
      })
    if (isOffline) return route.abort('internetdisconnected')
    if (path === '/token') {
      const now = token()
      return route.fulfill(now === null ? { status: 401, body: '' } : { body: now })
    }
    const answer = await forward({
      body: request.postData() ?? '',
      authorization: request.headers()['authorization'] ?? '',
    })
    return answer ? route.fulfill({ ...answer, contentType: 'application/json' }) : route.abort('connectionreset')
  })
  return {
    open: () => openWindow(context),
    setOffline: async (value) => {
      isOffline = value
      await context.setOffline(value)
    },
  }
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
  })
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
}

async function openWindow(context: BrowserContext): Promise<Window> {
  const page = await context.newPage()
  await page.goto(ADDRESS)
  await page.waitForFunction('globalThis.upward !== undefined')
  const ask = (name: string, argument?: unknown): Promise<unknown> =>
    page.evaluate(`globalThis.upward.${name}(${argument === undefined ? '' : JSON.stringify(argument)})`)
  const call = async (name: string, argument?: unknown): Promise<void> => {
    await ask(name, argument)
  }
  return {
    type: (text) => call('type', text),
    save: (note) => call('save', note),
    edit: (change) => call('edit', change),
    remove: (change) => call('remove', change),
    restore: (change) => call('restore', change),
    send: () => call('send'),
    kept: async () => (await ask('kept')) as Kept,
    kill: () => killed(context, page),
  }
}

async function killed(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash', { timeout: 10_000 })
  devtools.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}
