// npm run bench -- page: opens the built pages in a browser as a phone on a slow line would and adds up what came over the wire.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { buildAll } from '../build.ts'
import { startBuiltApp } from '../built-app.ts'
import { atMost, median, type Figure } from '../figure.ts'
import { startBrowser } from '../torture/notes/window.ts'
import { openMeasured, type Visit } from '../measured-visit.ts'

const RUNS = 3
const PLAIN = '<!doctype html><html lang="en"><title>Plain</title><h1>Home</h1><p>A page of text alone.</p></html>'
/** Addresses a person walks through with one press each. */
const WALK = ['#/people', '#/history', '#/settings', '#/']

/** Bytes are bodies and headers as they came. Times are ratios against a page of plain text on the same line in the same run. */
export async function bench(): Promise<Figure[]> {
  await buildAll()
  const app = await startBuiltApp()
  const browser = await startBrowser()
  const plain = createServer((_, reply) => reply.setHeader('content-type', 'text/html').end(PLAIN)).listen(0)
  const plainUrl = `http://localhost:${(plain.address() as AddressInfo).port}/`
  try {
    // The first visit ever leads to the welcome page; every later one is Home.
    await passWelcome(browser, app.url)
    const tab: Visit[] = []
    const reference: Visit[] = []
    for (let run = 0; run < RUNS; run++) {
      reference.push(await openMeasured(browser, plainUrl, []))
      tab.push(await openMeasured(browser, `${app.url}/tab.html`, WALK))
    }
    const pane = await openMeasured(browser, `${app.url}/outlook.html`, [])
    return figuresOf(tab, reference, pane)
  } finally {
    await browser.close()
    plain.close()
    await app.close()
  }
}

function figuresOf(tab: readonly Visit[], reference: readonly Visit[], pane: Visit): Figure[] {
  const of = (visits: readonly Visit[], pick: (visit: Visit) => number) => median(visits.map(pick))
  const lcp = of(tab, (visit) => visit.lcpMs)
  return [
    atMost('page', 'tab: JS and CSS over the wire', of(tab, (visit) => visit.codeBytes) / 1000, 'kB', 120),
    atMost(
      'page',
      'tab: requests',
      of(tab, (visit) => visit.requests),
      '',
      15,
    ),
    { area: 'page', figure: 'tab: largest paint', value: lcp, unit: 'ms', must: '–', holds: true },
    atMost('page', 'tab: largest paint against plain text', lcp / of(reference, (visit) => visit.lcpMs), '×', 6),
    atMost(
      'page',
      'tab: layout shift',
      of(tab, (visit) => visit.shift),
      '',
      0.02,
    ),
    atMost(
      'page',
      'tab: blocked time',
      of(tab, (visit) => visit.blockedMs),
      'ms',
      200,
    ),
    atMost(
      'page',
      'tab: interaction p95',
      of(tab, (visit) => visit.interactionMs),
      'ms',
      100,
    ),
    atMost('page', 'pane: JS and CSS over the wire, without Office.js', pane.codeBytes / 1000, 'kB', 110),
    atMost('page', 'pane: requests', pane.requests, '', 15),
  ]
}

async function passWelcome(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`${url}/tab.html`)
  await page.getByRole('button', { name: 'Skip' }).click()
  await page.waitForURL((address) => !address.hash.includes('welcome'))
  await page.close()
}
