// The colour behind a person's initials: always the same one for the same id, out of the colours of Fluent's avatars.

/** Fluent's palette of people's colours (react-avatar, avatarColors), as its theme variables spell them. */
const COLORS = [
  'DarkRed',
  'Cranberry',
  'Red',
  'Pumpkin',
  'Peach',
  'Marigold',
  'Gold',
  'Brass',
  'Brown',
  'Forest',
  'Seafoam',
  'DarkGreen',
  'LightTeal',
  'Teal',
  'Steel',
  'Blue',
  'RoyalBlue',
  'Cornflower',
  'Navy',
  'Lavender',
  'Purple',
  'Grape',
  'Lilac',
  'Pink',
  'Magenta',
  'Plum',
  'Beige',
  'Mink',
  'Platinum',
  'Anchor',
] as const

/** Background and text colour, as variables of the theme in use. */
export function personColor(id: string): { backgroundColor: string; color: string } {
  const name = COLORS[hash(id) % COLORS.length] ?? 'Anchor'
  return {
    backgroundColor: `var(--colorPalette${name}Background2)`,
    color: `var(--colorPalette${name}Foreground2)`,
  }
}

/** The one Fluent uses, so that a person has the colour they have elsewhere in Microsoft 365. Never below 0. */
function hash(text: string): number {
  let code = 0
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at)
    const shift = at % 8
    code ^= (unit << shift) + (unit >> (8 - shift))
  }
  return Math.abs(code)
}
