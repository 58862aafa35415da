// One visit to a page in a fresh browser window, with the line and the processor of Lighthouse's mobile profile: what came over the
// wire, and how it felt. Only what the page's own origin sent counts: the emulator is no part of a real deployment.
import type { Browser, CDPSession, Page } from 'playwright-core'

export interface Visit {
  /** Scripts and style sheets of the first screen: bytes with headers. */
  codeBytes: number
  requests: number
  lcpMs: number
  /** Cumulative layout shift of the first screen. */
  shift: number
  /** Time by which tasks of the first screen were longer than 50 ms. */
  blockedMs: number
  /** 95th percentile of the presses of the walk, until the next frame was painted. Without the slow processor. */
  interactionMs: number
}

/** Lighthouse's "slow 4G": 150 ms, 1.6 Mbit/s down, 750 kbit/s up; a processor four times slower. */
const LINE = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 }
const SLOWER = 4
/** A first screen that has not come to rest by then is not one. */
const AT_REST_MS = 6_000

const WATCH = `
  globalThis.seen = { lcp: 0, shift: 0, blocked: 0, presses: [] }
  const watch = (type, take, more) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more })
  watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime))
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value })
  watch('longtask', (entry) => (seen.blocked += entry.duration - 50))
  watch('event', (entry) => { if (entry.interactionId) seen.presses.push(entry.duration) }, { durationThreshold: 16 })
`

interface Seen {
  lcp: number
  shift: number
  blocked: number
  presses: number[]
}

/** Opens `url`, waits until it has come to rest, then presses the links of `walk` one after the other. */
export async function openMeasured(browser: Browser, url: string, walk: readonly string[]): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const wire = watchWire(devtools, new URL(url).origin)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', LINE)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(WATCH)
  await page.goto(url)
  await page.waitForTimeout(AT_REST_MS)
  const first = { ...wire, ...(await seen(page)) }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  for (const address of walk) {
    await page.locator(`nav a[href="${address}"]`).click()
    await page.waitForTimeout(1_000)
  }
  const presses = (await seen(page)).presses.sort((a, b) => a - b)
  await context.close()
  return {
    codeBytes: first.codeBytes,
    requests: first.requests,
    lcpMs: first.lcp,
    shift: first.shift,
    blockedMs: first.blocked,
    interactionMs: presses[Math.ceil(presses.length * 0.95) - 1] ?? 0,
  }
}

function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => structuredClone((globalThis as unknown as { seen: Seen }).seen))
}

function watchWire(devtools: CDPSession, origin: string): { codeBytes: number; requests: number } {
  const wire = { codeBytes: 0, requests: 0 }
  const code = new Set<string>()
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.url.startsWith(`${origin}/`)) return
    wire.requests++
    if (type === 'Script' || type === 'Stylesheet') code.add(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (code.has(requestId)) wire.codeBytes += encodedDataLength
  })
  return wire
}
