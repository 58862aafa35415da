import { teamsDarkTheme, teamsHighContrastTheme, webDarkTheme } from '@fluentui/react-components'

/** Fluent's own blocks of a loading page are white there, and glare like buttons. */
const highContrast = { ...teamsHighContrastTheme, colorNeutralStencil1: '#2b2b2b', colorNeutralStencil2: '#4a4a4a' }

export const dark = { teams: teamsDarkTheme, other: webDarkTheme }
export const contrast = { teams: highContrast, other: highContrast }
