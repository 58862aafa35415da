// Recorded face-to-face contacts through cleaning and judge: each five-minute contact becomes an entry of both people's
// calendars, and a pair's score is the mean of the two views, for the pairs are unordered.
import { join } from 'node:path'
import { casesFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import type { StreamEntry, StreamReading, StreamSenior } from '#server/reasoning/judge/cleaning/streams.ts'
import { judge } from '#server/reasoning/judge/judge.ts'
import { plainPerson } from './plain-person.ts'
import { numberIn, readTable } from './table.ts'

/** Reads contacts.csv.gz and pairs.csv of a folder; returns CSV `person_a,person_b,score`, one line a pair. */
export async function evaluate(input: string): Promise<string> {
  const pairs = await readTable(join(input, 'pairs.csv'), ['person_a', 'person_b'])
  const calendars = await calendarsIn(join(input, 'contacts.csv.gz'))
  const others = new Map<string, Set<string>>()
  for (const { person_a: a, person_b: b } of pairs) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      others.set(one, (others.get(one) ?? new Set()).add(other))
  }
  const views = new Map(
    [...others].map(([user, seen]) => [user, scoresFor(user, [...seen], calendars.get(user) ?? [])]),
  )
  const score = (a: string, b: string) => ((views.get(a)?.get(b) ?? 0) + (views.get(b)?.get(a) ?? 0)) / 2
  const lines = pairs.map(({ person_a: a, person_b: b }) => `${a},${b},${score(a, b).toFixed(6)}`)
  return ['person_a,person_b,score', ...lines].join('\n') + '\n'
}

function scoresFor(user: string, others: string[], calendar: StreamEntry[]): Map<string, number> {
  const now = calendar.reduce((latest, entry) => Math.max(latest, entry.end), 0)
  const seniors = others.map((id): StreamSenior => ({
    person: plainPerson(id),
    relation: 'OTHER',
    distance: null,
    sinceDaysAgo: null,
  }))
  const readings: StreamReading[] = [{ source: 'CALENDAR', state: 'READ', from: 0, to: now, items: calendar.length }]
  const streams = { mail: [], calendar, chats: [], tasks: [] }
  const cases = casesFrom({ me: plainPerson(user), seniors, streams, readings, stated: [], now })
  return new Map([...cases].map(([id, theCase]) => [id, judge(theCase).score]))
}

async function calendarsIn(path: string): Promise<Map<string, StreamEntry[]>> {
  const rows = await readTable(path, ['time_s', 'person_a', 'person_b', 'seconds', 'mean_group_size'])
  const calendars = new Map<string, StreamEntry[]>()
  for (const row of rows) {
    const start = numberIn(row.time_s, path) * 1000
    const end = start + numberIn(row.seconds, path) * 1000
    const bystanders = Math.max(0, Math.round(numberIn(row.mean_group_size, path)) - 2)
    for (const [one, other] of [
      [row.person_a, row.person_b],
      [row.person_b, row.person_a],
    ] as const) {
      const calendar = calendars.get(one) ?? []
      calendar.push(entryOf(one, other, bystanders, start, end))
      calendars.set(one, calendar)
    }
  }
  return calendars
}

/** A contact as an entry that both accepted; whoever stood by has no name in it. */
function entryOf(user: string, other: string, bystanders: number, start: number, end: number): StreamEntry {
  const there = (address: string) => ({ address, response: 'accepted' as const, resource: false })
  const attendees = [other, ...Array.from({ length: bystanders }, (_, index) => `bystander-${index}`)].map(there)
  return {
    start,
    end,
    organizer: user,
    attendees,
    ownResponse: 'organizer',
    cancelled: false,
    isPrivate: false,
    recurring: false,
    allDay: false,
  }
}
