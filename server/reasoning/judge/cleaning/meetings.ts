// The user's calendar into what the judge is told of each senior colleague. Counted by who attends, not by who organizes:
// an assistant may have made the entry. Of private entries nothing but their number is used.
import type { Answer, MeetingEvent, MeetingTie } from '../case.ts'
import { AUDIENCE, TRAINING } from '../thresholds.ts'
import { attendance } from '../weigh.ts'
import { Bucket } from './bucket.ts'
import type { Diary } from './diary.ts'
import { MeetingTies } from './meeting-tie.ts'
import { ME, type Roster } from './roster.ts'
import type { CleaningInput, StreamAnswer, StreamEntry } from './streams.ts'

export interface CleanMeetings {
  events: MeetingEvent[][]
  ties: MeetingTie[]
  oldest: number | null
}

/** What of an entry is the same for everybody in it. */
interface Occasion {
  state: 'past' | 'cancelled' | 'future'
  people: number
  seconds: number
  organizer: number | undefined
  social: boolean
  userResponse: Answer
}

type Kind = Omit<MeetingEvent, 'count' | 'firstDaysAgo' | 'lastDaysAgo' | 'weeks' | 'minutes'>

interface Gathered {
  kind: Kind
  bucket: Bucket
  seconds: number
}

/** Sorts every entry, one pass. */
export function cleanMeetings(input: CleaningInput, roster: Roster, diary: Diary): CleanMeetings {
  const pass = new CalendarPass(input, roster, diary)
  for (const entry of input.streams.calendar) pass.take(entry)
  return pass.done()
}

class CalendarPass {
  private readonly gathered: Map<string, Gathered>[]
  private readonly ties: MeetingTies
  private oldest: number | null = null

  constructor(
    private readonly input: CleaningInput,
    private readonly roster: Roster,
    private readonly diary: Diary,
  ) {
    this.gathered = roster.seniors.map(() => new Map<string, Gathered>())
    this.ties = new MeetingTies(roster.seniors.length)
  }

  take(entry: StreamEntry): void {
    if (this.oldest === null || entry.start < this.oldest) this.oldest = entry.start
    const { answers, others } = this.present(entry)
    const occasion = this.occasionOf(entry, others + 1)
    if (this.countsForTies(occasion, entry)) this.ties.noteAny(occasion.seconds)
    for (const [senior, answer] of answers) this.keep(senior, answer, occasion, entry)
  }

  /** The seniors among those invited with their answers, and how many there are beside the user. */
  private present({ attendees, organizer }: StreamEntry): { answers: Map<number, Answer>; others: number } {
    const { byAddress } = this.roster
    const answers = new Map<number, Answer>()
    let others = 0
    let organizerListed = false
    for (const { address, response, resource } of attendees) {
      if (resource) continue
      if (address === organizer) organizerListed = true
      const who = byAddress.get(address)
      if (who === ME) continue
      // A group stands for nobody knows how many.
      others += this.input.isList?.(address) ? AUDIENCE : 1
      if (who !== undefined) answers.set(who, plain(response))
    }
    if (organizer === null || organizerListed) return { answers, others }
    const who = byAddress.get(organizer)
    if (who !== undefined && who !== ME) answers.set(who, 'accepted')
    return { answers, others: who === ME ? others : others + 1 }
  }

  private occasionOf(entry: StreamEntry, people: number): Occasion {
    const { start, end, organizer } = entry
    const past = start <= this.input.now
    return {
      state: entry.cancelled ? 'cancelled' : past ? 'past' : 'future',
      people,
      seconds: Math.max(0, Math.round((end - start) / 1000)),
      organizer: organizer === null ? undefined : this.roster.byAddress.get(organizer),
      social: entry.allDay || (people > 2 && this.isOutOfHours(start)),
      userResponse: plain(entry.ownResponse),
    }
  }

  /** Known only where the user's working hours are. */
  private isOutOfHours(start: number): boolean {
    const hours = this.input.workingHours
    if (!hours) return false
    const hour = ((start / 60_000 + hours.minutesEast) / 60) % 24
    return hour < hours.fromHour || hour >= hours.toHour
  }

  private countsForTies({ state, people, social, userResponse }: Occasion, { isPrivate }: StreamEntry): boolean {
    const there = userResponse !== 'declined'
    return state === 'past' && there && people > 1 && people <= AUDIENCE && !social && !isPrivate
  }

  private keep(senior: number, seniorResponse: Answer, occasion: Occasion, entry: StreamEntry): void {
    const { state, people, organizer, userResponse, social, seconds } = occasion
    if (entry.start > this.input.now && state === 'cancelled') return
    const bySenior = organizer === senior
    const kind: Kind = {
      type: 'meeting',
      cancelled: 0,
      future: 0,
      people: roughly(people),
      organizer: organizer === ME ? 'user' : bySenior ? 'senior' : 'other',
      recurring: entry.recurring,
      userResponse,
      seniorResponse: bySenior ? 'accepted' : seniorResponse,
      sensitivity: entry.isPrivate ? 'private' : 'normal',
      seniorPresents: bySenior && looksLikeASession(entry, people, seconds),
      social,
    }
    this.gather(senior, state, kind, entry.start, seconds)
    const held = { ...kind, ...NO_SPELL, count: 1, minutes: seconds / 60 }
    if (!this.countsForTies(occasion, entry) || attendance(held) < 1) return
    this.ties.noteWith(senior, people, seconds, entry.start)
    this.diary.note(senior, 'meetings', entry.start)
  }

  private gather(senior: number, state: Occasion['state'], kind: Kind, at: number, seconds: number): void {
    const key = `${state}|${kind.people}|${kind.organizer}|${kind.userResponse}|${kind.seniorResponse}|${kind.sensitivity}|${kind.recurring}|${kind.seniorPresents}|${kind.social}`
    const all = this.gathered[senior]
    const known = all?.get(key) ?? { kind, bucket: new Bucket(), seconds: 0 }
    known.bucket.add(at)
    known.seconds += seconds
    all?.set(key, known)
  }

  done(): CleanMeetings {
    const events = this.gathered.map((all) => [...all].map(([key, gathered]) => this.toEvent(key, gathered)))
    return { events, ties: this.roster.seniors.map((_, senior) => this.ties.of(senior)), oldest: this.oldest }
  }

  private toEvent(key: string, { kind, bucket, seconds }: Gathered): MeetingEvent {
    const spell = bucket.spell(this.input.now)
    const event = { ...kind, ...spell, count: bucket.count, minutes: seconds / 60 / bucket.count }
    if (key.startsWith('cancelled')) return { ...event, cancelled: bucket.count, weeks: 0 }
    return key.startsWith('future') ? { ...event, count: 0, future: bucket.count, weeks: 0 } : event
  }
}

const NO_SPELL = { firstDaysAgo: 0, lastDaysAgo: 0, weeks: 0 }

/**
 * Titles are not read, so teaching shows only by its form: called by the senior colleague for a class, not in a series, and
 * longer than the usual hour. Judgement, on the careful side.
 */
function looksLikeASession({ recurring, isPrivate }: StreamEntry, people: number, seconds: number): boolean {
  return !recurring && !isPrivate && people > 2 && people <= TRAINING.people && seconds >= 75 * 60
}

function plain(answer: StreamAnswer): Answer {
  return answer === 'organizer' ? 'accepted' : answer
}

function roughly(people: number): number {
  return people > 100 ? Math.round(people / 100) * 100 : people
}
