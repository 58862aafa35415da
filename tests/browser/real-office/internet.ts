// The few addresses of the internet that a pane in Outlook needs, answered in the browser: our server under a host of its own,
// Office.js from its npm package, the stand-in for MicrosoftAjax.js, and the page of Outlook around the pane.
import { readFile } from 'node:fs/promises'
import type { Page, Route } from 'playwright-core'
import { MICROSOFT_AJAX } from './microsoft-ajax.ts'

export const OURS = 'https://upward.example'
export const OUTLOOK = 'https://outlook.office.com'
const OFFICE_JS = new URL('../../../node_modules/@microsoft/office-js/dist/', import.meta.url)

export interface Internet {
  /** Host and path of everything that was asked for, in order. */
  loaded: string[]
  /** Addresses outside of the list, which were not answered. */
  unknown: string[]
}

/** `server`: where our server listens. `beforeAjax` holds MicrosoftAjax.js back until it resolves. */
export async function answerInternet(
  page: Page,
  server: string,
  beforeAjax: () => Promise<void> = () => Promise.resolve(),
): Promise<Internet> {
  const internet: Internet = { loaded: [], unknown: [] }
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    internet.loaded.push(url.host + url.pathname)
    if (url.origin === OURS) return fromServer(route, server + url.pathname + url.search)
    if (url.origin === OUTLOOK)
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Outlook</title>' })
    if (url.host === 'ajax.aspnetcdn.com') {
      await beforeAjax()
      return route.fulfill({ contentType: 'text/javascript', body: MICROSOFT_AJAX })
    }
    if (url.host === 'appsforoffice.microsoft.com') {
      const file = new URL(url.pathname.replace('/lib/1/hosted/', './'), OFFICE_JS)
      return route.fulfill({ contentType: 'text/javascript', body: await readFile(file) })
    }
    internet.unknown.push(url.origin)
    return route.abort()
  })
  return internet
}

const OF_THE_CONNECTION = ['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive']

async function fromServer(route: Route, address: string): Promise<void> {
  const request = route.request()
  const { 'content-type': type, authorization } = await request.allHeaders()
  const body = request.postData()
  const answer = await fetch(address, {
    method: request.method(),
    headers: { ...(type ? { 'content-type': type } : {}), ...(authorization ? { authorization } : {}) },
    ...(body ? { body } : {}),
  })
  const headers = [...answer.headers].filter(([name]) => !OF_THE_CONNECTION.includes(name))
  await route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(headers),
    body: Buffer.from(await answer.arrayBuffer()),
  })
}
