// Which colour and number a trait wears on this page: the same in the list, the tags and the picture. Pure.
import { tokens } from '@fluentui/react-components'

export interface TraitHue {
  fill: string
  line: string
  ink: string
}

/** Hues of the theme (so that dark and contrast follow); a number is always shown with them, colour never speaks alone. */
const HUES: readonly TraitHue[] = [
  {
    fill: tokens.colorPaletteTealBackground2,
    line: tokens.colorPaletteTealBorderActive,
    ink: tokens.colorPaletteTealForeground2,
  },
  {
    fill: tokens.colorPaletteLavenderBackground2,
    line: tokens.colorPaletteLavenderBorderActive,
    ink: tokens.colorPaletteLavenderForeground2,
  },
  {
    fill: tokens.colorPalettePeachBackground2,
    line: tokens.colorPalettePeachBorderActive,
    ink: tokens.colorPalettePeachForeground2,
  },
  {
    fill: tokens.colorPaletteCornflowerBackground2,
    line: tokens.colorPaletteCornflowerBorderActive,
    ink: tokens.colorPaletteCornflowerForeground2,
  },
  {
    fill: tokens.colorPaletteForestBackground2,
    line: tokens.colorPaletteForestBorderActive,
    ink: tokens.colorPaletteForestForeground2,
  },
  {
    fill: tokens.colorPalettePinkBackground2,
    line: tokens.colorPalettePinkBorderActive,
    ink: tokens.colorPalettePinkForeground2,
  },
  {
    fill: tokens.colorPaletteGoldBackground2,
    line: tokens.colorPaletteGoldBorderActive,
    ink: tokens.colorPaletteGoldForeground2,
  },
  {
    fill: tokens.colorPaletteSteelBackground2,
    line: tokens.colorPaletteSteelBorderActive,
    ink: tokens.colorPaletteSteelForeground2,
  },
]

const NONE: TraitHue = {
  fill: tokens.colorNeutralBackground4,
  line: tokens.colorNeutralStrokeAccessible,
  ink: tokens.colorNeutralForeground2,
}

/** The hue of the trait at this place in the list (0 = first); null: under no trait. */
export function hueOf(place: number | null): TraitHue {
  return place === null ? NONE : (HUES[place % HUES.length] ?? NONE)
}
