// The raw streams that cleaning takes: what the user's own mailbox, calendar, chats and tasks show. The shapes are those of
// the outside door, declared here so that thinking knows nothing of where they come from.

export interface StreamPerson {
  id: string
  addresses: readonly string[]
  kind: 'person' | 'guest' | 'shared-mailbox' | 'room' | 'agent' | 'contact'
  accountEnabled: boolean
  since: string | null
  unreadable: boolean
  /** False: the directory has no mail address, so that mail and meetings cannot show this person. */
  hasMail?: boolean
}

export interface StreamMail {
  at: number
  from: string | null
  sender: string | null
  to: readonly string[]
  cc: readonly string[]
  automatic: boolean
  list: boolean
  /** The `List-Id` of the mail, lower case, where it has one. */
  listId?: string | null
  meetingMessage: boolean
  conversation: string | null
}

export interface StreamEntry {
  start: number
  end: number
  organizer: string | null
  attendees: readonly { address: string; response: StreamAnswer; resource: boolean }[]
  ownResponse: StreamAnswer
  cancelled: boolean
  isPrivate: boolean
  recurring: boolean
  allDay: boolean
  /** Each of the invited sees only themselves: nobody but the organizer can tell how many there were. */
  hideAttendees?: boolean
  /** Opens the entry in Outlook on the web. */
  link?: string | null
}

export type StreamAnswer = 'accepted' | 'tentative' | 'declined' | 'none' | 'organizer'

export interface StreamChat {
  kind: 'oneOnOne' | 'group' | 'meeting' | 'unknown'
  memberIds: readonly string[]
  /** When the chat was made: the one date of it that says when the two had to do with each other. */
  madeAt: number | null
}

export interface StreamTask {
  planId: string
  assignedBy: string | null
  assignedAt: number
  completedAt: number | null
}

export interface StreamReading {
  source: 'DIRECTORY' | 'MAIL' | 'CALENDAR' | 'CHAT' | 'TASKS'
  state: 'READ' | 'NO_CONSENT' | 'SWITCHED_OFF' | 'FAILED' | 'STOPPED_EARLY'
  from: number | null
  to: number | null
  items: number
}

export interface Streams {
  mail: readonly StreamMail[]
  calendar: readonly StreamEntry[]
  chats: readonly StreamChat[]
  tasks: readonly StreamTask[]
}

export type StreamRelation =
  'MANAGER' | 'SKIP_LEVEL' | 'TOP' | 'HEAD_OF_OWN_DEPARTMENT' | 'HEAD_OF_ANOTHER_DEPARTMENT' | 'LED_YOUR_WORK' | 'OTHER'

export interface StreamSenior {
  person: StreamPerson
  relation: StreamRelation
  distance: number | null
  sinceDaysAgo: number | null
}

/** What the user says, as the form gives it; days as yyyy-mm-dd, `to` null while it goes on. */
export interface StreamStatement {
  personId: string
  claim: 'REPORTING' | 'PROJECT' | 'TRAINING' | 'REPORT' | 'JUST_MEETINGS' | 'JUST_TASKS'
  from: string
  to: string | null
}

export interface CleaningInput {
  me: StreamPerson
  seniors: readonly StreamSenior[]
  streams: Streams
  readings: readonly StreamReading[]
  stated: readonly StreamStatement[]
  /** The moment of judgement, ms since 1970. */
  now: number
  /** Whether an address is a list or a group, where that is known. */
  isList?: (address: string) => boolean
  /** The user's working hours, to tell parties from meetings; without them only whole-day entries are known as social. */
  workingHours?: { fromHour: number; toHour: number; minutesEast: number }
}
