// Who may see what, under attack: forged tokens, others' ids, mixed-up tokens, a sign-in service that fails, and canaries.
import type { Figure } from '../figure.ts'
import { apart } from './trust/apart.ts'
import { canaries } from './trust/canaries.ts'
import { door } from './trust/http-guards.ts'
import { exchanges } from './trust/exchanges.ts'
import { forged } from './trust/forged.ts'
import { keyOutage } from './trust/key-outage.ts'
import { timing } from './trust/timing.ts'

/** One after the other; each opens and closes what it needs. */
export async function torture(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const part of [forged, keyOutage, timing, exchanges, apart, canaries, door]) figures.push(...(await part()))
  return figures
}
