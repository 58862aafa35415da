// "Worked under them on a project": tasks they gave, done over some weeks, with more tasks, meetings or mail around them.
import { weeksAcross } from '../days.ts'
import { reason, type Reason } from '../reasons.ts'
import { PROJECT } from '../thresholds.ts'
import type { Seen } from '../weigh.ts'
import { away, period, type Fact } from './fact.ts'
import { wereJust } from './stated.ts'

export const project: Fact = {
  code: 'project',
  claim: 'project',
  shownBy(seen) {
    if (wereJust('just-tasks', seen.tasks.spell, seen)) return null
    return hasTasks(seen) && hasMoreThanTasks(seen) ? [tasksOf(seen)] : null
  },
  nearestStep(seen) {
    const { count, done } = seen.tasks
    if (hasTasks(seen)) {
      const meetings = PROJECT.meetings - seen.smallMeetings.count
      return {
        step: reason('MORE_BESIDE_TASKS', 'TASKS', { meetings, mails: PROJECT.mails - seen.direct.count }),
        away: 0.2,
      }
    }
    if (count === 0) return null
    return { step: reason('MORE_TASKS', 'TASKS', { have: done, need: PROJECT.given }), away: away(done, PROJECT.given) }
  },
}

function hasTasks({ tasks }: Seen): boolean {
  return tasks.done >= PROJECT.done && tasks.spell !== null && weeksAcross(tasks.spell) >= PROJECT.weeks
}

/** A dotted line in the directory says the same as more tasks do. */
function hasMoreThanTasks({ tasks, smallMeetings, direct, theCase }: Seen): boolean {
  const dotted = theCase.access.directory && theCase.org.relation === 'dotted-line'
  const enough = tasks.count >= PROJECT.given || smallMeetings.count >= PROJECT.meetings
  return enough || direct.count >= PROJECT.mails || dotted
}

/** The tasks as a reason. */
export function tasksOf(seen: Seen): Reason {
  return reason('PROJECT_TASKS', 'TASKS', {
    count: seen.tasks.count,
    done: seen.tasks.done,
    ...period(seen, seen.tasks),
  })
}
