// Walks the six steps in the stage, as a person would, and keeps a picture of each.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir } from 'node:fs/promises'
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import { openBrowser } from '#tests/support/browser.ts'
import { startProduct, type Running } from '#tests/support/running.ts'

const PICTURES = 'tests/.output/main-job'

const NOTES: [text: string, daysAgo: number][] = [
  ['Sat with me for an hour and explained how the pricing model works', 2],
  ['Thanked me in front of the team for the churn analysis', 1],
  ['Backed me up when the sales team questioned my numbers', 0],
]

function dayBefore(days: number): string {
  return new Date(Date.now() - days * 24 * 3600_000).toISOString().slice(0, 10)
}

describe('a person walks from "whom could I recommend?" to LinkedIn in the stage', () => {
  let product: Running
  let browser: Browser
  let page: Page
  let tab: FrameLocator
  const faults: string[] = []

  beforeAll(async () => {
    await mkdir(PICTURES, { recursive: true })
    product = await startProduct()
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(product.stageUrl)
    tab = page.frameLocator('iframe[title="Upward in Teams"]')
  }, 240_000)

  afterAll(async () => {
    await browser.close()
    await product.stop()
  })

  let stuck: string | null = null
  /** One step of the walk; after one that failed the others say so at once instead of waiting for what cannot come. */
  const step = (name: string, walk: () => Promise<void>) =>
    test(name, async () => {
      if (stuck) throw new Error(`The walk stopped at “${stuck}”.`)
      stuck = name
      await walk().catch(async (error: unknown) => {
        await picture('stuck')
        throw error
      })
      stuck = null
    })

  const picture = (name: string) => page.screenshot({ path: `${PICTURES}/${name}.png` })
  const press = (name: string | RegExp) =>
    tab.getByRole('button', { name }).or(tab.getByRole('link', { name })).first().click()
  const heading = (name: string | RegExp) => tab.getByRole('heading', { name }).first().waitFor()

  step('the first run says what Upward is and what it reads', async () => {
    await heading('Welcome to Upward')
    await picture('01-welcome')
    await press('Next')
    await heading('Private to you.')
    await picture('02-private')
    await press('Next')
    await tab.getByText('Use my work contacts').first().click()
    await heading('One thing at a time.')
    await press('Switch on all of these')
    await tab.getByRole('button', { name: 'Switch off: Your drafts in Outlook' }).waitFor()
    await picture('02-sources')
    await press('Show my people')
  })

  step('1: the people above are shown with a verdict each and the reasons in words', async () => {
    await tab.getByRole('link', { name: 'People' }).first().click()
    await tab.getByText('The list is complete.').first().waitFor({ state: 'attached' })
    const row = tab.getByRole('listitem').filter({ hasText: 'Priya Raman' }).first()
    expect(await row.innerText()).toContain('Worked closely')
    expect(await tab.getByRole('listitem').filter({ hasText: 'Ingrid Solheim' }).first().innerText()).toContain(
      'Not enough to go on',
    )
    await picture('03-people')
    await press('Why? Reasons about Marcus Oyelaran')
    await tab.getByText('What decided').first().waitFor()
    await picture('04-why')
  })

  step('the chart is a tree: arrow keys walk it, Enter opens the person', async () => {
    await tab.getByRole('link', { name: 'People' }).first().click()
    await press('Chart')
    const tree = tab.getByRole('tree', { name: 'Your reporting line, from the top down to you' })
    const place = (name: string) => tree.getByRole('treeitem').filter({ hasText: name })
    await tree.waitFor()
    // Of a tree one place alone stands in the order of the Tab key.
    expect(await tree.locator('[role=treeitem][tabindex="0"]').count()).toBe(1)
    await place('Ingrid Solheim').first().focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    expect(await focusedPlace(tree)).toContain('Priya Raman')
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    expect(await focusedPlace(tree)).toContain('Ingrid Solheim')
    await page.keyboard.press('ArrowLeft')
    expect(await tree.getByRole('treeitem').count()).toBe(1)
    await page.keyboard.press('ArrowRight')
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    await picture('05-chart')
    await page.keyboard.press('Enter')
    await heading('Priya Raman')
  })

  /** What stands in the place that has the keyboard, those below it left out. */
  const focusedPlace = (tree: Locator) => tree.locator('[role=treeitem]:focus > div').innerText()

  step('2: a recommendation is started for a week, and dated notes are written', async () => {
    await tab.getByRole('link', { name: 'People' }).first().click()
    await press('Start a recommendation for Priya Raman')
    await heading('Notice what Priya does well')
    await tab.getByLabel('Starting on').fill(dayBefore(3))
    await picture('06-start')
    await press('Start noticing')
    for (const [text, daysAgo] of NOTES) await writeNote(text, daysAgo)
    await heading('Ready to review')
    await picture('07-notes')
  })

  async function writeNote(text: string, daysAgo: number): Promise<void> {
    await tab.getByRole('textbox', { name: /grateful for/ }).fill(text)
    await tab.getByLabel('Day', { exact: true }).fill(dayBefore(daysAgo))
    await press('Save note')
    await tab.getByText(text, { exact: true }).first().waitFor()
  }

  step('3: the notes are read back as traits with their examples', async () => {
    await press('Review notes')
    await heading('What stands out about Priya')
    await tab
      .getByRole('checkbox', { name: /^Use “/ })
      .first()
      .waitFor()
    await picture('08-traits')
    await press(/Write the draft|Go to the draft/)
  })

  step('4: the draft is made from the notes, and each sentence knows them', async () => {
    await tab.getByRole('radio', { name: 'she', exact: true }).check()
    await picture('09-start-draft')
    await press('Start from my notes')
    const text = tab.getByRole('textbox', { name: 'The recommendation' })
    await text.waitFor()
    expect(await text.inputValue()).toMatch(/Priya/)
    await tab
      .getByText(/From 1 note|From 2 notes/)
      .first()
      .waitFor()
    await picture('10-draft')
    await press('This is the text to ask with')
  })

  step('5: "Send permission request" puts one draft into Outlook, and nothing is sent', async () => {
    await heading('Ask Priya first')
    await picture('11-ask')
    await press('Send permission request')
    await tab.getByText('Draft saved. Open it, read it, send it yourself.').first().waitFor()
    await picture('12-draft-saved')
    await page.getByRole('tab', { name: 'Outlook' }).click()
    await page
      .getByText(/Drafts/)
      .first()
      .click()
    await page
      .getByText(/A LinkedIn recommendation/)
      .first()
      .click()
    await picture('13-outlook-drafts')
    await page.getByRole('tab', { name: 'Teams' }).click()
  })

  step('state survives a restart', async () => {
    await product.restart()
    await page.goto(product.stageUrl)
    await tab.getByText('Your request to Priya is in Drafts').first().waitFor()
    await picture('14-after-restart')
  })

  step('6: marked as sent, the answer recorded, the text handed to LinkedIn', async () => {
    await press('Go to the request')
    await press("I've sent it")
    await tab
      .getByText(/Waiting for Priya/)
      .first()
      .waitFor()
    await picture('15-waiting')
    await press('Priya answered')
    await heading(/What did Priya say|Priya's answer/)
    await tab
      .getByRole('radio', { name: 'Approved', exact: true })
      .or(tab.getByRole('button', { name: 'Approved', exact: true }))
      .first()
      .click()
    await tab.getByRole('radio', { name: 'By mail' }).check()
    await picture('16-answer')
    await press('Save the answer')
    await tab.getByRole('checkbox', { name: "Still true, and still something I'd say" }).check()
    await press('This is the final text')
    await tab.getByText('You reported directly to Priya').first().waitFor()
    await picture('17-linkedin')
    await press("I've submitted it")
    await tab.getByText('Thank you for recommending Priya.').first().waitFor()
    await picture('18-submitted')
  })

  test('no page threw on the way', () => expect(faults).toEqual([]))
})
