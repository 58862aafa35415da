// Builders for raw streams: a user, one senior colleague, and events as the outside door hands them over.
import { casesFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import type {
  CleaningInput,
  StreamEntry,
  StreamMail,
  StreamPerson,
  StreamReading,
  StreamSenior,
  Streams,
  StreamTask,
} from '#server/reasoning/judge/cleaning/streams.ts'
import type { Case } from '#server/reasoning/judge/case.ts'

export const NOW = Date.UTC(2026, 10, 23, 12)
export const DAY = 24 * 3600_000
export const ME = 'me@example.com'
export const BOSS = 'boss@example.com'

export const ago = (days: number, hours = 0): number => NOW - days * DAY + hours * 3600_000

export function aPerson(id: string, more: Partial<StreamPerson> = {}): StreamPerson {
  return {
    id,
    addresses: [`${id}@example.com`],
    kind: 'person',
    accountEnabled: true,
    since: null,
    unreadable: false,
    ...more,
  }
}

export function aSenior(id = 'boss', more: Partial<StreamSenior> = {}): StreamSenior {
  return { person: aPerson(id), relation: 'OTHER', distance: null, sinceDaysAgo: null, ...more }
}

export function aMail(at: number, from: string, to: string[], more: Partial<StreamMail> = {}): StreamMail {
  return {
    at,
    from,
    sender: from,
    to,
    cc: [],
    automatic: false,
    list: false,
    meetingMessage: false,
    conversation: null,
    ...more,
  }
}

export function anEntry(start: number, attendees: string[], more: Partial<StreamEntry> = {}): StreamEntry {
  const there = attendees.map((address) => ({ address, response: 'accepted' as const, resource: false }))
  const fixed = {
    cancelled: false,
    isPrivate: false,
    recurring: false,
    allDay: false,
    ownResponse: 'accepted' as const,
  }
  return { ...fixed, start, end: start + 1800_000, organizer: attendees[0] ?? null, attendees: there, ...more }
}

export function aTask(assignedAt: number, completedAt: number | null, assignedBy: string | null = 'boss'): StreamTask {
  return { planId: 'plan', assignedBy, assignedAt, completedAt }
}

const ALL = ['DIRECTORY', 'MAIL', 'CALENDAR', 'CHAT', 'TASKS'] as const

export function allRead(days = 365): StreamReading[] {
  return ALL.map((source) => ({ source, state: 'READ', from: ago(days), to: NOW, items: 1 }))
}

export interface InputParts extends Partial<Omit<CleaningInput, 'streams'>> {
  streams?: Partial<Streams>
}

export function anInput({ streams, ...more }: InputParts = {}): CleaningInput {
  return {
    me: aPerson('me', { since: '2020-01-01' }),
    seniors: [aSenior()],
    readings: allRead(),
    stated: [],
    now: NOW,
    ...more,
    streams: { mail: [], calendar: [], chats: [], tasks: [], ...streams },
  }
}

/** The case of the one senior colleague. */
export function theCase(parts: InputParts = {}): Case {
  const [first] = [...casesFrom(anInput(parts)).values()]
  if (!first) throw new Error('There is no case.')
  return first
}
