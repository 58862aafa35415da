// Links the tab gives to the host: mail of the sample company opens in Outlook, our own deep links in the tab,
// everything else in a new browser tab.
import type { StageWorld } from '../stage-world.ts'

/** The Teams deep link to a place in the tab, in the form teams-js builds. */
export function tabLink(appId: string, entityId: string, subPageId: string | null, label: string): string {
  const link = new URL(
    `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(entityId)}`,
  )
  if (label) link.searchParams.set('label', label)
  if (subPageId) link.searchParams.set('context', JSON.stringify({ subEntityId: subPageId }))
  return link.toString()
}

/** The message a `webLink` of the sample company points at; null for any other address. */
export function mailInLink(url: URL, stageOrigin: string): string | null {
  if (url.origin !== stageOrigin) return null
  const item = url.searchParams.get('item') ?? url.searchParams.get('ItemID')
  if (item) return item
  const path = /^\/mail\/(?:.*\/)?([^/]+)$/.exec(url.pathname)
  return path?.[1] ? decodeURIComponent(path[1]) : null
}

function subPageIn(url: URL): string | null {
  try {
    const context = JSON.parse(url.searchParams.get('context') ?? '{}') as { subEntityId?: unknown }
    return typeof context.subEntityId === 'string' ? context.subEntityId : null
  } catch {
    return null
  }
}

/** Does what a host does with `app.openLink`; an address that is none, or not of the web, is not followed. */
export function followLink(
  address: string,
  stage: Pick<StageWorld, 'openMail' | 'settings' | 'say'>,
  goTo: (subPageId: string | null) => void,
): void {
  const url = URL.canParse(address) ? new URL(address) : null
  const item = url && mailInLink(url, window.location.origin)
  if (item) stage.openMail(item)
  else if (url?.host === 'teams.microsoft.com' && url.pathname.startsWith(`/l/entity/${stage.settings.clientId}/`))
    goTo(subPageIn(url))
  else if (url?.protocol === 'https:' || url?.protocol === 'http:') window.open(url, '_blank', 'noopener')
  else stage.say('That link cannot be opened.')
}
