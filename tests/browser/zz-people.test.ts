import { test } from '@jest/globals'
import { openBrowser } from '#tests/support/browser.ts'
import { startProduct } from '#tests/support/running.ts'
import { signedInAs } from './a-text-to-ask-with.ts'
test('look', async () => {
  const product = await startProduct()
  const browser = await openBrowser()
  const want = (process.env['LOOKS'] ?? 'default:1280,dark:360').split(',')
  try {
    const maya = await signedInAs(product, process.env['WHO'] ?? 'Maya Lindqvist')
    await maya.ask('mutation { finishFirstRun { __typename } }')
    for (const look of want) {
      const [theme, w] = look.split(':')
      const width = Number(w)
      const page = await browser.newPage({ viewport: { width, height: width === 360 ? 1600 : 1500 } })
      page.setDefaultTimeout(20_000)
      await page.goto(`${product.stageUrl}/stage?theme=${theme}`)
      let n = 0
      const go = async (path: string) => {
        const handle = await page.locator('iframe[title="Upward in Teams"]').elementHandle()
        const tab = await handle!.contentFrame()
        await tab!.goto(new URL(`/tab.html?v=${n++}#${path}`, tab!.url()).href)
        return tab!
      }
      let tab = await go('/people')
      await tab.getByText('The list is complete.').first().waitFor({ state: 'attached' })
      await page.screenshot({ path: `/tmp/w/shots/list-${theme}-${w}.png` })
      await tab.getByRole('button', { name: /Reasons about Priya/ }).click()
      await tab.getByText('month by month').first().waitFor()
      await page.screenshot({ path: `/tmp/w/shots/why-${theme}-${w}.png` })
      await tab.getByRole('button', { name: 'Chart' }).click()
      await tab.getByRole('tree').waitFor()
      await page.waitForTimeout(800)
      await page.screenshot({ path: `/tmp/w/shots/chart-${theme}-${w}.png` })
      for (const name of ['Yuki Tanaka', 'Ingrid Solheim']) {
        const person = (await (await fetch(`${product.stageUrl}/emulator/people`)).json() as { people: { id: string, name: string }[] }).people.find((p) => p.name === name)
        tab = await go(`/people/${person!.id}`)
        await tab.getByText('month by month').first().waitFor().catch(() => undefined)
        await page.waitForTimeout(500)
        await page.screenshot({ path: `/tmp/w/shots/person-${name.split(' ')[0]}-${theme}-${w}.png` })
      }
      await page.close()
    }
  } finally { await browser.close(); await product.stop() }
}, 220_000)
