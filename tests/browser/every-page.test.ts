// Every page of the tab, narrow and wide: nothing overflows, nothing throws, and axe finds nothing serious. A picture of each is kept.
// `npm run screens` looks at light, dark and contrast at both widths; the tests at one of each.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir } from 'node:fs/promises'
import type { Browser, Frame, Page } from 'playwright-core'
import { openBrowser } from '#tests/support/browser.ts'
import { startProduct, type Running } from '#tests/support/running.ts'
import type { TestClient } from '#tests/support/test-app.ts'
import {
  candidateNamed,
  compose,
  confirmFinal,
  markSent,
  note,
  readyToAsk,
  record,
  sendRequest,
  start,
  THREE_NOTES,
} from '#tests/journeys/steps.ts'
import { signedInAs } from './a-text-to-ask-with.ts'
import { seriousFindings } from './serious-findings.ts'

const PICTURES = 'tests/.output/pages'
const ALL_LOOKS = process.env['UPWARD_LOOKS'] === 'all'

interface Look {
  theme: 'default' | 'dark' | 'contrast'
  width: 360 | 1280
}

const THEMES = ['default', 'dark', 'contrast'] as const
const LOOKS: Look[] = ALL_LOOKS
  ? THEMES.flatMap((theme) => [360 as const, 1280 as const].map((width) => ({ theme, width })))
  : [
      { theme: 'default', width: 1280 },
      { theme: 'dark', width: 360 },
    ]

interface View {
  look: Look
  page: Page
}

describe('every page of the tab', () => {
  let product: Running
  let browser: Browser
  let maya: TestClient
  let id = ''
  let version = 0
  const views: View[] = []
  const faults: string[] = []

  beforeAll(async () => {
    await mkdir(PICTURES, { recursive: true })
    product = await startProduct()
    browser = await openBrowser()
    maya = await signedInAs(product, 'Maya Lindqvist')
    for (const look of LOOKS) {
      const page = await browser.newPage({ viewport: { width: look.width, height: look.width === 360 ? 780 : 900 } })
      page.setDefaultTimeout(20_000)
      page.on('pageerror', (error) => faults.push(error.message))
      await page.goto(`${product.stageUrl}/stage?theme=${look.theme}`)
      views.push({ look, page })
    }
  }, 240_000)

  afterAll(async () => {
    await browser.close()
    await product.stop()
  })

  const faultPlan = (faults: object[]) =>
    fetch(`${product.stageUrl}/emulator/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ faults }),
    })
  const before = (what: string, act: () => Promise<unknown>) =>
    test(what, async () => {
      await act()
    })

  /** Opens a place in each look, waits for a sign that it is there, and says what is wrong with it. */
  const place = (name: string, path: string, sign: string | RegExp) =>
    test(
      name,
      async () => {
        const wrong: string[] = []
        for (const { look, page } of views) {
          const tab = await openPlace(page, path.replace('ID', id))
          await tab.getByText(sign).filter({ visible: true }).first().waitFor()
          const found = [...(await overflowing(tab)), ...(await seriousFindings(tab))]
          wrong.push(...found.map((words) => `${look.theme} ${look.width}: ${words}`))
          await page.screenshot({ path: `${PICTURES}/${name.replace(/\W+/g, '-')}-${look.theme}-${look.width}.png` })
        }
        expect(wrong).toEqual([])
      },
      120_000,
    )

  place('first run', '/welcome', 'Welcome to Upward')
  before('the first run is over', () => maya.ask('mutation { finishFirstRun { __typename } }'))
  place('home with nothing yet', '/', 'Choose someone')
  place('people', '/people', 'The list is complete.')
  place('people as a chart', '/people?view=chart', 'Led your work · Engineering Lead, Calibration Portal')
  before('Priya is looked up', async () => void ({ id } = (await candidateNamed(maya, 'Priya Raman')).person))
  place('a person above', '/people/ID', /month by month/)
  before('a recommendation is started', async () => {
    const { person } = await candidateNamed(maya, 'Priya Raman')
    ;({ id } = await start(maya, person.id))
  })
  place('recommendation without a note', '/r/ID', /A little more|0 notes|no notes|What did Priya/i)
  before('three notes are written', async () => {
    for (const [index, [text]] of THREE_NOTES.entries()) await note(maya, id, text, daysAgo(2 - index))
  })
  place('home with a next step', '/', /Priya/)
  place('notes', '/r/ID', 'Ready to review')
  place('traits', '/r/ID/traits', /What stands out about/)
  place('draft before it is made', '/r/ID/draft', 'Start from my notes')
  before('the draft is made', async () => void ({ version } = await compose(maya, id)))
  place('draft', '/r/ID/draft', /From \d notes?/)
  before('it is the text to ask with', () => readyToAsk(maya, id, version))
  place('asking', '/r/ID/permission', 'Ask Priya first')
  before('the request lies in Drafts', () => sendRequest(maya, id))
  place('request in Drafts', '/r/ID/permission', /Drafts/)
  before('it was sent', () => markSent(maya, id))
  place('waiting for the answer', '/r/ID/reply', /Waiting for Priya/)
  before('Priya approved', () => record(maya, id, 'APPROVED'))
  place('answered', '/r/ID/reply', /Still true/)
  before('the text is final', () => confirmFinal(maya, id))
  place('LinkedIn', '/r/ID/linkedin', /You reported directly/)
  place('history', '/history', /Priya Raman/)
  place('notes found again', '/history?view=notes', /Open/)
  place('settings', '/settings', /Delete/)
  before('Microsoft 365 is down', () =>
    faultPlan([{ match: { path: '^/(me|users|\\$batch)' }, status: 503, retryAfter: 60 }]),
  )
  place('a person while it is down', `/people/NOBODY`, /Microsoft 365|not|again/)
  before('it is mended', () => faultPlan([]))
  place('a recommendation that is not there', '/r/rec-nothing', /recommendation isn't here/)
  place('the admin page for others', '/admin', 'This page is for admins')
  before('Yusuf, an admin of Upward, sits down', async () => {
    const { id: personId } = await signedInAs(product, 'Yusuf Demir')
    for (const { look, page } of views) {
      await page.evaluate((choices) => localStorage.setItem('stage.choices', choices), JSON.stringify({ personId }))
      await page.goto(`${product.stageUrl}/stage?theme=${look.theme}`)
    }
  })
  place('admin', '/admin', 'Fact sheet for your works council')
  place('an address that leads nowhere', '/nowhere', /There is no such page/)

  test('no page threw on the way', () => expect(faults).toEqual([]))
})

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3600_000).toISOString().slice(0, 10)

let visits = 0
/** Loads an address of the tab afresh inside its frame. */
async function openPlace(page: Page, path: string): Promise<Frame> {
  const handle = await page.locator('iframe[title="Upward in Teams"]').elementHandle()
  const tab = await handle.contentFrame()
  if (!tab) throw new Error('The tab has no frame.')
  // The query makes it a new load: a new fragment alone would keep the page and what it holds.
  await tab.goto(new URL(`/tab.html?visit=${++visits}#${path}`, tab.url()).href)
  return tab
}

/** A page that is wider than its frame, with what sticks out. */
async function overflowing(tab: Frame): Promise<string[]> {
  return tab.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 3)
      .map((element) => `wider than the frame: ${element.outerHTML.slice(0, 120)}`)
  })
}
