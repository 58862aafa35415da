// Who seems to lead the user's work, read off the streams alone: gave them tasks, or called them to small working meetings.
// Whether such a person stands above the user is not in the streams; that is for the directory to say.
import { AUDIENCE, HALF, SMALL_MEETING } from './thresholds.ts'
import { cameThroughList, readsAsMany } from './cleaning/lists.ts'
import { ME, rosterOf } from './cleaning/roster.ts'
import type { StreamPerson, Streams } from './cleaning/streams.ts'

/** Somebody found in a stream: tasks know ids, calendars know addresses. */
export interface Lead {
  by: 'id' | 'address'
  key: string
  /** Tasks given, or meetings called. */
  count: number
}

/** Most leads that are looked up for one user: the strongest; a project has one or two. Judgement. */
const MOST_LEADS = 10

/** Half of what would show a project is reason enough to look somebody up. Strongest first, equal ones in the order of their keys. */
export function leadsIn(streams: Streams, me: StreamPerson, now: number): Lead[] {
  const tasks = new Map<string, number>()
  for (const { assignedBy, assignedAt } of streams.tasks)
    if (assignedBy !== null && assignedBy !== me.id && assignedAt <= now) grow(tasks, assignedBy)
  const meetings = new Map<string, number>()
  const { whoIs } = rosterOf({ me, seniors: [] })
  for (const entry of streams.calendar) {
    const { start, organizer, cancelled, isPrivate, allDay, ownResponse, attendees, hideAttendees } = entry
    if (organizer === null || whoIs(organizer) === ME || cancelled || isPrivate || allDay || start > now) continue
    if (ownResponse !== 'accepted' || attendees.length > AUDIENCE || hideAttendees === true) continue
    const others = attendees.flatMap(({ address, resource }) => (resource || address === organizer ? [] : [address]))
    const isNamed = others.some((address) => whoIs(address) === ME)
    if (cameThroughList(isNamed, others, readsAsMany)) continue
    const people = others.length + 1
    if (people <= SMALL_MEETING) grow(meetings, organizer)
  }
  return [...leads(tasks, 'id', HALF.tasks), ...leads(meetings, 'address', HALF.meetings)]
    .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key))
    .slice(0, MOST_LEADS)
}

function grow(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function leads(counts: ReadonlyMap<string, number>, by: Lead['by'], least: number): Lead[] {
  return [...counts].filter(([, count]) => count >= least).map(([key, count]) => ({ by, key, count }))
}
