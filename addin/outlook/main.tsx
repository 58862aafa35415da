// Starts the Outlook pane: the frame first, then sign-in, then the page. Office.js was loaded by outlook.html.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { MemoryRouter } from '#addin/shared/routing/router.tsx'
import { ApiProvider } from '#addin/shared/api/ApiProvider.tsx'
import { HostSilent, type Host } from '#addin/shared/host/host.ts'
import { startPaneHost } from '#addin/shared/host/which-host.ts'
import type { TokenSource } from '#addin/shared/session/token-source.ts'
import { signIn } from '#addin/shared/session/sign-in.ts'
import { Announcer } from '#addin/shared/ui/Announcer.tsx'
import { Crash } from '#addin/shared/ui/Crash.tsx'
import { HostFrame } from '#addin/shared/ui/HostFrame.tsx'
import { loadTheme } from '#addin/shared/ui/themes.ts'
import { say, setLocale } from '#addin/shared/words/words.ts'
import { noItems, outlookItems, type OutlookItems } from './item.ts'
import { Pane, type PaneView } from './Pane.tsx'
import { ItemsContext } from './use-item.ts'

const place = document.getElementById('upward')
const view: PaneView = new URLSearchParams(window.location.search).get('view') === 'note' ? 'note' : 'ask'

function App({ host, tokens, items }: { host: Host; tokens: TokenSource; items: OutlookItems }) {
  return (
    <StrictMode>
      <HostFrame host={host}>
        <MemoryRouter>
          <ApiProvider tokens={tokens}>
            <ItemsContext value={items}>
              <Announcer>
                <Crash>
                  <Pane first={view} />
                </Crash>
              </Announcer>
            </ItemsContext>
          </ApiProvider>
        </MemoryRouter>
      </HostFrame>
    </StrictMode>
  )
}

async function start(into: HTMLElement): Promise<void> {
  try {
    const host = await startPaneHost({ onSlow: () => explain(into, 'outlook.slow') })
    await loadTheme(host.theme)
    setLocale(host.locale)
    Object.assign(document.documentElement, { lang: host.locale, dir: host.direction })
    const items = host.kind === 'outlook' ? outlookItems(() => Office.context.mailbox) : noItems
    into.replaceChildren()
    createRoot(into).render(<App host={host} tokens={signIn(host)} items={items} />)
  } catch (error) {
    if (!(error instanceof HostSilent)) throw error
    explain(into, 'outlook.silent')
  }
}

/** Words and a button without React, which starts only once the frame is known. */
function explain(into: HTMLElement, key: 'outlook.slow' | 'outlook.silent'): void {
  const words = Object.assign(document.createElement('p'), { textContent: say(key), role: 'status' })
  const retry = Object.assign(document.createElement('button'), {
    textContent: say('shared.tryAgain'),
    onclick: () => window.location.reload(),
  })
  const box = Object.assign(document.createElement('div'), { className: 'before-start' })
  box.append(words, retry)
  into.replaceChildren(box)
}

if (place) void start(place)
