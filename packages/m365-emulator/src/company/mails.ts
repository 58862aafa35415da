// Writes the mail of a circle of people: threads on working days with answers, each letter once for all their mailboxes.
import { DAY, HOUR, workdays } from './days.ts'
import { keyFrom, randomFrom, type Random } from './random.ts'
import type { Texts, Topic } from './sample-company.ts'
import type { SeededMail, SeededMailKind, Party } from '../store.ts'
import type { Correspondence } from './sample-company.ts'

const NEAR = { perDay: 0.1, answers: 0.8, to: 1, cc: 0, starter: null, list: null, delegate: null }

/** A circle with the usual habits where nothing else is said. */
export const correspondence = (
  about: Pick<Correspondence, 'id' | 'members' | 'topics' | 'from' | 'until'> & Partial<Correspondence>,
): Correspondence => ({
  ...NEAR,
  ...about,
})

/** Fills the `{x}` of a text. */
export function fill(text: string, random: Random, fillers: Texts['fillers']): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const choices = fillers[name]
    return choices ? random.pick(choices) : whole
  })
}

const firstName = (party: Party): string => party.name.split(' ')[0] ?? party.name

function words(text: string, to: readonly Party[], from: Party): string {
  const only = to.length === 1 ? to[0] : undefined
  const opened = /^[a-zé]/.test(text) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text
  return `Hi ${only ? firstName(only) : 'all'},\n\n${opened}\n\nBest,\n${firstName(from)}`
}

/** Between 7:00 and 16:30 UTC, most of it in the morning and after lunch. */
const moment = (day: number, random: Random): number => day + 7 * HOUR + random.next() * 9.5 * HOUR

interface Start {
  circle: Correspondence
  key: string
  at: number
  random: Random
  fillers: Texts['fillers']
}

function opening({ circle, key, at, random, fillers }: Start, topic: Topic): SeededMail {
  const from = circle.starter ?? random.pick(circle.members)
  const others = random.some(
    circle.members.filter((member) => member.address !== from.address),
    circle.to + circle.cc,
  )
  const to = circle.list ? [circle.list] : others.slice(0, circle.to)
  const text = fill(random.pick(topic.open), random, fillers)
  return {
    key,
    at,
    kind: circle.list ? 'list' : 'personal',
    from,
    sender: circle.delegate && random.chance(0.7) ? circle.delegate : null,
    to,
    cc: circle.list ? [] : others.slice(circle.to),
    bcc: [],
    reaches: circle.list ? circle.members.map((member) => member.address) : null,
    subject: fill(topic.subject, random, fillers),
    conversation: keyFrom('conversation', key),
    thread: [],
    body: () => words(text, to, from),
  }
}

/** An answer to the last letter of a thread, by one of those it was written to. */
function answerTo(thread: readonly SeededMail[], topic: Topic, { random, fillers }: Start): SeededMail | null {
  const last = thread.at(-1)
  if (!last) return null
  if (last.kind === 'list' || topic.answer.length === 0) return null
  const from = random.pick(last.to)
  const to = [last.from]
  const cc = [...last.to, ...last.cc].filter((party) => party.address !== from.address)
  const text = fill(random.pick(topic.answer), random, fillers)
  return {
    ...last,
    key: keyFrom('answer', last.key),
    at: last.at + (0.2 + random.next() * 5) * HOUR,
    from,
    sender: null,
    to,
    cc,
    subject: last.subject.startsWith('RE: ') ? last.subject : `RE: ${last.subject}`,
    thread: thread.map((mail) => mail.key),
    body: () => words(text, to, from),
  }
}

/** All the mail of a circle between two times, oldest first within each thread. */
export function mailsOf(circle: Correspondence, fillers: Texts['fillers']): SeededMail[] {
  const mails: SeededMail[] = []
  for (const day of workdays(circle.from, circle.until)) {
    const random = randomFrom(circle.id, day / DAY)
    for (let n = random.arrivals(circle.perDay); n > 0; n--) {
      const topic = random.pick(circle.topics)
      const start = { circle, key: keyFrom(circle.id, day, n), at: moment(day, random), random, fillers }
      const thread = [opening(start, topic)]
      for (let left = random.arrivals(circle.answers); left > 0; left--) {
        const next = answerTo(thread, topic, start)
        if (next) thread.push(next)
      }
      mails.push(...thread)
    }
  }
  return mails.filter((mail) => mail.at >= circle.from && mail.at < circle.until)
}

/** A letter by itself, outside any thread. */
export function single(
  key: string,
  at: number,
  kind: SeededMailKind,
  mail: { from: Party; to: readonly Party[]; subject: string; text: string; reaches?: readonly string[] },
): SeededMail {
  const { from, to, subject, text } = mail
  const reaches = mail.reaches ?? null
  const conversation = keyFrom('conversation', key)
  const none = { sender: null, cc: [], bcc: [], thread: [] }
  return { key, at, kind, from, to, subject, reaches, conversation, ...none, body: () => text }
}
