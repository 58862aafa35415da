// Cleaning: from the raw streams to one case a senior colleague, all of them in one pass over the events.
import type { Case, CaseEvent, CaseSource, Claim, Reach, Stated } from '../case.ts'
import { isTrace } from '../counts.ts'
import { REPORTING } from '../thresholds.ts'
import { DAY, daysAgo } from './clock.ts'
import { cleanChats, cleanTasks } from './chats-and-tasks.ts'
import { Diary } from './diary.ts'
import { listsIn, readsAsMany } from './lists.ts'
import { cleanMail, type CleanMail } from './mail.ts'
import { cleanMeetings, type CleanMeetings } from './meetings.ts'
import { rosterOf, type Roster } from './roster.ts'
import type { CleaningInput, StreamReading, StreamRelation, StreamSenior, StreamStatement } from './streams.ts'

/**
 * One case for each senior colleague, by person id, in the order given. Costs one pass over the events whatever the number
 * of seniors; the order of events changes nothing. Events after `now` did not happen yet.
 */
export function casesFrom(given: CleaningInput): Map<string, Case> {
  const roster = rosterOf(given)
  const input = withLists(given, roster)
  const sight = sightOf(input)
  const diary = new Diary(roster.seniors.length, input.now - sight.windowDays * DAY, input.now)
  const mail = cleanMail(input, roster, diary)
  const meetings = cleanMeetings(input, roster, diary)
  const chats = cleanChats(input, roster)
  const tasks = cleanTasks(input, roster, diary)
  const user = userOf(input, sight, mail, meetings)
  const caseOf = (senior: StreamSenior, number: number): Case => {
    const all = [mail.events, meetings.events, chats, tasks]
    const events = all.flatMap((one): CaseEvent[] => one[number] ?? [])
    return {
      ...sight,
      judgedAt: input.now,
      user,
      senior: seniorOf(senior, roster, number),
      org: orgOf(withStart(senior, events, input.now), sight.access.directory),
      events,
      stated: statedOf(senior, input),
      mailTie: sight.access.mail ? (mail.ties[number] ?? null) : null,
      meetingTie: sight.access.calendar ? (meetings.ties[number] ?? null) : null,
      recentDays: diary.recentDaysOf(number),
      months: diary.monthsOf(number),
      latestMeeting: meetings.latest[number] ?? null,
    }
  }
  return new Map(roster.seniors.map((senior, number) => [senior.person.id, caseOf(senior, number)]))
}

/** Lists that are known, and those that the user's own mail and calendar show. */
function withLists(input: CleaningInput, roster: Roster): CleaningInput {
  const shown = listsIn(input.streams, input.now, roster)
  const isOperationAllowed = input.isList
  const answers = new Map<string, boolean>()
  const decide = (address: string) =>
    roster.whoIs(address) === undefined &&
    (shown.has(address) || (isOperationAllowed?.(address) ?? false) || readsAsMany(address))
  const isList = (address: string) => {
    const known = answers.get(address)
    if (known !== undefined) return known
    const answer = decide(address)
    answers.set(address, answer)
    return answer
  }
  return { ...input, isList }
}

type Sight = Pick<Case, 'access' | 'windowDays' | 'reach'>

/** A reading that stopped early counts as read from where it stopped; the shorter of mail and calendar is the window. */
function sightOf({ readings, now }: CleaningInput): Sight {
  const reach = readings.map(({ source, state, from }): Reach => ({
    source: source.toLowerCase() as CaseSource,
    state,
    fromDaysAgo: from === null ? null : daysAgo(now, from),
  }))
  const seen = (source: CaseSource) => reach.find((one) => one.source === source && isRead(one.state))
  const lengths = [seen('mail'), seen('calendar')].flatMap((one) => one?.fromDaysAgo ?? [])
  const access = { directory: !!seen('directory'), mail: !!seen('mail'), calendar: !!seen('calendar') }
  // Documents are in no stream: nothing of them is asked for.
  return {
    access: { ...access, chat: !!seen('chat'), tasks: !!seen('tasks'), files: false },
    windowDays: lengths.length > 0 ? Math.min(...lengths) : 0,
    reach,
  }
}

function isRead(state: StreamReading['state']): boolean {
  return state === 'READ' || state === 'STOPPED_EARLY'
}

/** Where the directory has no first day, the oldest thing of the user's own says that they were there at least so long. */
function userOf({ me, now }: CleaningInput, { access }: Sight, mail: CleanMail, meetings: CleanMeetings): Case['user'] {
  const since = me.since === null ? NaN : Date.parse(me.since)
  const oldest = Math.min(mail.oldest ?? Infinity, meetings.oldest ?? Infinity)
  const at = Number.isNaN(since) ? oldest : since
  return {
    joinedDaysAgo: Number.isFinite(at) ? daysAgo(now, at) : null,
    mailSentTotal: access.mail ? mail.sentTotal : null,
    mailReceivedTotal: access.mail ? mail.receivedTotal : null,
  }
}

function seniorOf({ person }: StreamSenior, roster: Roster, number: number): Case['senior'] {
  const identity = roster.ambiguous.has(number) ? 'ambiguous' : person.unreadable ? 'unreadable' : 'resolved'
  // Somebody known from an address book alone is a person without an account, as a guest is one with a foreign account.
  const kind = person.kind === 'contact' ? 'guest' : person.kind
  return { kind, identity, accountActive: person.accountEnabled, hasAddress: person.hasMail ?? true }
}

const RELATIONS: Record<StreamRelation, Case['org']['relation']> = {
  MANAGER: 'manager',
  SKIP_LEVEL: 'skip-level',
  TOP: 'skip-level',
  HEAD_OF_OWN_DEPARTMENT: 'same-department',
  HEAD_OF_ANOTHER_DEPARTMENT: 'none',
  LED_YOUR_WORK: 'none',
  OTHER: 'none',
}

/** The distance decides between manager and further up: who stands at the top may be the manager too. */
function orgOf({ relation, distance, sinceDaysAgo }: StreamSenior, isRead: boolean): Case['org'] {
  if (!isRead) return { relation: 'unknown', distance: null, sinceDaysAgo: null }
  if (distance === 1) return { relation: 'manager', distance, sinceDaysAgo }
  return { relation: distance !== null && distance > 1 ? 'skip-level' : RELATIONS[relation], distance, sinceDaysAgo }
}

/**
 * Nobody reports to a person for longer than that person's account is old: the one date the directory has for a manager who is
 * new to the company. An account with contact from before its first day was made anew, and dates nothing.
 */
function withStart(senior: StreamSenior, events: readonly CaseEvent[], now: number): StreamSenior {
  const made = senior.person.since === null ? NaN : Date.parse(senior.person.since)
  if (senior.sinceDaysAgo !== null || Number.isNaN(made)) return senior
  const age = daysAgo(now, made)
  if (age >= REPORTING.days) return senior
  const isOlder = events.some((event) => event.type !== 'team' && isTrace(event) && event.firstDaysAgo > age + 1)
  return isOlder ? senior : { ...senior, sinceDaysAgo: Math.floor(age) }
}

const CLAIMS: Record<StreamStatement['claim'], Claim> = {
  REPORTING: 'reporting',
  PROJECT: 'project',
  TRAINING: 'training',
  REPORT: 'report',
  JUST_MEETINGS: 'just-meetings',
  JUST_TASKS: 'just-tasks',
}

function statedOf({ person }: StreamSenior, { stated, now }: CleaningInput): Stated[] {
  return stated.filter(({ personId }) => personId === person.id).map((said) => statedFrom(said, now))
}

/** A statement of the form in the judge's words. */
export function statedFrom({ claim, from, to }: Pick<StreamStatement, 'claim' | 'from' | 'to'>, now: number): Stated {
  const ago = (day: string) => Math.floor(daysAgo(now, Date.parse(day)))
  return { claim: CLAIMS[claim], fromDaysAgo: ago(from), toDaysAgo: to === null ? 0 : ago(to) }
}
