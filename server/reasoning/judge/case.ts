// What the judge is told about one user and one senior colleague: counts and periods, no names, no words, no clock.
// All times are whole or broken days before the day of judgement; null means not known.

export type CaseSource = 'directory' | 'mail' | 'calendar' | 'chat' | 'tasks' | 'files'

/** When something was first and last seen, and in how many calendar weeks at least once. */
export interface Spell {
  firstDaysAgo: number
  lastDaysAgo: number
  weeks: number
}

export type MailKind =
  | 'personal'
  | 'mass'
  | 'distribution-list'
  | 'automatic'
  | 'out-of-office'
  | 'meeting-response'
  | 'delegate'
  | 'shared-mailbox'

export interface MailEvent extends Spell {
  type: 'mail'
  count: number
  direction: 'to-senior' | 'from-senior'
  /** Both of the two included. */
  people: number
  kind: MailKind
  userRole: 'to' | 'cc' | null
  seniorRole: 'to' | 'cc' | null
}

/**
 * What somebody answered. `none`: they did not answer. `unknown`: only the organizer could tell; on another attendee's copy
 * Graph never shows it (responseStatus: "from the calendar of any other attendee … returns none").
 */
export type Answer = 'accepted' | 'tentative' | 'declined' | 'none' | 'unknown'

/** Who was invited: everybody by name, or through a list or group that does not say how many, or with the guests hidden. */
export type Company = 'named' | 'list' | 'hidden'

export interface MeetingEvent extends Spell {
  type: 'meeting'
  /** Occurrences up to now, the cancelled ones included; those to come are in `future`. */
  count: number
  cancelled: number
  future: number
  /** Invited, both of the two included. */
  people: number
  company: Company
  minutes: number
  organizer: 'user' | 'senior' | 'other'
  recurring: boolean
  userResponse: Answer
  seniorResponse: Answer
  sensitivity: 'normal' | 'private'
  /** The senior colleague speaks or teaches. */
  seniorPresents: boolean
  /** Longer than usual, not in a series, called by the senior colleague for a small group. What it was is not known. */
  longSession: boolean
  social: boolean
}

export interface ChatEvent extends Spell {
  type: 'chat'
  /** Messages of each; null when only the chat's existence may be seen. */
  fromUser: number | null
  fromSenior: number | null
  people: number
  /** 0..1; null when not known. */
  workHoursShare: number | null
}

export interface TaskEvent extends Spell {
  type: 'task'
  count: number
  completed: number
  assignedBy: 'senior' | 'user' | 'other'
  planMembers: number | null
}

export interface DocumentEvent extends Spell {
  type: 'document'
  count: number
  editors: number
  editsByUser: number
  editsBySenior: number
}

/** Being in the same team: shown, never counted. */
export interface TeamEvent {
  type: 'team'
  people: number
}

export type CaseEvent = MailEvent | MeetingEvent | ChatEvent | TaskEvent | DocumentEvent | TeamEvent

/** The four ways of the rule, and two that say there was no more to it than meetings, or than tasks. */
export type Claim = 'reporting' | 'project' | 'training' | 'report' | 'just-meetings' | 'just-tasks'

/** What the user says; never enough alone. */
export interface Stated {
  claim: Claim
  fromDaysAgo: number | null
  toDaysAgo: number | null
}

/** How the senior colleague stands in the user's own mailbox, each part a share of the user's own volume (0..1). */
export interface MailTie {
  received: number
  sent: number
  /** Mail in small circles that both received. */
  together: number
  weeks: number
  /** The senior's part of what small circles with the user were written. */
  circle: number
}

/** How the senior colleague stands in the user's own calendar. */
export interface MeetingTie {
  /** Share of the user's time in company, each minute divided by the others present (0..1). */
  share: number
  /** Days on which they met in company of at most 25. */
  days: number
}

export interface ContactMonth {
  /** First day of the month, yyyy-mm-01. */
  month: string
  mail: number
  meetings: number
  chat: number
  tasks: number
}

/** How far one source could be read, for saying what was not seen. */
export interface Reach {
  source: CaseSource
  state: 'READ' | 'NO_CONSENT' | 'SWITCHED_OFF' | 'FAILED' | 'STOPPED_EARLY'
  fromDaysAgo: number | null
}

export interface Case {
  /** Ms since 1970: only to write "days ago" as dates. */
  judgedAt: number
  windowDays: number
  access: Record<CaseSource, boolean>
  user: { joinedDaysAgo: number | null; mailSentTotal: number | null; mailReceivedTotal: number | null }
  senior: {
    kind: 'person' | 'guest' | 'shared-mailbox' | 'room' | 'distribution-list' | 'agent'
    identity: 'resolved' | 'ambiguous' | 'unreadable'
    accountActive: boolean
    /** False: mail and meetings cannot show this person, so silence says nothing. */
    hasAddress: boolean
  }
  org: {
    relation: 'manager' | 'skip-level' | 'dotted-line' | 'same-department' | 'none' | 'unknown'
    distance: number | null
    sinceDaysAgo: number | null
  }
  events: readonly CaseEvent[]
  stated: readonly Stated[]
  mailTie: MailTie | null
  meetingTie: MeetingTie | null
  /** Different days of the last twelve weeks with personal contact; null when days are not known. */
  recentDays: number | null
  months: readonly ContactMonth[]
  /** Opens the newest meeting of the two in Outlook; null without one, or where it is not known. */
  latestMeeting: string | null
  reach: readonly Reach[]
}
