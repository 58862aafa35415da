import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir } from 'node:fs/promises'
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { FAULT_PRESETS } from '#emulator/hosts/pages/settings/fault-presets.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { openStage, type OpenStage } from './a-stage.ts'

const SHOTS = 'tests/.output/stage'
const SLOW = 60_000

let stage: OpenStage
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true })
  ;[stage, browser] = await Promise.all([openStage(), openBrowser()])
}, SLOW)

afterAll(async () => {
  await browser.close()
  await stage.close()
})

afterEach(async () => {
  await context.close()
})

async function visit(path = '/', size = { width: 1280, height: 800 }): Promise<Page> {
  context = await browser.newContext({ viewport: size })
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(stage.url + path)
  return page
}

const shot = (name: string) => page.screenshot({ path: `${SHOTS}/${name}.png` })
const tab = (): FrameLocator => page.frameLocator('iframe[title="Upward in Teams"]')
const pane = (): FrameLocator => page.frameLocator('iframe[title="Upward pane in Outlook"]')
const heard = (frame: FrameLocator, line: string) => frame.getByText(line, { exact: true }).waitFor()
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const outlook = () => page.getByRole('region', { name: 'Outlook', exact: true })
const messages = () => page.getByRole('region', { name: /^Messages in/ }).getByRole('button')

async function openSettings(): Promise<void> {
  await press('Stage settings')
  await page.getByRole('dialog', { name: 'Stage settings' }).waitFor()
}

const closeSettings = () => press('Close settings')

describe('Teams on the stage', () => {
  test(
    'speaks to a tab as Teams does: who is signed in, theme, token, nested sign-in',
    async () => {
      await visit('/')
      await heard(tab(), 'host: "TeamsModern web"')
      await heard(tab(), `user: "${stage.me.name}"`)
      await heard(tab(), 'theme: "default"')
      await heard(tab(), 'success: {"hasFinishedSuccessfully":true}')
      await heard(tab(), 'mail: false')
      await heard(tab(), 'token: "string"')
      await heard(tab(), `signed in by MSAL: "${stage.me.name} string"`)
      await shot('teams-light')
    },
    SLOW,
  )

  test(
    'tells the tab when the theme changes',
    async () => {
      await visit('/')
      await heard(tab(), 'token: "string"')
      await openSettings()
      await page.getByRole('radio', { name: 'Dark' }).click()
      await heard(tab(), 'new theme: "dark"')
      await page.getByRole('radio', { name: 'High contrast' }).click()
      await heard(tab(), 'new theme: "contrast"')
      await shot('teams-settings-contrast')
    },
    SLOW,
  )

  test(
    'shows the words of a tab that failed, and loads it again',
    async () => {
      await visit('/')
      await tab().getByRole('button', { name: 'Fail' }).click()
      await page.getByRole('alert').getByText('The probe gave up.').waitFor()
      await press('Try again')
      await heard(tab(), 'token: "string"')
    },
    SLOW,
  )

  test(
    'brings the tab to the place it asked for',
    async () => {
      await visit('/')
      await tab().getByRole('button', { name: 'Go' }).click()
      await heard(tab(), 'place: "note/7"')
    },
    SLOW,
  )

  test(
    'on a phone reports a phone, and fits into 360 pixels',
    async () => {
      await visit('/', { width: 360, height: 740 })
      await openSettings()
      await page.getByRole('combobox', { name: 'Teams client' }).click()
      await page.getByRole('option', { name: 'Teams on a phone' }).click()
      await closeSettings()
      await heard(tab(), 'host: "Teams android"')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      await shot('teams-phone')
    },
    SLOW,
  )

  test(
    'signs in as somebody else',
    async () => {
      await visit('/')
      await press(`Account of ${stage.me.name}`)
      await press('Sign in as someone else')
      const box = page.getByRole('combobox', { name: 'Sign in as another person' })
      await box.click()
      await box.pressSequentially(stage.other.name)
      await page.getByRole('option', { name: stage.other.name }).first().click()
      await closeSettings()
      await heard(tab(), `user: "${stage.other.name}"`)
    },
    SLOW,
  )
})

describe('Outlook on the stage', () => {
  const readNewest = async (): Promise<void> => {
    await messages().first().click()
    await page.getByRole('article').waitFor()
  }

  test(
    'opens our pane from the ribbon, with the message at hand and history taken away',
    async () => {
      await visit('/stage?host=outlook')
      await readNewest()
      await press('Note for a recommendation')
      await heard(pane(), 'ready: "Outlook OfficeOnline"')
      await heard(pane(), 'view: "note"')
      await heard(pane(), 'pushState: null')
      await heard(pane(), 'handler: "succeeded"')
      await heard(pane(), 'token: "string"')
      await heard(pane(), `signed in by MSAL: "${stage.me.name} string"`)
      await shot('outlook-light')
    },
    SLOW,
  )

  test(
    'tells the pane when another message is chosen',
    async () => {
      await visit('/stage?host=outlook')
      await readNewest()
      await press('Send permission request')
      await heard(pane(), 'handler: "succeeded"')
      await messages().nth(1).click()
      const subject = await page.getByRole('article').getAttribute('aria-label')
      await heard(pane(), `item: ${JSON.stringify(subject)}`)
    },
    SLOW,
  )

  test(
    'lets the pane fill in a message, keeps it as a draft, and sends it only on Send',
    async () => {
      await visit('/stage?host=outlook')
      await press('New mail')
      await press('Send permission request')
      await heard(pane(), 'item: "compose"')
      await pane().getByRole('button', { name: 'Fill' }).click()
      await heard(pane(), 'saved: "succeeded"')
      await page.getByText('Draft saved').waitFor()
      expect(await page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('Filled by the pane')
      expect(await page.getByRole('textbox', { name: 'Message body' }).innerHTML()).toBe('<p>Hello <b>there</b></p>')
      await shot('outlook-compose')
      await press('Folders')
      await page.getByRole('menuitemradio', { name: 'Drafts' }).click()
      await messages().filter({ hasText: 'Filled by the pane' }).click()
      await press('Send')
      await page.getByText('Message sent.').first().waitFor()
      await press('Sent Items')
      await messages().filter({ hasText: 'Filled by the pane' }).waitFor()
    },
    SLOW,
  )

  test(
    'shows a draft the app made through Graph, and opens it from its web link',
    async () => {
      const draft = await stage.makeDraft('A recommendation for you')
      await visit(draft.link)
      await page.getByRole('textbox', { name: 'Message body' }).getByText('May I share this?').waitFor()
      expect(await page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('A recommendation for you')
      await press('Discard')
      await page.getByText('Nothing is selected').waitFor()
    },
    SLOW,
  )

  test(
    'makes the other person answer what was sent to them',
    async () => {
      await stage.sendMail('Would you mind?')
      await visit('/stage?host=outlook')
      await openSettings()
      await page.getByRole('radio', { name: 'No', exact: true }).click()
      await page.getByRole('textbox', { name: 'Text of the answer' }).fill('I would rather not, thank you.')
      await press(`Make ${stage.other.name} reply`)
      await page.getByText(`${stage.other.name} answered.`).first().waitFor()
      await closeSettings()
      await messages().filter({ hasText: 'Would you mind?' }).first().click()
      await page.getByRole('article').getByText('I would rather not, thank you.').waitFor()
    },
    SLOW,
  )

  test(
    'as classic Outlook 2307 has neither the newest sets nor nested sign-in',
    async () => {
      await visit('/stage?host=outlook')
      await openSettings()
      await page.getByRole('combobox', { name: 'Outlook client' }).click()
      await page.getByRole('option', { name: 'Classic Outlook (2307)' }).click()
      await closeSettings()
      await readNewest()
      await press('Send permission request')
      await heard(pane(), 'ready: "Outlook PC"')
      await heard(pane(), '1.14: false')
      await heard(pane(), 'dark: null')
    },
    SLOW,
  )

  test(
    'shows one column at 360 pixels: list, message, pane, and the way back',
    async () => {
      await visit('/stage?host=outlook', { width: 360, height: 740 })
      await messages().first().waitFor()
      await shot('outlook-360-list')
      await readNewest()
      expect(await messages().count()).toBe(0)
      await press('Note for a recommendation')
      await heard(pane(), 'view: "note"')
      await shot('outlook-360-pane')
      await press('Close pane')
      await press('Back to messages')
      await messages().first().waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    },
    SLOW,
  )

  test(
    'can be used with the keyboard alone',
    async () => {
      await visit('/stage?host=outlook')
      await messages().first().waitFor()
      await messages().first().focus()
      await page.keyboard.press('ArrowDown')
      expect(
        await messages()
          .nth(1)
          .evaluate((element) => element === document.activeElement),
      ).toBe(true)
      await page.keyboard.press('Enter')
      await page.getByRole('article').waitFor()
    },
    SLOW,
  )
})

describe('the settings of the stage', () => {
  test(
    'move the date on and back',
    async () => {
      await visit('/stage?host=outlook')
      const time = () => page.getByRole('banner').locator('time').getAttribute('datetime')
      const before = Date.parse((await time()) ?? '')
      await openSettings()
      await press('+1 week')
      await page.waitForFunction(
        (limit) => Date.parse(document.querySelector('time')?.dateTime ?? '') > limit,
        before + 6 * 86_400_000,
      )
      await press('Back to now')
      await page.waitForFunction(
        (limit) => Date.parse(document.querySelector('time')?.dateTime ?? '') < limit,
        before + 86_400_000,
      )
    },
    SLOW,
  )

  test(
    'lay everything out from the right for a language written so, and tell the tab',
    async () => {
      await visit('/')
      await openSettings()
      await page.getByRole('combobox', { name: 'Language the host reports' }).click()
      await page.getByRole('option', { name: 'العربية' }).click()
      await closeSettings()
      await heard(tab(), 'locale: "ar-sa"')
      expect(await page.getByRole('banner').evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
      await shot('teams-rtl')
    },
    SLOW,
  )
})

describe('the troubles of the drawer', () => {
  test(
    'each puts its own plan into force when it is chosen, and everything works again at the end',
    async () => {
      const plan = async () =>
        (await (await fetch(`${stage.url}/emulator/faults`)).json()) as { faults: readonly unknown[] }
      await visit('/')
      await openSettings()
      for (const { label, faults } of [...FAULT_PRESETS].reverse()) {
        await page.getByRole('radio', { name: label }).click()
        await page.getByRole('radio', { name: label, checked: true }).waitFor()
        expect([label, await plan()]).toEqual([label, { faults }])
      }
      expect(await plan()).toEqual({ faults: [] })
    },
    SLOW,
  )
})

describe('for everybody', () => {
  test.each(['default', 'dark', 'contrast'])(
    'no serious accessibility problem is found in theme %s',
    async (theme) => {
      await visit(`/stage?host=outlook&theme=${theme}`)
      await messages().first().click()
      await outlook().getByRole('article').waitFor()
      expect(await stage.seriousProblems(page)).toEqual([])
      await openSettings()
      expect(await stage.seriousProblems(page)).toEqual([])
      await shot(`outlook-${theme}`)
    },
    SLOW,
  )
})
