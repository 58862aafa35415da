import { matches, type Check } from '../finding.ts'

const CLICHES = `team player|hit the ground running|asset to any (?:team|company|organi[sz]ation)|pleasure (?:of working|to work) with|goes? above and beyond|think(?:s|ing)? outside the box
  |results[- ]driven|go-to person|born leader|natural leader|wears many hats|at the end of the day|gives? 110|synergy|rock ?star|guru|ninja|one of a kind|second to none|last but not least
  |passionate about|hard[- ]?worker|people person|self-starter|proven track record|dynamic|best[- ]in[- ]class|world[- ]class|game[- ]changer|role model|can-do attitude|strong work ethic
  |wealth of knowledge|breath of fresh air|lucky to have|cannot recommend (?:her|him|them) (?:enough|highly enough)|highly recommend|without hesitation|true professional|inspiring leader`

const PATTERN = new RegExp(`\\b(?:${CLICHES.replace(/\s*\n\s*/g, '')})\\b`, 'giu')

/** Phrases that could be said of anybody (drafting.md 5.14). */
export const cliche: Check = {
  code: 'CLICHE',
  severity: 'soft',
  find: (draft) =>
    matches(draft, PATTERN).map(({ words, start, end }) => ({ start, end, facts: { words }, help: 'REWORD' as const })),
}
