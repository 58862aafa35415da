// What the drawer remembers between visits: theme, clients, language. Kept in this browser only.
import type { HostName } from '../profiles.ts'
import type { ThemeName } from '../themes.ts'

export interface Choices {
  host: HostName
  personId: string | null
  theme: ThemeName
  teamsProfile: string
  outlookProfile: string
  /** BCP 47. */
  locale: string
  direction: 'language' | 'ltr' | 'rtl'
  nestedAppAuth: boolean
}

const KEY = 'stage.choices'

const DEFAULTS: Choices = {
  host: 'teams',
  personId: null,
  theme: 'default',
  teamsProfile: 'teams-web',
  outlookProfile: 'outlook-web',
  locale: 'en-US',
  direction: 'language',
  nestedAppAuth: true,
}

export const LOCALES: readonly { tag: string; label: string }[] = [
  { tag: 'en-US', label: 'English (United States)' },
  { tag: 'en-GB', label: 'English (United Kingdom)' },
  { tag: 'de-DE', label: 'Deutsch' },
  { tag: 'fr-FR', label: 'Français' },
  { tag: 'es-ES', label: 'Español' },
  { tag: 'ja-JP', label: '日本語' },
  { tag: 'ar-SA', label: 'العربية' },
  { tag: 'he-IL', label: 'עברית' },
]

const RIGHT_TO_LEFT = /^(ar|he|fa|ur)\b/

/** The direction everything is laid out in: the language's own unless one was chosen. */
export function directionOf(choices: Pick<Choices, 'locale' | 'direction'>): 'ltr' | 'rtl' {
  if (choices.direction !== 'language') return choices.direction
  return RIGHT_TO_LEFT.test(choices.locale) ? 'rtl' : 'ltr'
}

/** The choices of the last visit, with `?host=` and `?theme=` of the address before them. */
export function readChoices(search: string, stored: string | null): Choices {
  let kept: Partial<Choices> = {}
  try {
    kept = stored ? (JSON.parse(stored) as Partial<Choices>) : {}
  } catch {
    // Unreadable choices are as good as none.
  }
  const query = new URLSearchParams(search)
  const host = query.get('host')
  const theme = query.get('theme')
  return {
    ...DEFAULTS,
    ...kept,
    ...(host === 'teams' || host === 'outlook' ? { host } : {}),
    ...(theme === 'default' || theme === 'dark' || theme === 'contrast' ? { theme } : {}),
  }
}

export const storedChoices = (): string | null => localStorage.getItem(KEY)
export const keepChoices = (choices: Choices): void => localStorage.setItem(KEY, JSON.stringify(choices))
