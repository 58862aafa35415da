// The emulator as a process of its own, for measuring: what it computes takes nothing from the one that is measured.
// Started by the graph bench; speaks in messages.
import { randomFrom } from '#emulator/company/random.ts'
import { SAMPLE_WORLD } from './sample-company/upward.ts'
import { startEmulator, type Emulator } from '#emulator/emulator.ts'
import type { Exchanged, Latency } from '#emulator/graph.ts'
import { asItem } from '#emulator/mailbox.ts'
import type { SeededMail, Meeting, Person } from '#emulator/store.ts'

/** The moment at which all measuring happens. */
export const NOW = Date.UTC(2026, 10, 23, 9)
const DAY = 24 * 3600_000

export interface TwinPerson {
  id: string
  mail: string | null
  /** Has a manager and nobody below. */
  isReader: boolean
}

export type Order =
  | { order: 'people' }
  | { order: 'latency'; baseMs: number; perKbMs: number; jitter: boolean }
  | { order: 'token'; person: string; scopes: string[] }
  | { order: 'signIn'; person: string }
  | { order: 'furnish'; person: string; mails: number; events: number; days: number }
  | { order: 'wire' }

/** One request as it went over the wire; items of batches are none. */
export interface OnTheWire {
  path: string
  status: number
  /** How many requests followed one another up to this one, itself included: each began after the one before was answered. */
  depth: number
}

/** What went over the wire since the last time it was asked. */
export interface Wire {
  requests: OnTheWire[]
  /** Paths of the items of batches. */
  items: string[]
  /** Answered as too many, items of batches included. */
  refused: number
  /** Most requests in one mailbox at once, since the start. */
  most: number
}

const latency: Latency = { baseMs: 0, perKbMs: 0 }
let heard: Exchanged[] = []

function startTwin(): Promise<Emulator> {
  return startEmulator({
    ...SAMPLE_WORLD,
    port: 0,
    seed: 'bench',
    now: () => NOW,
    dataFile: null,
    appUrl: 'http://localhost:1',
    latency,
    quirks: { emptyPages: 0 },
    onExchange: (exchange) => void heard.push(exchange),
  })
}

/** A spread of about 80 to 200 for a middle of 100, as round trips to a far service have it. */
function jitter(): () => number {
  const random = randomFrom('bench', 'jitter')
  const normal = () => Array.from({ length: 12 }, () => random.int(1000) / 1000).reduce((sum, one) => sum + one, -6)
  return () => Math.max(0.8, Math.exp(0.25 * normal()))
}

function answerer(emulator: Emulator): (order: Order) => unknown {
  const people = emulator.world.tenants[0]?.people ?? []
  const find = (id: string): Person => people.find((one) => one.id === id) as Person
  return (order) => {
    if (order.order === 'people') return people.filter(({ enabled, kind, hasMailbox }) => enabled && kind === 'member' && hasMailbox).map((one) => about(one, people)) // prettier-ignore
    if (order.order === 'latency') {
      Object.assign(latency, { baseMs: order.baseMs, perKbMs: order.perKbMs })
      latency.stretch = order.jitter ? jitter() : () => 1
      return null
    }
    if (order.order === 'token')
      return emulator.entra.graphToken(find(order.person), order.scopes, 'bench', true).accessToken
    if (order.order === 'signIn') return emulator.entra.appToken(find(order.person)).accessToken
    if (order.order === 'furnish') return furnish(emulator, find(order.person), order)
    return wire(emulator)
  }
}

function about({ id, mail, managerId }: Person, people: readonly Person[]): TwinPerson {
  return { id, mail, isReader: managerId !== null && !people.some((one) => one.managerId === id) }
}

function wire(emulator: Emulator): Wire {
  const all = heard
  // `after` counts from the start of the emulator's list, which begins anew with each question.
  heard = []
  emulator.exchanges.length = 0
  const depths: number[] = []
  for (const { after = 0, inBatch } of all) {
    const before = depths.slice(0, after)
    depths.push(inBatch ? 0 : 1 + before.reduce((most, depth) => Math.max(most, depth), 0))
  }
  return {
    requests: all.flatMap(({ path, status, inBatch }, i) => inBatch ? [] : [{ path, status, depth: depths[i] ?? 0 }]), // prettier-ignore
    items: all.filter(({ inBatch }) => inBatch).map(({ path }) => path),
    refused: all.filter(({ status }) => status === 429).length,
    most: emulator.throttle.most,
  }
}

/** Replaces what a mailbox and a calendar hold by so much, evenly spread over the days before now. */
function furnish(emulator: Emulator, owner: Person, { mails, events, days }: Order & { order: 'furnish' }): null {
  const mailbox = emulator.world.mailbox(owner.id)
  if (!mailbox) throw new Error('There is no mailbox to furnish.')
  const others = (emulator.world.tenants[0]?.people ?? []).filter(({ id, mail }) => id !== owner.id && mail !== null)
  const party = ({ name, mail, upn }: Person) => ({ name, address: mail ?? upn })
  const at = (i: number, count: number): number => NOW - Math.round(((i + 0.5) / count) * days * DAY)
  const other = (i: number) => party(others[(i * 7) % others.length] ?? owner)
  for (const item of mailbox.visible(null, NOW)) mailbox.remove(item)
  const letter = (i: number): SeededMail => {
    const key = i.toString(16).padStart(16, '0')
    return { key, at: at(i, mails), kind: 'personal', from: other(i), sender: null, to: [party(owner)], cc: [other(i + 1)], bcc: [], reaches: null, subject: 'A word', conversation: key, thread: [], body: { type: 'text', content: '' } } // prettier-ignore
  }
  mailbox.addAll(Array.from({ length: mails }, (_, i) => asItem(letter(i), 'inbox')))
  const meeting = (i: number): Meeting => {
    const attendees = [owner, ...[1, 2, 3].map((n) => others[(i + n) % others.length] ?? owner)]
    const invited = attendees.map((one) => ({ party: party(one), answer: 'accepted', type: 'required' }) as const)
    const start = at(i, events)
    return { key: i.toString(16).padStart(16, '0'), series: null, subject: 'A talk', organizer: other(i), attendees: invited, start, end: start + DAY / 48, allDay: false, cancelled: false, sensitivity: 'normal', place: null, online: true, body: '', createdAt: start - DAY } // prettier-ignore
  }
  // The calendar is the emulator's own list; this process alone looks at it.
  const calendar = emulator.world.calendar(owner.id) as Meeting[]
  calendar.splice(0, calendar.length, ...Array.from({ length: events }, (_, i) => meeting(i)))
  return null
}

if (process.argv[2] === 'serve') {
  const emulator = await startTwin()
  const answer = answerer(emulator)
  process.on('message', ({ id, ...order }: Order & { id: number }) => process.send?.({ id, got: answer(order) }))
  process.once('disconnect', () => void emulator.close())
  process.send?.({ url: emulator.url })
}
