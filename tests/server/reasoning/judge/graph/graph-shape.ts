// What Microsoft Graph answers about one user and one senior colleague, written as raw Graph JSON, and judged through the
// product's own parsing, cleaning and judge. Two people: Noor (the user) and Ilse (the senior colleague).
import { fromGraph as entryFromGraph } from '#server/platform/graph/calendar.ts'
import { fromGraph as personFromGraph } from '#server/platform/graph/directory.ts'
import { fromGraph as mailFromGraph } from '#server/platform/graph/mail.ts'
import type { DirectoryPerson } from '#server/platform/graph/graph.ts'
import { casesFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import type { StreamReading, StreamRelation } from '#server/reasoning/judge/cleaning/streams.ts'
import { judge, type Judgement, type Verdict } from '#server/reasoning/judge/judge.ts'

export const NOW = Date.UTC(2026, 5, 17, 9)
const DAY = 24 * 3600_000

export const NOOR = 'noor.haddad@harbour.example'
export const ILSE = 'ilse.brandt@harbour.example'
/** As Exchange Online writes the mailbox of Ilse where it does not write an SMTP address. */
export const ILSE_DN = '/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=41d7e0-ilse'
export const GROUP = 'field-operations@harbour.example'

export interface GraphShape {
  title: string
  kind: string
  /** Every verdict that is right. */
  expected: readonly Verdict[]
  relation?: StreamRelation
  distance?: number | null
  me?: object
  senior?: object
  calendar?: readonly object[]
  messages?: readonly object[]
}

const address = (one: string, name = one) => ({ emailAddress: { name, address: one } })
const utc = (at: number) => ({ dateTime: new Date(at).toISOString().replace('Z', '0000'), timeZone: 'UTC' })

export interface EntryParts {
  organizer?: string
  attendees?: readonly (string | { address: string; response?: string; type?: string })[]
  own?: string
  minutes?: number
  more?: object
}

/** One occurrence so many days ago; on an attendee's copy the others' answers are `none`. */
export function entry(daysAgo: number, { organizer = ILSE, attendees = [NOOR], own, minutes = 45, more }: EntryParts) {
  const start = NOW - daysAgo * DAY - 3 * 3600_000
  return {
    id: `AAkALg${daysAgo}-${organizer}-${attendees.length}-${minutes}`,
    start: utc(start),
    end: utc(start + minutes * 60_000),
    organizer: address(organizer),
    attendees: attendees.map((one) => {
      const { address: who, response = 'none', type = 'required' } = typeof one === 'string' ? { address: one } : one
      return { type, status: { response, time: '0001-01-01T00:00:00Z' }, ...address(who) }
    }),
    responseStatus: { response: own ?? (organizer === NOOR ? 'organizer' : 'accepted') },
    isOrganizer: organizer === NOOR,
    isCancelled: false,
    sensitivity: 'normal',
    seriesMasterId: 'AAkALgMaster',
    isAllDay: false,
    hideAttendees: false,
    ...more,
  }
}

/** So many occurrences, `apart` days from one another, the last a few days ago. */
export function series(count: number, apart: number, parts: EntryParts): object[] {
  return Array.from({ length: count }, (_, index) => entry(3 + index * apart, parts))
}

export interface MessageParts {
  from?: string
  sender?: string
  to?: readonly string[]
  cc?: readonly string[]
  headers?: Readonly<Record<string, string>>
  more?: object
}

export function message(
  daysAgo: number,
  { from = ILSE, sender = from, to = [NOOR], cc = [], headers, more }: MessageParts,
) {
  return {
    id: `AAMkAG${daysAgo}-${from}-${to.join()}`,
    receivedDateTime: new Date(NOW - daysAgo * DAY).toISOString().replace('.000Z', 'Z'),
    from: address(from),
    sender: address(sender),
    toRecipients: to.map((one) => address(one)),
    ccRecipients: cc.map((one) => address(one)),
    conversationId: `AAQkAG${daysAgo}-${from}`,
    isDraft: false,
    ...(headers ? { internetMessageHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })) } : {}),
    ...more,
  }
}

/** Mail in both directions, `apart` days from one another. */
export function exchange(count: number, apart: number, there: MessageParts, back: MessageParts): object[] {
  return Array.from({ length: count }, (_, index) => [
    message(2 + index * apart, there),
    message(3 + index * apart, back),
  ]).flat()
}

const person = (id: string, mail: string) => ({
  id,
  displayName: id,
  givenName: id,
  mail,
  userPrincipalName: mail,
  proxyAddresses: [`SMTP:${mail}`],
  userType: 'Member',
  accountEnabled: true,
  createdDateTime: '2016-03-01T00:00:00Z',
})

/** Noor writes to other people every week, so that silence would mean something. */
const EVERYDAY = Array.from({ length: 50 }, (_, week) => [
  message(week * 7 + 1, { from: 'juno@harbour.example' }),
  message(week * 7 + 2, { from: NOOR, to: ['juno@harbour.example'] }),
]).flat()

/** Judges a shape as the product would, everything having been read for a year. */
export function judged(shape: GraphShape): Judgement {
  const me = understood({ ...person('noor', NOOR), ...shape.me })
  const senior = understood({ ...person('ilse', ILSE), ...shape.senior })
  const { relation = 'SKIP_LEVEL', distance = relation === 'SKIP_LEVEL' ? 2 : null } = shape
  const readings = (['DIRECTORY', 'MAIL', 'CALENDAR', 'CHAT', 'TASKS'] as const).map((source): StreamReading => ({
    source,
    state: 'READ',
    from: NOW - 365 * DAY,
    to: NOW,
    items: 1,
  }))
  const streams = {
    mail: [...EVERYDAY, ...(shape.messages ?? [])].flatMap((one) => mailFromGraph(one) ?? []),
    calendar: (shape.calendar ?? []).flatMap((one) => entryFromGraph(one) ?? []),
    chats: [],
    tasks: [],
  }
  const seniors = [{ person: senior, relation, distance, sinceDaysAgo: null }]
  const [theCase] = [...casesFrom({ me, seniors, streams, readings, stated: [], now: NOW }).values()]
  if (!theCase) throw new Error(`Nobody to judge in “${shape.title}”.`)
  return judge(theCase)
}

function understood(raw: object): DirectoryPerson {
  const found = personFromGraph(raw)
  if (!found) throw new Error('A person of the shape is not understood.')
  return found
}
