// "Received training": sessions the senior colleague gave to a group small enough to be taught in.
import { reason } from '../reasons.ts'
import { TRAINING } from '../thresholds.ts'
import { away, period, type Fact } from './fact.ts'

export const training: Fact = {
  code: 'training',
  claim: 'training',
  shownBy(seen) {
    const { count, minutes } = seen.sessions
    if (count < TRAINING.sessions || minutes < TRAINING.minutes) return null
    return [reason('TRAINING_SESSIONS', 'CALENDAR', { count, minutes, ...period(seen, seen.sessions) })]
  },
  nearestStep(seen) {
    const { count, minutes } = seen.sessions
    if (count === 0) return null
    if (count < TRAINING.sessions) {
      const step = reason('MORE_SESSIONS', 'CALENDAR', { have: count, need: TRAINING.sessions })
      return { step, away: away(count, TRAINING.sessions) }
    }
    const step = reason('LONGER_SESSIONS', 'CALENDAR', { minutes, need: TRAINING.minutes })
    return { step, away: away(minutes, TRAINING.minutes) }
  },
}
