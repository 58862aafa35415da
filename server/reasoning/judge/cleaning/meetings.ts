// The user's calendar into what the judge is told of each senior colleague. Counted by who attends, not by who organizes:
// an assistant may have made the entry. Of private entries nothing but their number is used.
import type { Answer, Company, MeetingEvent, MeetingTie } from '../case.ts'
import { AUDIENCE, SMALL_MEETING, TRAINING, UNKNOWN_PRESENCE } from '../thresholds.ts'
import { presenceOf } from '../counts.ts'
import { Buckets, type Bucket } from './bucket.ts'
import { weekOf } from './clock.ts'
import type { Diary } from './diary.ts'
import { MeetingTies } from './meeting-tie.ts'
import { ME, type Roster } from './roster.ts'
import type { CleaningInput, StreamAnswer, StreamEntry } from './streams.ts'

export interface CleanMeetings {
  events: MeetingEvent[][]
  ties: MeetingTie[]
  /** When the oldest meeting in small company was. */
  oldest: number | null
  /** Opens the newest small meeting with each senior colleague; null where there is none, or no link. */
  latest: (string | null)[]
}

/** Sorts every entry, one pass. */
export function cleanMeetings(input: CleaningInput, roster: Roster, diary: Diary): CleanMeetings {
  const pass = new CalendarPass(input, roster, diary)
  for (const entry of input.streams.calendar) pass.take(entry)
  return pass.done()
}

const STATES = ['past', 'cancelled', 'future'] as const
const ORGANIZERS = ['user', 'senior', 'other'] as const
/** Of two invitations of one person, the answer that stands earlier here counts. */
const ANSWERS = ['accepted', 'tentative', 'declined', 'unknown', 'none'] as const satisfies readonly Answer[]
const COMPANIES = ['named', 'list', 'hidden'] as const satisfies readonly Company[]

/** What of an entry is the same for everybody in it. */
interface Occasion {
  state: (typeof STATES)[number]
  people: number
  company: Company
  seconds: number
  organizer: number | undefined
  social: boolean
  userResponse: Answer
  /** Took place in company of at most 25, and is neither private nor a party. */
  isCompany: boolean
}

class CalendarPass {
  private readonly buckets: Buckets[]
  private readonly ties: MeetingTies
  private readonly present: { senior: number; answer: Answer }[] = []
  private readonly newest: { at: number; link: string | null }[] = []
  private oldest: number | null = null

  constructor(
    private readonly input: CleaningInput,
    private readonly roster: Roster,
    private readonly diary: Diary,
  ) {
    this.buckets = roster.seniors.map(() => new Buckets(weekOf(input.now)))
    this.ties = new MeetingTies(roster.seniors.length)
  }

  take(entry: StreamEntry): void {
    const host = this.hostOf(entry)
    const company = this.companyOf(entry, host)
    const named = this.findPresent(entry, host) + 1
    // Where not everybody is named, nobody can say that there were few.
    const people = company === 'named' ? named : Math.max(named, AUDIENCE + 1)
    if (this.present.length === 0 && people > AUDIENCE) return
    const occasion = this.occasionOf(entry, { people, company, organizer: host })
    if (occasion.isCompany) this.noteCompany(entry.start, occasion.seconds)
    for (const { senior, answer } of this.present) this.keep(senior, answer, occasion, entry)
  }

  private noteCompany(start: number, seconds: number): void {
    this.ties.noteAny(seconds)
    if (this.oldest === null || start < this.oldest) this.oldest = start
  }

  /** Graph says of the user's own meetings that they are the organizer, whichever of their addresses they used. */
  private hostOf({ organizer, ownResponse }: StreamEntry): number | undefined {
    if (ownResponse === 'organizer') return ME
    return organizer === null ? undefined : this.roster.whoIs(organizer)
  }

  /** An attendee of a list is not named among the invited, and one of a hidden meeting sees only themselves. */
  private companyOf({ attendees, hideAttendees }: StreamEntry, host: number | undefined): Company {
    if (hideAttendees === true && host !== ME) return 'hidden'
    let isNamed = host === ME
    let isList = false
    for (const { address, resource } of attendees) {
      if (resource) continue
      isNamed ||= this.roster.whoIs(address) === ME
      isList ||= this.input.isList?.(address) ?? false
    }
    return isNamed && !isList ? 'named' : 'list'
  }

  /** Gathers the seniors among those invited with their answers; returns how many are invited beside the user. */
  private findPresent({ attendees, organizer }: StreamEntry, host: number | undefined): number {
    this.present.length = 0
    const strangers = new Set<string>()
    let groups = 0
    for (const { address, response, resource } of attendees) {
      const who = resource ? ME : this.roster.whoIs(address)
      if (who === ME) continue
      if (who !== undefined) this.invite(who, who === host ? 'accepted' : answerOf(response, host))
      // A group stands for nobody knows how many.
      else if (this.input.isList?.(address)) groups += 1
      else strangers.add(address)
    }
    if (host === undefined && organizer !== null) strangers.add(organizer)
    if (host !== undefined && host !== ME) this.invite(host, 'accepted')
    return this.present.length + strangers.size + groups * AUDIENCE
  }

  /** Invited under two addresses, a person comes if they accepted either. */
  private invite(senior: number, answer: Answer): void {
    const known = this.present.find((one) => one.senior === senior)
    if (!known) this.present.push({ senior, answer })
    else if (ANSWERS.indexOf(answer) < ANSWERS.indexOf(known.answer)) known.answer = answer
  }

  private occasionOf(entry: StreamEntry, who: Pick<Occasion, 'people' | 'company' | 'organizer'>): Occasion {
    const { start, end, isPrivate } = entry
    const { people } = who
    const state = entry.cancelled ? 'cancelled' : start <= this.input.now ? 'past' : 'future'
    const social = entry.allDay || (people > 2 && this.isOutOfHours(start))
    const userResponse = plain(entry.ownResponse)
    return {
      state,
      ...who,
      seconds: Math.max(0, Math.round((end - start) / 1000)),
      social,
      userResponse,
      isCompany:
        state === 'past' && userResponse !== 'declined' && people > 1 && people <= AUDIENCE && !social && !isPrivate,
    }
  }

  /** Known only where the user's working hours are. */
  private isOutOfHours(start: number): boolean {
    const hours = this.input.workingHours
    if (!hours) return false
    const hour = ((start / 60_000 + hours.minutesEast) / 60) % 24
    return hour < hours.fromHour || hour >= hours.toHour
  }

  private keep(senior: number, answer: Answer, occasion: Occasion, entry: StreamEntry): void {
    const { state, people, userResponse, seconds } = occasion
    if (state === 'cancelled' && entry.start > this.input.now) return
    const organizer = occasion.organizer === ME ? 'user' : occasion.organizer === senior ? 'senior' : 'other'
    const key = keyOf(occasion, organizer, answer, entry)
    this.buckets[senior]?.at(key).add(entry.start, people, seconds)
    if (!occasion.isCompany) return
    const presence = presenceOf(userResponse, answer, organizer)
    if (people <= SMALL_MEETING && presence > 0) this.noteLink(senior, entry)
    // Whether they came to what somebody else called is not known: a part of a small meeting, and nothing of a larger one.
    if (answer === 'unknown' && presence === UNKNOWN_PRESENCE && people <= SMALL_MEETING)
      this.ties.noteWith(senior, people, Math.round(seconds * UNKNOWN_PRESENCE), entry.start)
    if (presence < 1) return
    this.ties.noteWith(senior, people, seconds, entry.start)
    this.diary.note(senior, 'meetings', entry.start)
  }

  private noteLink(senior: number, { start, link = null }: StreamEntry): void {
    const known = this.newest[senior]
    if (!known || start > known.at) this.newest[senior] = { at: start, link }
  }

  done(): CleanMeetings {
    const events = this.buckets.map((buckets) => buckets.map((bucket) => toEvent(bucket, this.input.now)))
    const ties = this.roster.seniors.map((_, senior) => this.ties.of(senior))
    return {
      events,
      ties,
      oldest: this.oldest,
      latest: this.buckets.map((_, senior) => this.newest[senior]?.link ?? null),
    }
  }
}

/** All that a meeting's weight depends on, as one number; of audiences the size is left out. */
function keyOf(occasion: Occasion, organizer: (typeof ORGANIZERS)[number], answer: Answer, entry: StreamEntry): number {
  const { people, company, social, state, userResponse, seconds } = occasion
  const isLong = organizer === 'senior' && isLongSession(entry, people, seconds)
  const flags = (isLong ? 8 : 0) + (entry.recurring ? 4 : 0) + (social ? 2 : 0) + (entry.isPrivate ? 1 : 0)
  const answers = ANSWERS.indexOf(userResponse) * ANSWERS.length + ANSWERS.indexOf(answer)
  const when = STATES.indexOf(state) * ORGANIZERS.length + ORGANIZERS.indexOf(organizer)
  const size = Math.min(people, AUDIENCE + 1) * COMPANIES.length + COMPANIES.indexOf(company)
  return ((size * OCCASIONS + when) * ANSWER_PAIRS + answers) * 16 + flags
}

const OCCASIONS = STATES.length * ORGANIZERS.length
const ANSWER_PAIRS = ANSWERS.length ** 2

function toEvent(bucket: Bucket, now: number): MeetingEvent {
  const flags = bucket.key % 16
  const answers = (bucket.key >> 4) % ANSWER_PAIRS
  const rest = Math.floor((bucket.key >> 4) / ANSWER_PAIRS)
  const when = rest % OCCASIONS
  const state = STATES[Math.floor(when / ORGANIZERS.length)] ?? 'past'
  const spell = bucket.spell(now)
  return {
    type: 'meeting',
    count: state === 'future' ? 0 : bucket.count,
    cancelled: state === 'cancelled' ? bucket.count : 0,
    future: state === 'future' ? bucket.count : 0,
    people: bucket.people,
    company: COMPANIES[Math.floor(rest / OCCASIONS) % COMPANIES.length] ?? 'named',
    minutes: bucket.seconds / 60 / bucket.count,
    organizer: ORGANIZERS[when % ORGANIZERS.length] ?? 'other',
    recurring: (flags & 4) > 0,
    userResponse: ANSWERS[Math.floor(answers / ANSWERS.length)] ?? 'none',
    seniorResponse: ANSWERS[answers % ANSWERS.length] ?? 'none',
    sensitivity: (flags & 1) > 0 ? 'private' : 'normal',
    // No title is read, so nobody can say that they spoke or taught: that is for the user to say.
    seniorPresents: false,
    longSession: (flags & 8) > 0,
    social: (flags & 2) > 0,
    ...spell,
    weeks: state === 'past' ? spell.weeks : 0,
  }
}

/** Called by the senior colleague for a class, not in a series, and longer than the usual hour. What it was, the form does not say. */
function isLongSession({ recurring, isPrivate }: StreamEntry, people: number, seconds: number): boolean {
  return !recurring && !isPrivate && people > 2 && people <= TRAINING.people && seconds >= TRAINING.classMinutes * 60
}

function plain(answer: StreamAnswer): Answer {
  return answer === 'organizer' ? 'accepted' : answer
}

/** What another of the invited answered: only the organizer is told who did not. */
function answerOf(response: StreamAnswer, host: number | undefined): Answer {
  return response === 'none' && host !== ME ? 'unknown' : plain(response)
}
