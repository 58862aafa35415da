// What was seen and only the user can name: the judge says what the records show and asks what it was.
import { period } from './facts/fact.ts'
import { wereJust, workStated } from './facts/stated.ts'
import { HALF, TRAINING } from './thresholds.ts'
import type { Seen, Tally } from './weigh.ts'

/** `from` and `to` are days (yyyy-mm-dd); `minutes` is null for tasks. */
export interface Question {
  about: 'sessions' | 'tasks'
  count: number
  minutes: number | null
  from: string
  to: string
}

/** Long sessions and tasks of theirs, as long as the user has not said what they were. */
export function questionsOf(seen: Seen): Question[] {
  const { longSessions, sessions, tasks } = seen
  const questions: Question[] = []
  if (
    longSessions.count >= TRAINING.statedSessions &&
    longSessions.count > sessions.count &&
    !isNamed(seen, longSessions, 'just-meetings')
  )
    questions.push({
      about: 'sessions',
      count: longSessions.count,
      minutes: longSessions.minutes,
      ...period(seen, longSessions),
    })
  if (tasks.count >= HALF.tasks && !isNamed(seen, tasks, 'just-tasks'))
    questions.push({ about: 'tasks', count: tasks.count, minutes: null, ...period(seen, tasks) })
  return questions
}

/** The user said that it was no more than that, or named work of that time. */
function isNamed(seen: Seen, { spell }: Tally, just: 'just-meetings' | 'just-tasks'): boolean {
  if (!spell || wereJust(just, spell, seen)) return true
  return workStated(seen.theCase.stated).some(
    ({ fromDaysAgo, toDaysAgo }) =>
      (fromDaysAgo ?? Infinity) >= spell.lastDaysAgo && (toDaysAgo ?? 0) <= spell.firstDaysAgo,
  )
}
