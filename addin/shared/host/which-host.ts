// Which frame a page sits in. The entry file decides which SDK may be asked: teams-js and Office.js never meet in one page
// (office-js #2310), so each is loaded by its own function only.
import { browserHost } from './browser-host.ts'
import { HostSilent, type Host } from './host.ts'
import { emulatorOfPage } from './page-facts.ts'
import { hasTeamsFrame } from './teams-frame.ts'
import { HANDSHAKE_LIMIT, orSlow } from './within.ts'

/** The frame of tab.html, started. A frame that says nothing for 5 s throws HostSilent; without a frame it is the browser. */
export async function startTabHost(win: Window = window): Promise<Host> {
  const host = hasTeamsFrame(win) ? await inTeams(win) : browserHost(win)
  await host.start()
  return host
}

async function inTeams(win: Window): Promise<Host> {
  const { teamsHost } = await import('./teams-host.ts')
  const emulator = emulatorOfPage()
  return teamsHost({ origins: emulator ? [new URL(emulator).origin] : [], win })
}

/**
 * The frame of outlook.html, started. Office.js has the word first: desktop Outlook has no frame a page could see. It may take long
 * (10 to 15 s are reported, office-js #5518), so its answer is awaited without end; `onSlow` is called once, after 5 s without one.
 * Throws HostSilent when Office.js is not there, or when it says that a framed page is not in Outlook.
 */
export async function startPaneHost({
  win = window,
  onSlow = () => undefined,
}: { win?: Window; onSlow?: () => void } = {}): Promise<Host> {
  const { isInOutlook, outlookHost } = await import('./outlook-host.ts')
  const office = (win as Window & { Office?: typeof Office }).Office
  if (!office) throw new HostSilent('Office.js was not loaded.')
  const isInside = await orSlow(HANDSHAKE_LIMIT, isInOutlook(office), onSlow)
  if (!isInside && win.parent !== win) throw new HostSilent('Outlook did not answer.')
  const host = isInside ? outlookHost({ office, win }) : browserHost(win)
  await host.start()
  return host
}
