// Whom could I recommend? Readable aloud: who is above → drop the unwanted → gather → judge → order → hand back.
import type { Context } from '#server/context.ts'
import type { SourceReading } from '#server/platform/graph/graph.ts'
import type { Case } from '#server/reasoning/judge/case.ts'
import { statedFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import { judge, type Judgement } from '#server/reasoning/judge/judge.ts'
import type { CandidatesDepth } from '#schema/generated/server.ts'
import { beginReading, casesOfTheChart, gather, type GatherOptions, type InitialReading } from './evidence/gather.ts'
import { aboveFrom, readCached, type CachedReading } from './evidence/cached-reading.ts'
import { toPerson, type Person, type Senior } from './person.ts'
import * as store from './store.ts'
import type { Statement } from './store.ts'
import { findPeopleAbove, type Above } from './find-people-above.ts'

export interface Candidate {
  person: Person
  relation: Senior['relation']
  distance: number | null
  added: boolean
  judgement: Judgement | null
  statements: Statement[]
}

export interface Candidates {
  list: Candidate[]
  hidden: Person[]
  readings: SourceReading[]
  readAt: Date | null
  circular: boolean
  workContactsOn: boolean
  /** False: the company lets nothing be worked out from work contacts. */
  insightsOn: boolean
}

/** Everybody who may be recommended. CHART needs the directory alone; EVIDENCE adds a judgement each, best first in its group. */
export async function suggestCandidates(ctx: Context, depth: CandidatesDepth): Promise<Candidates> {
  const [choices, out, on, rules, reading] = await Promise.all([
    store.choices(ctx),
    store.optedOut(ctx),
    workContactsOn(ctx),
    ctx.rules(),
    readCached(ctx),
  ])
  // Both must want it: the company allows it, the user switches it on.
  const mayRead = on && rules.workContacts
  // Begun before anybody knows who is above: what it finds is needed whoever that is.
  const begun = depth === 'EVIDENCE' && mayRead && !reading ? beginReading(ctx) : null
  const everybody = aboveFrom(reading, choices.added) ?? (await findPeopleAbove(ctx))
  // Those who asked not to be asked are not even looked at; those whom the user hid are, so that they can come back at once.
  const above = { ...everybody, seniors: everybody.seniors.filter(({ person }) => !out.has(person.id)) }
  const found = await (depth === 'CHART'
    ? unjudged(ctx, above, (mayRead && reading?.cached.led) || [])
    : mayRead
      ? judged(ctx, { everybody, above }, reading, begun)
      : withoutContacts(ctx, above))
  const options = found.list.filter(({ person }) => !out.has(person.id))
  const isHidden = ({ person }: Candidate) => choices.hidden.has(person.id)
  return {
    ...found,
    list: options.filter((candidate) => !isHidden(candidate)),
    hidden: options.filter(isHidden).map(({ person }) => person),
    circular: above.circular,
    workContactsOn: on,
    insightsOn: rules.workContacts,
  }
}

/** One candidate, judged; null when not above the user and not added by hand. */
export async function candidateOf(ctx: Context, personId: string): Promise<Candidate | null> {
  const { list } = await suggestCandidates(ctx, 'EVIDENCE')
  return list.find(({ person }) => person.id === personId) ?? null
}

export async function workContactsOn(ctx: Context): Promise<boolean> {
  return (await store.setting(ctx, 'work-contacts')) !== 'off'
}

interface Found {
  list: Candidate[]
  readings: SourceReading[]
  readAt: Date | null
}

/** From the chart, and whoever is known from yesterday to have led the user's work. */
async function unjudged(ctx: Context, above: Above, ledBefore: Senior[]): Promise<Found> {
  const statement = await store.statements(ctx)
  const known = new Set(above.seniors.map(({ person }) => person.id))
  const led = ledBefore.filter(({ person }) => !known.has(person.id))
  return {
    list: [...above.seniors, ...led].map((senior) => toCandidate(senior, null, statement)),
    readings: [],
    readAt: null,
  }
}

/**
 * "I'll choose people myself": nobody's contact is read. What the directory's line and the user's own word say is judged;
 * of everybody else nothing is said.
 */
async function withoutContacts(ctx: Context, above: Above): Promise<Found> {
  const statement = await store.statements(ctx)
  const { cases, readings } = casesOfTheChart(ctx, above)
  const list = above.seniors.map((senior) => {
    const candidate = judgedBy(ctx, cases, senior, statement)
    const isOperationAllowed = candidate.judgement?.verdict === 'close-enough' || candidate.statements.length > 0
    return isOperationAllowed ? candidate : { ...candidate, judgement: null }
  })
  return { list, readings, readAt: null }
}

async function judged(
  ctx: Context,
  options: GatherOptions,
  reading: CachedReading | null,
  begun: InitialReading | null,
): Promise<Found> {
  const statement = await store.statements(ctx)
  const { cases, led, readings, readAt } = await gather(ctx, options, reading, begun)
  const list = [...options.above.seniors, ...led].map((senior) => judgedBy(ctx, cases, senior, statement))
  return { list, readings, readAt }
}

function judgedBy(ctx: Context, cases: ReadonlyMap<string, Case>, senior: Senior, statement: Statement[]): Candidate {
  const theCase = cases.get(senior.person.id)
  return toCandidate(
    senior,
    theCase ? judge(withStatements(ctx, theCase, senior.person.id, statement)) : null,
    statement,
  )
}

function toCandidate(senior: Senior, judgement: Judgement | null, statement: Statement[]): Candidate {
  const { relation, distance, added } = senior
  const statements = statement.filter((statement) => statement.personId === senior.person.id)
  return { person: toPerson(senior.person), relation, distance, added, judgement, statements }
}

/** Puts what the user said into the case: it is not part of the kept snapshot, so it counts at once. */
function withStatements(ctx: Context, theCase: Case, personId: string, statement: Statement[]): Case {
  const now = ctx.now().getTime()
  const theirs = statement.filter((statement) => statement.personId === personId)
  return { ...theCase, stated: theirs.map((statement) => statedFrom(statement, now)) }
}
