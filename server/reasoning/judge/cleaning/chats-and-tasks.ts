// Chats and tasks into what the judge is told. Of chats only who is in them and when they were
// made may be seen: `lastUpdatedDateTime` is the day of the last new name or member (Graph's reference), not of a message.
import type { ChatEvent, TaskEvent } from '../case.ts'
import { Bucket } from './bucket.ts'
import { daysAgo, weekOf } from './clock.ts'
import type { Diary } from './diary.ts'
import { ME, type Roster } from './roster.ts'
import type { CleaningInput } from './streams.ts'

/** One-to-one chats by senior colleague; larger ones say nothing while their words and counts are not read. */
export function cleanChats({ streams, now }: CleaningInput, roster: Roster): ChatEvent[][] {
  const events = roster.seniors.map((): ChatEvent[] => [])
  for (const { kind, memberIds, madeAt } of streams.chats) {
    if (kind !== 'oneOnOne' || madeAt === null || madeAt > now) continue
    for (const id of new Set(memberIds)) {
      const senior = roster.byId.get(id)
      if (senior === undefined || senior === ME) continue
      const ago = daysAgo(now, madeAt)
      events[senior]?.push({
        type: 'chat',
        fromUser: null,
        fromSenior: null,
        people: 2,
        workHoursShare: null,
        firstDaysAgo: ago,
        lastDaysAgo: ago,
        weeks: 1,
      })
    }
  }
  return events
}

/** Tasks of the user's that a senior colleague assigned. */
export function cleanTasks({ streams, now }: CleaningInput, roster: Roster, diary: Diary): TaskEvent[][] {
  const given = roster.seniors.map(() => ({ bucket: new Bucket(0, weekOf(now)), completed: 0 }))
  for (const { assignedBy, assignedAt, completedAt } of streams.tasks) {
    const senior = assignedBy === null ? undefined : roster.byId.get(assignedBy)
    if (senior === undefined || senior === ME || assignedAt > now) continue
    const one = given[senior]
    if (!one) continue
    one.bucket.add(assignedAt, 2, 0)
    diary.note(senior, 'tasks', assignedAt)
    if (completedAt === null || completedAt > now) continue
    one.completed += 1
    one.bucket.extend(completedAt)
  }
  return given.map(({ bucket, completed }) =>
    bucket.count === 0
      ? []
      : [
          {
            type: 'task',
            count: bucket.count,
            completed,
            assignedBy: 'senior',
            planMembers: null,
            ...bucket.spell(now),
          },
        ],
  )
}
