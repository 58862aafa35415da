// Meetings so small, many and spread over weeks that they are work under someone, not "some of the same meetings".
import { weeksAcross } from '../days.ts'
import { reason } from '../reasons.ts'
import { MEETINGS, SMALL_MEETING } from '../thresholds.ts'
import { away, period, type Fact } from './fact.ts'

export const workingMeetings: Fact = {
  code: 'working-meetings',
  claim: null,
  shownBy(seen) {
    const { count, spell } = seen.smallMeetings
    if (count < MEETINGS.held || !spell || weeksAcross(spell) < MEETINGS.weeks) return null
    if (spell.weeks < MEETINGS.differentWeeks) return null
    return [reason('SMALL_MEETINGS', 'CALENDAR', { count, people: SMALL_MEETING, ...period(seen, seen.smallMeetings) })]
  },
  nearestStep(seen) {
    const { count, spell } = seen.smallMeetings
    if (!spell) return null
    if (count < MEETINGS.held) {
      const step = reason('MORE_SMALL_MEETINGS', 'CALENDAR', { have: count, need: MEETINGS.held })
      return { step, away: away(count, MEETINGS.held) }
    }
    const weeks = Math.min(spell.weeks, MEETINGS.weeks - 1)
    const step = reason('LONGER_SMALL_MEETINGS', 'CALENDAR', { weeks, need: MEETINGS.weeks })
    return { step, away: away(weeks, MEETINGS.weeks) / 2 }
  },
}
