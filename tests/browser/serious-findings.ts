// What axe finds serious on a page, in one line each.
import { readFile } from 'node:fs/promises'
import type { Frame, Page } from 'playwright-core'

const AXE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)

/** Serious and critical findings of axe on a page or in a frame; what is framed inside answers for its own. */
export async function seriousFindings(page: Page | Frame): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'))
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
    interface Violation {
      id: string
      impact: string
      nodes: { html: string }[]
    }
    // The initials on the account button are a picture of its name, not words to be spoken at it.
    const { violations } = await axe.run({
      iframes: false,
      rules: { 'label-content-name-mismatch': { enabled: false } },
    })
    return (
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        // Fluent's focus guards: hidden from readers on purpose, and the focus never stays on them.
        .map(({ id, nodes }) => ({
          id,
          html: nodes.map((node) => node.html).filter((html) => !html.includes('tabster-dummy')),
        }))
        .filter(({ html }) => html.length > 0)
        .map(({ id, html }) => `${id}: ${html.map((text) => text.slice(0, 160)).join(' | ')}`)
    )
  })
}
