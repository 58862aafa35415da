// Recorded mail through cleaning and judge: each user's mailbox is laid out as their own Graph would show it, and every
// pair is judged from person_a's side alone. The chart is not used.
import { join } from 'node:path'
import { casesFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import type { StreamMail, StreamReading, StreamSenior } from '#server/reasoning/judge/cleaning/streams.ts'
import { judge } from '#server/reasoning/judge/judge.ts'
import { CommandRefusal } from '../refusal.ts'
import { numberIn, readTable } from './table.ts'
import { plainPerson } from './plain-person.ts'

/** Reads messages.csv.gz and pairs.csv of a folder; returns CSV `person_a,person_b,score,verdict`, one line a pair. */
export async function evaluate(input: string): Promise<string> {
  const pairs = await readTable(join(input, 'pairs.csv'), ['person_a', 'person_b'])
  const mails = await mailsIn(join(input, 'messages.csv.gz'))
  const boxes = mailboxes(mails)
  const now = mails.reduce((latest, mail) => Math.max(latest, mail.at), 0)
  const from = mails.reduce((earliest, mail) => Math.min(earliest, mail.at), now)
  const lines = [...seniorsOf(pairs)].flatMap(([user, seniors]) =>
    judgedFor(user, seniors, boxes.get(user) ?? [], { from, now }),
  )
  return ['person_a,person_b,score,verdict', ...lines].join('\n') + '\n'
}

function seniorsOf(pairs: { person_a: string; person_b: string }[]): Map<string, string[]> {
  const bySenior = new Map<string, string[]>()
  for (const { person_a: user, person_b: senior } of pairs) bySenior.set(user, [...(bySenior.get(user) ?? []), senior])
  return bySenior
}

function judgedFor(
  user: string,
  seniors: string[],
  mail: StreamMail[],
  { from, now }: { from: number; now: number },
): string[] {
  const offered = seniors.map((id): StreamSenior => ({
    person: plainPerson(id),
    relation: 'OTHER',
    distance: null,
    sinceDaysAgo: null,
  }))
  const readings: StreamReading[] = [{ source: 'MAIL', state: 'READ', from, to: now, items: mail.length }]
  const streams = { mail, calendar: [], chats: [], tasks: [] }
  const cases = casesFrom({ me: plainPerson(user), seniors: offered, streams, readings, stated: [], now })
  return [...cases].map(([senior, theCase]) => {
    const { score, verdict } = judge(theCase)
    return `${user},${senior},${score.toFixed(6)},${verdict}`
  })
}

/** More hidden recipients than this change nothing: the mail went to an audience. */
const ENOUGH_FOR_AN_AUDIENCE = 100

/** Every mail once, with recipients who are not in the set as unknown addresses. */
async function mailsIn(path: string): Promise<StreamMail[]> {
  const rows = await readTable(path, ['message', 'time', 'sender', 'recipient', 'recipients_total'])
  const byMessage = new Map<string, { at: number; from: string; to: string[]; total: number }>()
  for (const row of rows) {
    const known = byMessage.get(row.message)
    if (known) known.to.push(row.recipient)
    else
      byMessage.set(row.message, {
        at: timeIn(row.time),
        from: row.sender,
        to: [row.recipient],
        total: numberIn(row.recipients_total, path),
      })
  }
  return [...byMessage.values()].map(({ at, from, to, total }) => {
    const hidden = Math.min(ENOUGH_FOR_AN_AUDIENCE, Math.max(0, total - to.length))
    const unknown = Array.from({ length: hidden }, (_, index) => `unknown-${index}`)
    return {
      at,
      from,
      sender: from,
      to: [...to, ...unknown],
      cc: [],
      automatic: false,
      list: false,
      meetingMessage: false,
      conversation: null,
    }
  })
}

function timeIn(text: string): number {
  const at = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`)
  if (Number.isNaN(at)) throw new CommandRefusal(`"${text}" is not a time.`)
  return at
}

/** What each person's own mailbox would show. */
function mailboxes(mails: StreamMail[]): Map<string, StreamMail[]> {
  const boxes = new Map<string, StreamMail[]>()
  for (const mail of mails) {
    for (const owner of new Set([mail.from ?? '', ...mail.to])) {
      if (owner === '' || owner.startsWith('unknown-')) continue
      const box = boxes.get(owner)
      if (box) box.push(mail)
      else boxes.set(owner, [mail])
    }
  }
  return boxes
}
