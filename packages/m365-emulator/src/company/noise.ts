// The mail that says nothing about working together: newsletters, messages of machines, invitations and their answers.
import { DAY, HOUR, workdays } from './days.ts'
import { fill, single } from './mails.ts'
import { keyFrom, randomFrom } from './random.ts'
import { party, since } from './company.ts'
import type { Company } from './sample-company.ts'
import type { SeededMail, SeededMailKind, Meeting, Party, Person } from '../store.ts'

/** What machines and publishers send to one person. */
export function automaticMails(company: Company, person: Person): SeededMail[] {
  const mails: SeededMail[] = []
  const { machines, newsletters, fillers } = company.sample.texts
  const to = [party(person)]
  const perDay = 7.5 + randomFrom(company.seed, 'machines', person.id).next() * 4
  for (const day of workdays(since(company, person), company.until)) {
    const random = randomFrom(company.seed, 'noise', person.id, day)
    for (let n = random.arrivals(perDay); n > 0; n--) {
      const machine = random.pick(machines)
      const subject = fill(random.pick(machine.subjects), random, fillers)
      const at = day + random.next() * DAY
      const from = { name: machine.from, address: machine.address }
      const text = `${subject}.\n\nThis message was sent by a machine; nobody reads answers to it.`
      mails.push(single(keyFrom('machine', person.id, day, n), at, 'automatic', { from, to, subject, text }))
    }
    for (let n = random.arrivals(1.1); n > 0; n--) {
      const paper = random.pick(newsletters)
      const subject = random.pick(paper.subjects)
      const from = { name: paper.from, address: paper.address }
      const text = `${subject}\n\nRead the full issue on our pages. You receive this because you subscribed.`
      mails.push(
        single(keyFrom('paper', person.id, day, n), day + (5 + 3 * random.next()) * HOUR, 'newsletter', {
          from,
          to,
          subject,
          text,
        }),
      )
    }
  }
  return mails
}

const WORDS: Partial<Record<SeededMailKind, string>> = {
  'meeting-accepted': 'Accepted',
  'meeting-declined': 'Declined',
}

function answerLetter(meeting: Meeting, from: Party, kind: SeededMailKind): SeededMail {
  const at = meeting.createdAt + (1 + randomFrom(meeting.key, from.address).next() * 20) * HOUR
  return single(keyFrom('answer', meeting.key, from.address), at, kind, {
    from,
    to: [meeting.organizer],
    subject: `${WORDS[kind] ?? 'Tentative'}: ${meeting.subject.replace(/^Canceled: /, '')}`,
    text: '',
  })
}

/** Invitations, answers and cancellations of one meeting as they lie in the mailbox with this address. */
function lettersOfMeeting(meeting: Meeting, address: string, isFirst: boolean): SeededMail[] {
  const people = meeting.attendees.filter(({ type }) => type !== 'resource')
  const to = people.map(({ party: invited }) => invited)
  if (to.length === 0) return []
  const mails: SeededMail[] = []
  const subject = meeting.subject.replace(/^Canceled: /, '')
  if (isFirst) {
    const base = { from: meeting.organizer, to, subject, text: meeting.body }
    mails.push(single(keyFrom('invitation', meeting.key), meeting.createdAt, 'meeting-request', base))
  }
  if (meeting.cancelled) {
    const base = { from: meeting.organizer, to, subject: `Canceled: ${subject}`, text: '' }
    mails.push(single(keyFrom('called-off', meeting.key), meeting.start - 20 * HOUR, 'meeting-cancelled', base))
  }
  for (const { party: invited, answer } of people) {
    if (address !== meeting.organizer.address && address !== invited.address) continue
    if (isFirst && answer === 'accepted') mails.push(answerLetter(meeting, invited, 'meeting-accepted'))
    if (answer === 'declined') mails.push(answerLetter(meeting, invited, 'meeting-declined'))
  }
  return mails
}

/** All mail that meetings make in one person's mailbox: one invitation for a series, an answer when it is new or a no. */
export function meetingMails(company: Company, person: Person, meetings: readonly Meeting[]): SeededMail[] {
  const seen = new Set<string>()
  const mails = meetings.flatMap((meeting) => {
    const name = meeting.series ?? meeting.key
    const isFirst = !seen.has(name)
    seen.add(name)
    return lettersOfMeeting(meeting, party(person).address, isFirst)
  })
  return mails.filter(({ at }) => at >= company.from && at < company.until)
}
