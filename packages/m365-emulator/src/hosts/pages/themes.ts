// The looks of the stage: Teams' three themes, and Outlook's counterparts of them.
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components'
import type { HostName } from './profiles.ts'
import type { PaneTheme } from './office/wire.ts'

/** The words teams-js uses for its themes. */
export type ThemeName = 'default' | 'dark' | 'contrast'

export const THEME_LABELS: Record<ThemeName, string> = { default: 'Light', dark: 'Dark', contrast: 'High contrast' }

const FLUENT: Record<HostName, Record<ThemeName, Theme>> = {
  teams: { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme },
  outlook: { default: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme },
}

/** The theme of a program; one family of letters for all, as Microsoft 365 has it. */
export function fluentTheme(host: HostName, name: ThemeName): Theme {
  return { ...FLUENT[host][name], fontFamilyBase: webLightTheme.fontFamilyBase }
}

/** `Office.context.officeTheme`, in the colours Outlook on the web reports. */
export function officeTheme(name: ThemeName): PaneTheme {
  const [background, foreground, control] = OFFICE_COLOURS[name]
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: control,
    controlForegroundColor: foreground,
    isDarkTheme: name !== 'default',
  }
}

const OFFICE_COLOURS: Record<ThemeName, [background: string, foreground: string, control: string]> = {
  default: ['#ffffff', '#242424', '#f0f0f0'],
  dark: ['#1f1f1f', '#ffffff', '#141414'],
  contrast: ['#000000', '#ffffff', '#000000'],
}
