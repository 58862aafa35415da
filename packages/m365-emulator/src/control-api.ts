// The control desk of the stage and of tests: sign in as somebody, move the clock, break things, play an answer.
import type { FastifyInstance } from 'fastify'
import { keyFrom } from './company/random.ts'
import { asItem, bodyOf } from './mailbox.ts'
import type { Consents } from './consents.ts'
import type { Entra } from './entra-parts.ts'
import type { Fault, Faults } from './faults.ts'
import type { Feed } from './feed.ts'
import type { GraphParts } from './graph.ts'
import { iso } from './routes/message-json.ts'
import type { SeededMail, MailItem, Person } from './store.ts'
import type { World } from './world.ts'
import { votingButtonsIn } from './verb-stream.ts'

/** Everything Outlook's own window may do in the mailbox. */
const MAILBOX_SCOPES = [
  'User.Read',
  'Mail.ReadWrite',
  'Mail.Send',
  'Calendars.Read',
  'People.Read',
  'User.ReadBasic.All',
]
/** The stage's windows are another app than ours, with its own share of the mailbox. */
const STAGE_APP = '00000002-0000-0ff1-ce00-000000000000'
const DAY = 86_400_000

export interface ControlApi {
  world: World
  entra: Entra
  consents: Consents
  faults: Faults
  exchanges: GraphParts['exchanges']
  subscriptions: GraphParts['subscriptions']
  feed: Feed
  clock: { offsetMs(): number; move(offsetMs: number): void }
  save(): void
}

/** The request cannot be played; the words are shown on the stage. */
class ControlProblem extends Error {
  readonly statusCode: number
  constructor(statusCode: number, message: string) {
    super(message)
    this.statusCode = statusCode
  }
}

/** Those one can sign in as: those the sample company puts first, then by name; the other company last. */
function people(world: World): object[] {
  const rank = (person: Person): number => {
    const at = world.featured.indexOf(person.name)
    return person.tenantId !== world.tenants[0]?.id ? 100 : at < 0 ? 50 : at
  }
  return world.tenants
    .flatMap((tenant) => tenant.people.filter(({ kind, enabled }) => kind === 'member' && enabled))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .map((person) => ({
      id: person.id,
      tenantId: person.tenantId,
      company: world.tenantOf(person).name,
      name: person.name,
      displayName: person.name,
      title: person.title,
      jobTitle: person.title,
      department: person.department,
      mail: person.mail,
      userPrincipalName: person.upn,
      suggested: rank(person) < 2,
    }))
}

type Body = Readonly<Record<string, unknown>>
const bodyIn = (body: unknown): Body => (body !== null && typeof body === 'object' ? (body as Body) : {})

const textList = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** A text of the body; empty when it is none. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function personIn({ world }: ControlApi, body: Body): Person {
  const person = world.person(textOf(body['personId']))
  if (!person) throw new ControlProblem(404, 'Nobody of the sample company has this id.')
  return person
}

/** Signs a person in: `audience` "graph" (or a list of `scopes`) gives a mailbox token, anything else one for the app. */
function signIn(api: ControlApi, body: Body): object {
  const person = personIn(api, body)
  if (!person.enabled) throw new ControlProblem(403, `The account of ${person.name} is closed.`)
  const scopes = body['scopes'] === undefined ? MAILBOX_SCOPES : textList(body['scopes'])
  const isGraph = body['audience'] === 'graph' || body['scopes'] !== undefined
  const made = isGraph ? api.entra.graphToken(person, scopes, STAGE_APP) : api.entra.appToken(person)
  return { ...made, expiresOn: iso(api.world.now() + made.expiresIn * 1000) }
}

/** The clock: `offsetMs` from the real time, or `advanceDays` on from now, or `reset`. */
function moveClock(api: ControlApi, body: Body): void {
  const { offsetMs, advanceDays, reset } = body
  const wanted =
    reset === true ? 0 : typeof advanceDays === 'number' ? api.clock.offsetMs() + advanceDays * DAY : offsetMs
  if (typeof wanted !== 'number' || !Number.isFinite(wanted))
    throw new ControlProblem(400, 'Say offsetMs, advanceDays or reset.')
  api.clock.move(wanted)
}

function sentMessage(api: ControlApi, body: Body): { person: Person; item: MailItem } {
  const person = personIn(api, body)
  const item = api.world.mailbox(person.id)?.find(textOf(body['messageId']), api.world.now())
  if (!item) throw new ControlProblem(404, 'The mailbox has no such message.')
  if (item.isDraft) throw new ControlProblem(409, 'The message has not been sent yet, so nobody can answer it.')
  return { person, item }
}

const COMMON = '{00062008-0000-0000-C000-000000000046}'
const VERB_STREAM = `Binary ${COMMON} Id 0x8520`
const VERB_RESPONSE = `String ${COMMON} Id 0x8524`

/** The buttons of the message, as Outlook would show them. */
function buttonsOf(item: MailItem): string[] {
  const stream = item.extendedProperties.find(({ id }) => id.toLowerCase() === VERB_STREAM.toLowerCase())
  return stream ? (votingButtonsIn(stream.value) ?? []) : []
}

/** The button pressed; only what the message offers can be. */
function votePressed(item: MailItem, wanted: unknown): string | null {
  if (typeof wanted !== 'string' || wanted === '') return null
  if (!buttonsOf(item).includes(wanted)) throw new ControlProblem(409, `The message has no button “${wanted}”.`)
  return wanted
}

/** Puts an answer of the message's first recipient into the mailbox, in the same conversation, under the mail it quotes. */
function reply(api: ControlApi, body: Body): object {
  const { person, item } = sentMessage(api, body)
  const { mail } = item
  const author = api.world.person(textOf(body['fromPersonId']))
  const from = author ? { name: author.name, address: author.mail ?? author.upn } : mail.to[0]
  if (!from) throw new ControlProblem(409, 'The message went to nobody.')
  const automatic = body['automatic'] === true
  const behalf = api.world.person(textOf(body['senderPersonId']))
  const vote = votePressed(item, body['vote'])
  const now = api.world.now()
  const text = textOf(body['text'])
  const quoted =
    bodyOf(mail).type === 'html'
      ? ''
      : `\n\n________________________________\nFrom: ${mail.from.name}\nSent: ${new Date(mail.at).toUTCString()}\nSubject: ${mail.subject}\n\n${bodyOf(mail).content}`
  const key = keyFrom('reply', mail.key, now, text)
  const answer: SeededMail = {
    key,
    at: now,
    kind: automatic ? 'out-of-office' : 'personal',
    from,
    sender: behalf ? { name: behalf.name, address: behalf.mail ?? behalf.upn } : null,
    to: [mail.from],
    cc: [],
    bcc: [],
    reaches: null,
    subject: `${automatic ? 'Automatic reply' : (vote ?? 'RE')}: ${mail.subject}`,
    conversation: mail.conversation,
    thread: [...mail.thread, mail.key],
    body: { type: 'text', content: automatic ? text : `${text}${quoted}` },
  }
  const mailbox = api.world.mailbox(person.id)
  const arrived = mailbox?.add(
    asItem(answer, 'inbox', {
      isRead: false,
      extendedProperties: vote === null ? [] : [{ id: VERB_RESPONSE, value: vote }],
    }),
  )
  if (!mailbox || !arrived) throw new ControlProblem(404, 'The person has no mailbox.')
  const sender = api.world.byAddress(from.address)
  const box = sender ? api.world.mailbox(sender.id) : null
  if (box && box !== mailbox) box.add(asItem(answer, 'sentitems'))
  api.subscriptions.messageChanged(mailbox, arrived, 'created')
  api.save()
  return {
    messageId: mailbox.plainId(arrived),
    immutableId: mailbox.immutableId(arrived),
    from: from.address,
    at: iso(now),
  }
}

function changeConsents(api: ControlApi, body: Body): object {
  if (typeof body['tenantId'] === 'string')
    api.consents.setTenant(body['tenantId'], {
      ...(body['granted'] === undefined ? {} : { granted: textList(body['granted']) }),
      ...(typeof body['adminOnly'] === 'boolean' ? { adminOnly: body['adminOnly'] } : {}),
    })
  if (body['personId'] === undefined) {
    api.save()
    return { ok: true }
  }
  const person = personIn(api, body)
  const grant = textList(body['grant'])
  const refused = grant.filter((scope) => !api.consents.canGrant(person, scope))
  if (refused.length > 0 && body['asAdmin'] !== true)
    throw new ControlProblem(403, `Only an administrator can grant ${refused.join(', ')}.`)
  api.consents.grant(person, grant)
  api.consents.revoke(person, textList(body['revoke']))
  api.save()
  return { personId: person.id, granted: [...api.consents.granted(person)] }
}

/** Adds `/emulator/…`. Nothing of it exists in the real service. */
export function registerControlApi(app: FastifyInstance, api: ControlApi): void {
  const clock = (): object => ({ now: new Date(api.world.now()).toISOString(), offsetMs: api.clock.offsetMs() })
  app.get('/emulator/people', () => ({ people: people(api.world) }))
  app.post('/emulator/sign-in', (request) => signIn(api, bodyIn(request.body)))
  app.get('/emulator/clock', clock)
  app.post('/emulator/clock', (request) => {
    moveClock(api, bodyIn(request.body))
    return clock()
  })
  app.get('/emulator/faults', () => ({ faults: api.faults.list() }))
  app.post('/emulator/faults', (request) => {
    const { faults } = bodyIn(request.body)
    if (!Array.isArray(faults)) throw new ControlProblem(400, 'Say faults, a list of rules.')
    api.faults.set(faults as Fault[])
    return { faults: api.faults.list() }
  })
  app.get<{ Querystring: { personId?: string } }>('/emulator/consents', (request) => {
    const person = personIn(api, { personId: request.query.personId })
    return { personId: person.id, granted: [...api.consents.granted(person)] }
  })
  app.post('/emulator/consents', (request) => changeConsents(api, bodyIn(request.body)))
  app.get<{ Querystring: { personId?: string; messageId?: string } }>('/emulator/voting-buttons', (request) => ({
    buttons: buttonsOf(sentMessage(api, { ...request.query }).item),
  }))
  app.post('/emulator/reply', (request, answer) => answer.code(201).send(reply(api, bodyIn(request.body))))
  app.get<{ Querystring: { personId?: string } }>('/emulator/feed', (request) => {
    const person = personIn(api, { personId: request.query.personId })
    return { items: api.feed.of(person), hasApp: api.feed.hasApp(person) }
  })
  app.post('/emulator/feed', (request) => {
    const body = bodyIn(request.body)
    const person = personIn(api, body)
    if (body['read'] === true) api.feed.read(person)
    if (typeof body['hasApp'] === 'boolean') api.feed.install(person, body['hasApp'])
    api.save()
    return { items: api.feed.of(person), hasApp: api.feed.hasApp(person) }
  })
  app.get('/emulator/exchanges', () => ({ exchanges: api.exchanges }))
  app.post('/emulator/lifecycle', (request) => {
    const event = bodyIn(request.body)['event']
    if (event !== 'reauthorizationRequired' && event !== 'subscriptionRemoved' && event !== 'missed')
      throw new ControlProblem(400, 'There is no such event.')
    api.subscriptions.lifecycle(event)
    return { ok: true }
  })
}
