// The browser the tests drive: an installed Chromium, Chrome or Edge, else the one the npm package brings along (Linux).
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Nothing of the browser's own may reach for the network while a page is tested. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a headless browser; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  // UPWARD_BROWSER=bundled leaves out what is installed, so that the way of a bare machine can be tried anywhere.
  const installed = process.env['UPWARD_BROWSER'] === 'bundled' ? undefined : INSTALLED.find((path) => existsSync(path))
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET })
  const { default: bundled } = await import('@sparticuz/chromium')
  // The package's own arguments are made for functions in the cloud: one process, and no web security. Ours keep both.
  return chromium.launch({ executablePath: await bundled.executablePath(), args: QUIET })
}
