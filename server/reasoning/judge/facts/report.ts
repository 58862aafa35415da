// "Helped put together a report": a document of few editors, both of them writing, for more than a day.
import { weeksAcross } from '../days.ts'
import { reason } from '../reasons.ts'
import { REPORT } from '../thresholds.ts'
import { away, period, type Fact } from './fact.ts'

export const report: Fact = {
  code: 'report',
  claim: 'report',
  shownBy(seen) {
    const { count, spell, edits, theirEdits } = seen.documents
    if (!spell || weeksAcross(spell) < REPORT.weeks) return null
    if (count < REPORT.documents && Math.min(edits, theirEdits) < REPORT.manyEdits) return null
    return [
      reason('REPORT_TOGETHER', 'FILES', { documents: count, edits, theirEdits, ...period(seen, seen.documents) }),
    ]
  },
  nearestStep(seen) {
    const { count, edits, theirEdits } = seen.documents
    if (count === 0) return null
    const have = Math.min(edits, theirEdits)
    const step = reason('MORE_EDITS', 'FILES', { have, need: REPORT.manyEdits })
    return { step, away: away(have, REPORT.manyEdits) }
  },
}
