// From raw events to judgements: 50 people above, twelve months, 15,000 mails and 2,500 calendar entries; and twice and
// four times as much, to see that the cost grows with the events and no faster.
import { casesFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import type {
  CleaningInput,
  StreamEntry,
  StreamMail,
  StreamPerson,
  StreamReading,
} from '#server/reasoning/judge/cleaning/streams.ts'
import { judge } from '#server/reasoning/judge/judge.ts'
import { atMost, median, type Figure } from '../figure.ts'

const DAY = 24 * 3600_000
const NOW = Date.UTC(2026, 10, 23)
const WARM_UP = 10
const RUNS = 15

/** Times the whole way, and how it grows. */
export function bench(): Promise<Figure[]> {
  const once = millisecondsFor(aYear(1))
  const twice = millisecondsFor(aYear(2))
  const fourTimes = millisecondsFor(aYear(4))
  return Promise.resolve([
    atMost('judge', '50 people, 15,000 mails, 2,500 entries', once, 'ms', 60),
    atMost('judge', 'the same with twice the events', twice / once, 'times', 2.6),
    atMost('judge', 'the same with four times the events', fourTimes / once, 'times', 5.2),
  ])
}

/** Processor time, not the clock's: a busy neighbour must not decide. Includes collecting the garbage made. */
function millisecondsFor(input: CleaningInput): number {
  const times: number[] = []
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const start = process.cpuUsage()
    for (const theCase of casesFrom(input).values()) judge(theCase)
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  return median(times.slice(WARM_UP))
}

function aYear(times: number): CleaningInput {
  const random = randomFrom(7)
  const me = person('me')
  const seniors = Array.from({ length: 50 }, (_, index) => person(`senior-${index}`))
  const everybody = [...seniors.map(({ id }) => id), ...Array.from({ length: 400 }, (_, index) => `colleague-${index}`)]
  const pick = () => address(everybody[Math.floor(random() ** 2 * everybody.length)] ?? 'me')
  const at = () => NOW - random() * 365 * DAY
  const mail = Array.from({ length: 15_000 * times }, () => aMail(random, pick, at()))
  const calendar = Array.from({ length: 2_500 * times }, () => anEntry(random, pick, at()))
  const readings = (['DIRECTORY', 'MAIL', 'CALENDAR', 'CHAT', 'TASKS'] as const).map((source): StreamReading => ({
    source,
    state: 'READ',
    from: NOW - 365 * DAY,
    to: NOW,
    items: 0,
  }))
  const relations = seniors.map((senior, index) => ({
    person: senior,
    relation: index === 0 ? ('MANAGER' as const) : ('OTHER' as const),
    distance: index < 5 ? index + 1 : null,
    sinceDaysAgo: null,
  }))
  return { me, seniors: relations, streams: { mail, calendar, chats: [], tasks: [] }, readings, stated: [], now: NOW }
}

function aMail(random: () => number, pick: () => string, at: number): StreamMail {
  const sent = random() < 0.3
  // Letters to everyone are received, hardly ever written.
  const size = !sent && random() < 0.1 ? 200 : 1 + Math.floor(random() ** 3 * 12)
  const recipients = Array.from({ length: size }, pick)
  const from = sent ? address('me') : pick()
  const to = sent ? recipients : [address('me'), ...recipients.slice(1)]
  const conversation = `conversation-${Math.floor(random() * 4_000)}`
  return {
    at,
    from,
    sender: from,
    to,
    cc: random() < 0.3 ? [pick()] : [],
    automatic: random() < 0.1,
    list: false,
    meetingMessage: random() < 0.1,
    conversation,
  }
}

function anEntry(random: () => number, pick: () => string, start: number): StreamEntry {
  const size = random() < 0.05 ? 100 : 1 + Math.floor(random() ** 2 * 14)
  const attendees = Array.from({ length: size }, () => ({
    address: pick(),
    response: 'accepted' as const,
    resource: false,
  }))
  return {
    start,
    end: start + 1800_000,
    organizer: pick(),
    attendees: [...attendees, { address: address('me'), response: 'accepted', resource: false }],
    ownResponse: 'accepted',
    cancelled: random() < 0.1,
    isPrivate: random() < 0.05,
    recurring: random() < 0.5,
    allDay: random() < 0.02,
  }
}

const address = (id: string) => `${id}@example.com`

function person(id: string): StreamPerson {
  return { id, addresses: [address(id)], kind: 'person', accountEnabled: true, since: null, unreadable: false }
}

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
