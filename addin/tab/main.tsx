// Opens the Teams tab: shakes hands with the frame, takes its look and language, and draws the pages.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiProvider } from '#addin/shared/api/ApiProvider.tsx'
import { HostSilent } from '#addin/shared/host/host.ts'
import type { Host } from '#addin/shared/host/host.ts'
import { saveTheme } from '#addin/shared/host/last-theme.ts'
import { startTabHost } from '#addin/shared/host/which-host.ts'
import { signIn } from '#addin/shared/session/sign-in.ts'
import { HostFrame } from '#addin/shared/ui/HostFrame.tsx'
import { loadTheme } from '#addin/shared/ui/themes.ts'
import { say, setLocale } from '#addin/shared/words/words.ts'
import { Pages, watchForIntent } from './routes.tsx'
import { hashFor } from './sub-page.ts'

async function open(): Promise<void> {
  const place = document.getElementById('upward')
  if (!place) return
  try {
    const host = await startTabHost()
    await loadTheme(host.theme)
    applyLocale(host)
    createRoot(place).render(
      <StrictMode>
        <HostFrame host={host}>
          <ApiProvider tokens={signIn(host)}>
            <Pages />
          </ApiProvider>
        </HostFrame>
      </StrictMode>,
    )
    watchForIntent()
    saveTheme(host.theme)
    host.onThemeChange(saveTheme)
    host.loaded()
    host.ready()
  } catch (error) {
    explain(place, error)
  }
}

/** Language, direction and the page a link asked for; all of it before the first paint. */
function applyLocale(host: Host): void {
  setLocale(host.locale)
  document.documentElement.lang = 'en'
  document.documentElement.dir = host.direction
  const hash = hashFor(host.subPage)
  if (hash !== null && location.hash.replace(/^#\/?/, '') === '') location.hash = hash
}

/** Without a frame's answer there is no theme and no sign-in: plain words and a way to try once more. */
function explain(place: HTMLElement, error: unknown): void {
  const box = document.createElement('main')
  box.className = 'upward-closed'
  const title = document.createElement('h1')
  title.textContent = say(error instanceof HostSilent ? 'shared.silent.title' : 'shared.crash.title')
  const text = document.createElement('p')
  text.textContent = say(error instanceof HostSilent ? 'shared.silent.text' : 'shared.crash.text')
  const again = document.createElement('button')
  again.textContent = say('shared.tryAgain')
  again.addEventListener('click', () => location.reload())
  box.append(title, text, again)
  place.replaceChildren(box)
}

void open()
