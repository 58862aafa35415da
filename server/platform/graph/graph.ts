// The typed surface that the rest of the server sees of Microsoft Graph. Nothing outside this folder knows Graph's own
// shapes, paths or errors. There is no function that sends mail, and there never will be one.

/** A person, guest, room or list as the directory knows it. */
export interface DirectoryPerson {
  id: string
  name: string
  firstName: string
  title: string | null
  department: string | null
  mail: string | null
  /** Every address of the account, lower-case, `mail` included, and the names that Exchange has for it (X.500). */
  addresses: string[]
  /** False: the directory has no mail address for them. */
  hasMail: boolean
  kind: 'person' | 'guest' | 'shared-mailbox' | 'room' | 'agent' | 'contact'
  accountEnabled: boolean
  /** When the account was made or the person hired, whichever is known. */
  since: string | null
  /** True when the directory gave an id and nothing else: shown as unknown, never as a person without a name. */
  unreadable: boolean
}

/** The line from the user to the top, nearest first; `circular` when the directory's line loops. */
export interface ManagerChain {
  people: DirectoryPerson[]
  circular: boolean
}

/** Somebody and the ids above them, nearest first. */
export interface PersonWithChain {
  person: DirectoryPerson
  above: string[]
}

/** Header of one mail in the user's own mailbox; never its words. Addresses lower-case; `at` in ms since 1970. */
export interface MailHeader {
  id: string
  at: number
  from: string | null
  /** Who really pressed send: differs from `from` when a delegate wrote for somebody. */
  sender: string | null
  to: readonly string[]
  cc: readonly string[]
  /** Auto-Submitted, out of office and the like. */
  automatic: boolean
  /** List-Id, Precedence: bulk. */
  list: boolean
  listId: string | null
  meetingMessage: boolean
  conversation: string | null
  /** Id of the folder it lies in. */
  folder: string | null
}

export type Response = 'accepted' | 'tentative' | 'declined' | 'none' | 'organizer'

/** One occurrence in the user's own calendar. `start`, `end` in ms since 1970. */
export interface CalendarEntry {
  id: string
  start: number
  end: number
  organizer: string | null
  attendees: readonly { address: string; response: Response; resource: boolean }[]
  ownResponse: Response
  cancelled: boolean
  /** Private and confidential entries: nothing but their number may be used. */
  isPrivate: boolean
  recurring: boolean
  allDay: boolean
  /** Each of the invited sees only themselves. */
  hideAttendees: boolean
  /** Opens the entry in Outlook on the web; null where there is none, and for private entries. */
  link: string | null
}

/** A chat the user is in: who is in it and when it was made; never its words. */
export interface ChatSummary {
  id: string
  kind: 'oneOnOne' | 'group' | 'meeting' | 'unknown'
  memberIds: readonly string[]
  madeAt: number | null
}

/** A Planner task assigned to the user. */
export interface TaskSummary {
  id: string
  planId: string
  assignedBy: string | null
  assignedAt: number
  completedAt: number | null
}

export type SourceName = 'DIRECTORY' | 'MAIL' | 'CALENDAR' | 'CHAT' | 'TASKS'

/** How the reading of one source went. Only READ and STOPPED_EARLY carry a period. */
export interface SourceReading {
  source: SourceName
  state: 'READ' | 'NO_CONSENT' | 'SWITCHED_OFF' | 'FAILED' | 'STOPPED_EARLY'
  /** Epoch ms. */
  from: number | null
  to: number | null
  items: number
}

/** Everything the user's own mailbox, calendar, chats and tasks show in the window; any stream may be missing. */
export interface Evidence {
  mail: MailHeader[]
  calendar: CalendarEntry[]
  chats: ChatSummary[]
  tasks: TaskSummary[]
  readings: SourceReading[]
}

export interface NewDraft {
  /** Our own id of the request: stored on the message, looked up before any repeat. */
  requestId: string
  to: { name: string; address: string }
  subject: string
  html: string
  /** Answers offered as Outlook's voting buttons; none when left out or empty. */
  votes?: readonly string[]
}

/** What the mailbox says of a message of ours. */
export interface DraftStatus {
  id: string
  webLink: string
  isDraft: boolean
  changeKey: string
  conversation: string | null
  subject: string
  to: string[]
  sentAt: string | null
  /** As other mailboxes know it. Classic Outlook gives a new one when it sends: ask again after sending. */
  internetMessageId: string | null
}

/** A message that may answer a request: headers and preview only. */
export interface MessageSummary {
  id: string
  from: string | null
  fromName: string | null
  /** Whose mailbox it was sent from: another address than `from` when somebody sent it on their behalf. */
  sender: string | null
  senderName: string | null
  at: string
  preview: string
  webLink: string
  conversation: string | null
  inReplyTo: readonly string[]
  internetMessageId: string | null
}

/** The words of one message, without what it quotes where the service can tell; header names lower-case. */
export interface MessageWords {
  subject: string
  headers: Record<string, string>
  text: string
  /** The voting button that was pressed, as it reads; null when none was. */
  vote: string | null
}

/** Links (paths below the version, opaque) that ask for what changed since; null: begin. Hold them sealed: they are the user's. */
export interface DeltaState {
  inbox: string | null
  sent: string | null
}

/** What changed in one stream. `anew`: this is all there is, and whatever was known before must be dropped. */
export interface Changes<T> {
  items: T[]
  /** Ids of what left the folder or the calendar. */
  removed: string[]
  anew: boolean
}

export interface RefreshResult {
  state: DeltaState
  inbox: Changes<MailHeader>
  sent: Changes<MailHeader>
  /** Everything in the window. */
  calendar: CalendarEntry[]
}

export type NotificationSource = 'INBOX' | 'SENT' | 'CALENDAR'

/** Where Graph is to tell of changes. `clientState` (at most 128 characters) comes back in each notice, as its proof. */
export interface NewSubscription {
  source: NotificationSource
  /** https only. */
  notificationUrl: string
  lifecycleUrl: string
  clientState: string
  /** Epoch ms; seven days at most, longer is cut. */
  expiresAt: number
}

export interface SubscriptionStatus {
  id: string
  expiresAt: number
}

/** One user's Graph. Every call acts with that user's own token and sees only what they may see. */
export interface Graph {
  me(): Promise<DirectoryPerson>
  managerChain(): Promise<ManagerChain>
  /** The user's direct reports: never suggested. */
  directReports(): Promise<DirectoryPerson[]>
  /** Heads of departments: people with direct reports of their own who stand highest in each department. */
  departmentHeads(): Promise<DirectoryPerson[]>
  person(id: string): Promise<DirectoryPerson | null>
  people(ids: readonly string[]): Promise<DirectoryPerson[]>
  /** Those whose account has one of these addresses. */
  peopleByAddress(addresses: readonly string[]): Promise<DirectoryPerson[]>
  managerOf(id: string): Promise<DirectoryPerson | null>
  /** The ids above each of these, nearest first; those whose line may not be read are left out. */
  reportingChains(ids: readonly string[]): Promise<Map<string, string[]>>
  /** By id or sign-in name, with the line above each; who is not there is left out. */
  peopleWithChain(keys: readonly string[]): Promise<Map<string, PersonWithChain>>
  searchPeople(text: string, most: number): Promise<DirectoryPerson[]>
  /** JPEG or PNG bytes, null when there is none. */
  photo(id: string): Promise<{ type: string; bytes: Uint8Array } | null>
  /** `landed` is told of each stream as soon as it is read, or known to be missing. */
  evidence(window: { from: number; to: number }, onReading?: (one: SourceReading) => void): Promise<Evidence>
  /** The mail of a period that `evidence` left, however much there is; its reading says how far back it got. */
  olderMail(period: { from: number; to: number }): Promise<{ items: MailHeader[]; reading: SourceReading }>
  /** Makes the draft. The caller must have looked up the marker first; a lost answer is never blindly repeated here. */
  createDraft(draft: NewDraft): Promise<DraftStatus>
  /** The message with our marker, draft or sent; null when the mailbox has none. */
  findByRequestId(requestId: string): Promise<DraftStatus | null>
  /** The newest own message to exactly this address with this subject since then (ISO 8601), a sent one first; it needs no mark. */
  findUnmarked(message: { to: string; subject: string; since: string }): Promise<DraftStatus | null>
  /** The message by its immutable id, or by another id that Graph knows it by; null when it is gone. */
  draft(id: string): Promise<DraftStatus | null>
  /** Messages since the given time from this address, and whoever's in the conversation, newest first, at most 25 each. */
  messagesFrom(address: string, since: string, conversation: string | null): Promise<MessageSummary[]>
  /** The words of one message that was found to answer us; null when it is gone. */
  messageWords(id: string): Promise<MessageWords | null>
  /** For opening inside Outlook hosts: the host's own id of an immutable id; null when it cannot be told. */
  hostItemId(immutableId: string): Promise<string | null>
  /** What changed since the state; three requests when little did. A state that the service forgot is begun anew. */
  refresh(state: DeltaState | null, window: { from: number; to: number }): Promise<RefreshResult>
  subscribe(wish: NewSubscription): Promise<SubscriptionStatus>
  /** Null when the subscription is gone and must be made anew. */
  renewSubscription(source: NotificationSource, id: string, expiresAt: number): Promise<SubscriptionStatus | null>
  unsubscribe(source: NotificationSource, id: string): Promise<void>
}
