// The looks of the frames. The light ones come with the page; each other one when the frame first asks for it.
import { teamsLightTheme, webLightTheme, type Theme } from '@fluentui/react-components'
import type { Host, HostTheme } from '#addin/shared/host/host.ts'

type Looks = Record<'teams' | 'other', Theme>

const loaded: Partial<Record<HostTheme, Looks>> = { light: { teams: teamsLightTheme, other: webLightTheme } }

/** Brings the variables of a theme in. Rejects when they cannot be fetched. */
export async function loadTheme(theme: HostTheme): Promise<void> {
  if (theme === 'light') return
  const { dark, contrast } = await import('./dark-themes.ts')
  Object.assign(loaded, { dark, contrast })
}

/** The variables of a theme, in the spelling of the host; null until `loadTheme` brought them. */
export function loadedTheme(kind: Host['kind'], theme: HostTheme): Theme | null {
  return loaded[theme]?.[kind === 'teams' ? 'teams' : 'other'] ?? null
}
