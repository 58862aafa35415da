// The user's calendar into what the judge is told of each senior colleague. Counted by who attends, not by who organizes:
// an assistant may have made the entry. Of private entries nothing but their number is used.
import type { Answer, MeetingEvent, MeetingTie } from '../case.ts'
import { AUDIENCE, TRAINING } from '../thresholds.ts'
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
}

/** Sorts every entry, one pass. */
export function cleanMeetings(input: CleaningInput, roster: Roster, diary: Diary): CleanMeetings {
  const pass = new CalendarPass(input, roster, diary)
  for (const entry of input.streams.calendar) pass.take(entry)
  return pass.done()
}

const STATES = ['past', 'cancelled', 'future'] as const
const ORGANIZERS = ['user', 'senior', 'other'] as const
const ANSWERS = ['accepted', 'tentative', 'declined', 'none'] as const satisfies readonly Answer[]

/** What of an entry is the same for everybody in it. */
interface Occasion {
  state: (typeof STATES)[number]
  people: number
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
    const people = this.findPresent(entry) + 1
    if (this.present.length === 0 && people > AUDIENCE) return
    const occasion = this.occasionOf(entry, people)
    if (occasion.isCompany) this.noteCompany(entry.start, occasion.seconds)
    for (const { senior, answer } of this.present) this.keep(senior, answer, occasion, entry)
  }

  private noteCompany(start: number, seconds: number): void {
    this.ties.noteAny(seconds)
    if (this.oldest === null || start < this.oldest) this.oldest = start
  }

  /** Gathers the seniors among those invited with their answers; returns how many are invited beside the user. */
  private findPresent({ attendees, organizer }: StreamEntry): number {
    this.present.length = 0
    const host = organizer === null ? undefined : this.roster.byAddress.get(organizer)
    let others = 0
    let hostIsListed = organizer === null || host === ME
    for (const { address, response, resource } of attendees) {
      if (resource) continue
      if (address === organizer) hostIsListed = true
      const who = this.roster.byAddress.get(address)
      if (who === ME) continue
      // A group stands for nobody knows how many.
      others += this.input.isList?.(address) ? AUDIENCE : 1
      if (who !== undefined) this.invite(who, who === host ? 'accepted' : plain(response))
    }
    if (hostIsListed) return others
    if (host !== undefined) this.invite(host, 'accepted')
    return others + 1
  }

  /** Invited under two addresses, a person comes if they accepted either. */
  private invite(senior: number, answer: Answer): void {
    const known = this.present.find((one) => one.senior === senior)
    if (!known) this.present.push({ senior, answer })
    else if (ANSWERS.indexOf(answer) < ANSWERS.indexOf(known.answer)) known.answer = answer
  }

  private occasionOf(entry: StreamEntry, people: number): Occasion {
    const { start, end, organizer, isPrivate } = entry
    const state = entry.cancelled ? 'cancelled' : start <= this.input.now ? 'past' : 'future'
    const social = entry.allDay || (people > 2 && this.isOutOfHours(start))
    const userResponse = plain(entry.ownResponse)
    return {
      state,
      people,
      seconds: Math.max(0, Math.round((end - start) / 1000)),
      organizer: organizer === null ? undefined : this.roster.byAddress.get(organizer),
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
    if (!occasion.isCompany || presenceOf(userResponse, answer, organizer) < 1) return
    this.ties.noteWith(senior, people, seconds, entry.start)
    this.diary.note(senior, 'meetings', entry.start)
  }

  done(): CleanMeetings {
    const events = this.buckets.map((buckets) => buckets.map((bucket) => toEvent(bucket, this.input.now)))
    return { events, ties: this.roster.seniors.map((_, senior) => this.ties.of(senior)), oldest: this.oldest }
  }
}

/** All that a meeting's weight depends on, as one number; of audiences the size is left out. */
function keyOf(occasion: Occasion, organizer: (typeof ORGANIZERS)[number], answer: Answer, entry: StreamEntry): number {
  const { people, social, state, userResponse, seconds } = occasion
  const presents = organizer === 'senior' && looksLikeASession(entry, people, seconds)
  const flags = (presents ? 8 : 0) + (entry.recurring ? 4 : 0) + (social ? 2 : 0) + (entry.isPrivate ? 1 : 0)
  const answers = ANSWERS.indexOf(userResponse) * 4 + ANSWERS.indexOf(answer)
  const when = STATES.indexOf(state) * 3 + ORGANIZERS.indexOf(organizer)
  return ((Math.min(people, AUDIENCE + 1) * 9 + when) * 16 + answers) * 16 + flags
}

function toEvent(bucket: Bucket, now: number): MeetingEvent {
  const [flags, answers] = [bucket.key % 16, (bucket.key >> 4) % 16]
  const when = (bucket.key >> 8) % 9
  const state = STATES[Math.floor(when / 3)] ?? 'past'
  const spell = bucket.spell(now)
  return {
    type: 'meeting',
    count: state === 'future' ? 0 : bucket.count,
    cancelled: state === 'cancelled' ? bucket.count : 0,
    future: state === 'future' ? bucket.count : 0,
    people: bucket.people,
    minutes: bucket.seconds / 60 / bucket.count,
    organizer: ORGANIZERS[when % 3] ?? 'other',
    recurring: (flags & 4) > 0,
    userResponse: ANSWERS[answers >> 2] ?? 'none',
    seniorResponse: ANSWERS[answers & 3] ?? 'none',
    sensitivity: (flags & 1) > 0 ? 'private' : 'normal',
    seniorPresents: (flags & 8) > 0,
    social: (flags & 2) > 0,
    ...spell,
    weeks: state === 'past' ? spell.weeks : 0,
  }
}

/**
 * Titles are not read, so teaching shows only by its form: called by the senior colleague for a class, not in a series, and
 * longer than the usual hour. Judgement, on the careful side.
 */
function looksLikeASession({ recurring, isPrivate }: StreamEntry, people: number, seconds: number): boolean {
  return !recurring && !isPrivate && people > 2 && people <= TRAINING.people && seconds >= TRAINING.classMinutes * 60
}

function plain(answer: StreamAnswer): Answer {
  return answer === 'organizer' ? 'accepted' : answer
}
