// The other way in: the button in Outlook's ribbon on a mail from the person, with our pane beside it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { aTextToAskWith } from './a-text-to-ask-with.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { startProduct, type Running } from '#tests/support/running.ts'

const PICTURES = 'tests/.output/outlook'

describe('Send permission request, from Outlook', () => {
  let product: Running
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    await mkdir(PICTURES, { recursive: true })
    product = await startProduct()
    await aTextToAskWith(product, 'Maya Lindqvist', 'Priya Raman')
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(20_000)
    await page.goto(`${product.stageUrl}/stage?host=outlook`)
  }, 240_000)

  afterAll(async () => {
    await browser.close()
    await product.stop()
  })

  test('the ribbon button on a mail from the person makes the draft and opens it beside the pane', async () => {
    await page.getByRole('region', { name: 'Messages in Inbox' }).getByText('Priya Raman').first().click()
    await page.getByRole('button', { name: 'Send permission request' }).first().click()
    const pane = page.frameLocator('iframe[title="Upward pane in Outlook"]')
    await pane.getByRole('button', { name: 'Send permission request' }).first().click()
    await pane
      .getByText(/Still matches your recommendation/)
      .first()
      .waitFor()
    await page.screenshot({ path: `${PICTURES}/01-asked.png` })
  })

  test('exactly one draft lies in Drafts, to that one person', async () => {
    await page.getByText('Drafts', { exact: true }).first().click()
    const drafts = page.getByRole('region', { name: 'Messages in Drafts' }).getByText(/A LinkedIn recommendation/)
    await drafts.first().waitFor()
    expect(await drafts.count()).toBe(1)
    await page.screenshot({ path: `${PICTURES}/02-drafts.png` })
  })
})
