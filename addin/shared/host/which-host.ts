// Which frame a page sits in. The entry file decides which SDK may be asked: teams-js and Office.js never meet in one page
// (office-js #2310), so each is loaded by its own function only.
import { browserHost } from './browser-host.ts'
import { HostSilent, type Host } from './host.ts'
import { emulatorOfPage } from './page-facts.ts'
import { hasTeamsFrame } from './teams-frame.ts'

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

/** The frame of outlook.html, started. Office.js has the word first: desktop Outlook has no frame a page could see. */
export async function startPaneHost(win: Window = window): Promise<Host> {
  const { isInOutlook, outlookHost } = await import('./outlook-host.ts')
  const office = (win as Window & { Office?: typeof Office }).Office
  const isInside = await isInOutlook(office)
  if (!isInside && win.parent !== win) throw new HostSilent('Outlook did not answer.')
  const host = isInside && office ? outlookHost({ office, win }) : browserHost(win)
  await host.start()
  return host
}
