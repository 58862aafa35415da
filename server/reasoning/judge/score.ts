// Points: for the order of people, and for work of several kinds of which no single kind would decide.
import type { CaseEvent, MailTie } from './case.ts'
import { DECAY, DECIDES, FAMILIES, MAIL_TIE, MEETING_TIE, SMALL_MEETING } from './thresholds.ts'
import { isDirectMail, isPresenceUnknown, weightOf } from './counts.ts'
import { sum } from './sum.ts'
import type { Seen } from './weigh.ts'

export type Family = keyof typeof FAMILIES

export type Points = Record<Family, number>

const FAMILY_OF = { mail: 'mail', meeting: 'meetings', task: 'tasks', document: 'documents', chat: 'chat' } as const

/** Points of everything that counts, each family saturating at its cap. More contact never makes them less. */
export function pointsOf(seen: Seen): Points {
  return pointsFrom(amountsOf(seen, () => true))
}

/**
 * Points of the personal part alone: mail of at most four people and never on Cc, each direction counted to twice the
 * other; meetings of at most six. One-way mail and middle-sized meetings order people, but decide nothing.
 */
export function personalPoints(seen: Seen): Points {
  return pointsOfPersonal(seen, (event) => isPersonalContact(event) && !isOpenQuestion(event))
}

/** The same with small meetings in which their presence is not known: enough to say "some contact", never to decide. */
export function contactPoints(seen: Seen): Points {
  return pointsOfPersonal(seen, isPersonalContact)
}

function pointsOfPersonal(seen: Seen, counts: (event: CaseEvent) => boolean): Points {
  const to = amountsOf(seen, (event) => isDirect(event, 'to-senior')).mail
  const from = amountsOf(seen, (event) => isDirect(event, 'from-senior')).mail
  const mail = Math.min(to, 2 * from) + Math.min(from, 2 * to)
  return pointsFrom({ ...amountsOf(seen, counts), mail })
}

/** Enough together though no single fact: 60 points, at least two families with something to say. */
export function decidesTogether(points: Points): boolean {
  const values = Object.values(points)
  return sum(values) >= DECIDES.points && values.filter((value) => value >= DECIDES.family).length >= DECIDES.families
}

/** The score for ordering people, 0–165: shares of the user's own volume where they are known, counts where not. */
export function orderOf(seen: Seen): number {
  const { mailTie, meetingTie, access } = seen.theCase
  const points = pointsOf(seen)
  const mail = mailTie && access.mail ? saturate(FAMILIES.mail.cap, mailStrength(mailTie), MAIL_TIE.half) : points.mail
  const meetings =
    meetingTie && access.calendar
      ? saturate(FAMILIES.meetings.cap, meetingTie.days * meetingTie.share, MEETING_TIE.half)
      : points.meetings
  return sum([mail, meetings, points.tasks, points.documents, points.chat])
}

/** Strength of a mail tie: below 0.25 nearly always none, from 0.6 strong though no proof. */
export function mailStrength(tie: MailTie): number {
  const { together, weeks, circle } = MAIL_TIE
  const shares = Math.sqrt(tie.sent + tie.received) + together * Math.sqrt(tie.together)
  return shares + weeks * tie.weeks + circle * Math.sqrt(tie.circle)
}

function pointsFrom(amounts: Readonly<Record<Family, number>>): Points {
  const points = (family: Family) => saturate(FAMILIES[family].cap, amounts[family], FAMILIES[family].half)
  const [mail, meetings, tasks] = [points('mail'), points('meetings'), points('tasks')]
  return { mail, meetings, tasks, documents: points('documents'), chat: points('chat') }
}

/** What the events of each family weigh together, one pass; only those that count. */
function amountsOf(seen: Seen, counts: (event: CaseEvent) => boolean): Record<Family, number> {
  const weights: Record<Family, number[]> = { mail: [], meetings: [], tasks: [], documents: [], chat: [] }
  for (const event of seen.events) {
    const weight = event.type === 'team' || !counts(event) ? 0 : weightOf(event)
    if (weight > 0 && event.type !== 'team') weights[FAMILY_OF[event.type]].push(weight * decay(event))
  }
  const { mail, meetings, tasks, documents, chat } = weights
  return { mail: sum(mail), meetings: sum(meetings), tasks: sum(tasks), documents: sum(documents), chat: sum(chat) }
}

function decay(event: CaseEvent): number {
  if (event.type === 'team') return 0
  const age = (event.firstDaysAgo + event.lastDaysAgo) / 2
  return Math.max(DECAY.least, 2 ** (-age / DECAY.halfLifeDays))
}

function isPersonalContact(event: CaseEvent): boolean {
  return event.type !== 'mail' && (event.type !== 'meeting' || event.people <= SMALL_MEETING)
}

function isOpenQuestion(event: CaseEvent): boolean {
  return event.type === 'meeting' && isPresenceUnknown(event)
}

function isDirect(event: CaseEvent, direction: 'to-senior' | 'from-senior'): boolean {
  return event.type === 'mail' && event.direction === direction && isDirectMail(event)
}

function saturate(cap: number, amount: number, half: number): number {
  return (cap * amount) / (amount + half)
}
