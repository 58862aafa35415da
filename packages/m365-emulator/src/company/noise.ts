// The mail that says nothing about working together: newsletters, messages of machines, invitations and their answers.
import { DAY, HOUR, workdays } from './days.ts'
import { fill, single } from './letters.ts'
import { keyFrom, randomFrom } from './random.ts'
import { party, since } from './company.ts'
import type { Company } from './sample-company.ts'
import type { Letter, LetterKind, Meeting, Party, Person } from '../store.ts'

/** What machines and publishers send to one person. */
export function automaticLetters(company: Company, person: Person): Letter[] {
  const letters: Letter[] = []
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
      letters.push(single(keyFrom('machine', person.id, day, n), at, 'automatic', { from, to, subject, text }))
    }
    for (let n = random.arrivals(1.1); n > 0; n--) {
      const paper = random.pick(newsletters)
      const subject = random.pick(paper.subjects)
      const from = { name: paper.from, address: paper.address }
      const text = `${subject}\n\nRead the full issue on our pages. You receive this because you subscribed.`
      letters.push(
        single(keyFrom('paper', person.id, day, n), day + (5 + 3 * random.next()) * HOUR, 'newsletter', {
          from,
          to,
          subject,
          text,
        }),
      )
    }
  }
  return letters
}

const WORDS: Partial<Record<LetterKind, string>> = { 'meeting-accepted': 'Accepted', 'meeting-declined': 'Declined' }

function answerLetter(meeting: Meeting, from: Party, kind: LetterKind): Letter {
  const at = meeting.createdAt + (1 + randomFrom(meeting.key, from.address).next() * 20) * HOUR
  return single(keyFrom('answer', meeting.key, from.address), at, kind, {
    from,
    to: [meeting.organizer],
    subject: `${WORDS[kind] ?? 'Tentative'}: ${meeting.subject.replace(/^Canceled: /, '')}`,
    text: '',
  })
}

/** Invitations, answers and cancellations of one meeting as they lie in the mailbox with this address. */
function lettersOfMeeting(meeting: Meeting, address: string, isFirst: boolean): Letter[] {
  const people = meeting.attendees.filter(({ type }) => type !== 'resource')
  const to = people.map(({ party: invited }) => invited)
  if (to.length === 0) return []
  const letters: Letter[] = []
  const subject = meeting.subject.replace(/^Canceled: /, '')
  if (isFirst) {
    const base = { from: meeting.organizer, to, subject, text: meeting.body }
    letters.push(single(keyFrom('invitation', meeting.key), meeting.createdAt, 'meeting-request', base))
  }
  if (meeting.cancelled) {
    const base = { from: meeting.organizer, to, subject: `Canceled: ${subject}`, text: '' }
    letters.push(single(keyFrom('called-off', meeting.key), meeting.start - 20 * HOUR, 'meeting-cancelled', base))
  }
  for (const { party: invited, answer } of people) {
    if (address !== meeting.organizer.address && address !== invited.address) continue
    if (isFirst && answer === 'accepted') letters.push(answerLetter(meeting, invited, 'meeting-accepted'))
    if (answer === 'declined') letters.push(answerLetter(meeting, invited, 'meeting-declined'))
  }
  return letters
}

/** All mail that meetings make in one person's mailbox: one invitation for a series, an answer when it is new or a no. */
export function meetingLetters(company: Company, person: Person, meetings: readonly Meeting[]): Letter[] {
  const seen = new Set<string>()
  const letters = meetings.flatMap((meeting) => {
    const name = meeting.series ?? meeting.key
    const isFirst = !seen.has(name)
    seen.add(name)
    return lettersOfMeeting(meeting, party(person).address, isFirst)
  })
  return letters.filter(({ at }) => at >= company.from && at < company.until)
}
