import { expect, test } from '@jest/globals'
import { randomFrom } from '#emulator/company/random.ts'
import { merged } from '#server/features/people/evidence/merge.ts'
import { casesFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import type { StreamEntry, StreamMail, StreamPerson } from '#server/reasoning/judge/cleaning/streams.ts'

const DAY = 24 * 3600_000
const NOW = Date.UTC(2026, 10, 20, 15)
const EARLIER = NOW - 9 * 3600_000
const FROM = NOW - 120 * DAY

const person = (id: string): StreamPerson => ({
  id,
  addresses: [`${id}@example.org`],
  kind: 'person',
  accountEnabled: true,
  since: null,
  unreadable: false,
})
const [me, senior] = [person('me'), person('senior')]

/** Mail and meetings of four months, more of them today. */
function streams(seed: string) {
  const random = randomFrom(seed, 'merge')
  const moment = (i: number): number =>
    i % 3 === 0 ? EARLIER + random.int(8) * 3600_000 : FROM + random.int(119) * DAY
  const mail = Array.from({ length: 60 }, (_, i): StreamMail => {
    const [from, to] = random.chance(0.5) ? ['me', 'senior'] : ['senior', 'me']
    const [at, others] = [moment(i), random.chance(0.3) ? ['x@example.org'] : []]
    return { at, from: `${from}@example.org`, sender: null, to: [`${to}@example.org`, ...others], cc: [], automatic: false, list: false, meetingMessage: false, conversation: null } // prettier-ignore
  })
  const calendar = Array.from({ length: 30 }, (_, i): StreamEntry => {
    const start = moment(i)
    const attendees = [{ address: 'senior@example.org', response: 'accepted' as const, resource: false }]
    const [end, recurring] = [start + (i % 2 === 0 ? 30 : 60) * 60_000, random.chance(0.5)]
    return { start, end, organizer: 'me@example.org', attendees, ownResponse: 'organizer', cancelled: random.chance(0.2), isPrivate: false, recurring, allDay: false } // prettier-ignore
  })
  return { mail, calendar }
}

function caseOf(read: { mail: StreamMail[]; calendar: StreamEntry[] }, now: number) {
  const readings = (['DIRECTORY', 'MAIL', 'CALENDAR'] as const).map((source) => ({ source, state: 'READ' as const, from: FROM, to: NOW, items: 0 })) // prettier-ignore
  const seniors = [{ person: senior, relation: 'MANAGER' as const, distance: 1, sinceDaysAgo: null }]
  const [found] = casesFrom({ me, seniors, streams: { ...read, chats: [], tasks: [] }, readings, stated: [], now }).values() // prettier-ignore
  if (!found) throw new Error('No case.')
  return found
}

const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Math.round(one * 1e6) / 1e6 : one)))
const inOrder = (events: readonly object[]) => events.map((event) => JSON.stringify(rounded(event))).toSorted()

test.each(['a', 'b', 'c', 'd', 'e', 'f'])(
  'read in two parts or at once, the case counts the same (seed %s)',
  (seed) => {
    const { mail, calendar } = streams(seed)
    const before = { mail: mail.filter(({ at }) => at < EARLIER), calendar: calendar.filter(({ start }) => start < EARLIER) } // prettier-ignore
    const after = { mail: mail.filter(({ at }) => at >= EARLIER), calendar: calendar.filter(({ start }) => start >= EARLIER) } // prettier-ignore
    const [whole, parts] = [caseOf({ mail, calendar }, NOW), merged(caseOf(before, EARLIER), caseOf(after, NOW))]
    expect(inOrder(parts.events)).toEqual(inOrder(whole.events))
    expect(parts.months).toEqual(whole.months)
    expect(rounded(parts.reach)).toEqual(rounded(whole.reach))
    expect(parts.user.mailSentTotal).toBe(whole.user.mailSentTotal)
    expect(Math.abs((parts.recentDays ?? 0) - (whole.recentDays ?? 0))).toBeLessThanOrEqual(1)
  },
)
