// What the emulated company holds: people, letters, meetings, chats, tasks, as compact records from which the routes make
// Graph's JSON. A letter or a meeting exists once and is seen in every mailbox or calendar it belongs to.

export type PersonKind = 'member' | 'guest' | 'room' | 'shared-mailbox' | 'agent' | 'contact'

/** Somebody (or something) the directory knows. Times in ms since 1970. */
export interface Person {
  id: string
  tenantId: string
  kind: PersonKind
  name: string
  first: string | null
  last: string | null
  title: string | null
  department: string | null
  office: string | null
  mail: string | null
  upn: string
  /** Every address of the account, lower-case, `mail` first. */
  addresses: string[]
  managerId: string | null
  enabled: boolean
  hasMailbox: boolean
  hired: number
  /** True for an object the app may not read: Graph then tells its type and id only. */
  hidden: boolean
  /** 0 is the head of the company. */
  level: number
}

export interface Tenant {
  id: string
  name: string
  domain: string
  people: Person[]
}

/** A name with its address, as a mail shows them. */
export interface Party {
  name: string
  address: string
}

export type SeededMailKind =
  | 'personal'
  | 'list'
  | 'newsletter'
  | 'automatic'
  | 'out-of-office'
  | 'meeting-request'
  | 'meeting-accepted'
  | 'meeting-declined'
  | 'meeting-cancelled'

/** One mail, wherever it lies. */
export interface SeededMail {
  /** 16 hex digits, the same in every mailbox. */
  key: string
  at: number
  kind: SeededMailKind
  from: Party
  /** Who pressed send, when that is somebody else (a delegate). */
  sender: Party | null
  to: readonly Party[]
  cc: readonly Party[]
  bcc: readonly Party[]
  /** For mail to a list: the members it reaches. */
  reaches: readonly string[] | null
  subject: string
  conversation: string
  /** Keys of the letters before it in the thread, oldest first. */
  thread: readonly string[]
  body: { type: 'text' | 'html'; content: string } | (() => string)
}

export type FolderName = 'inbox' | 'sentitems' | 'drafts' | 'deleteditems' | 'archive'

/** A letter in one mailbox. */
export interface MailItem {
  mail: SeededMail
  folder: FolderName
  isDraft: boolean
  isRead: boolean
  importance: 'low' | 'normal' | 'high'
  createdAt: number
  modifiedAt: number
  /** Grows by one each time the item changes; the change key is made of it. */
  version: number
  /** How often it went to another folder: the plain id changes then, the immutable one does not. */
  moves: number
  /** Own headers given at creation. */
  headers: readonly { name: string; value: string }[]
  extendedProperties: readonly { id: string; value: string }[]
  extensions: readonly Record<string, unknown>[]
}

export type Answer = 'none' | 'organizer' | 'accepted' | 'tentativelyAccepted' | 'declined' | 'notResponded'

/** One occurrence of a meeting or a single one. Times in ms since 1970. */
export interface Meeting {
  key: string
  /** Key of the series; null for a single meeting. */
  series: string | null
  subject: string
  organizer: Party
  attendees: readonly { party: Party; answer: Answer; type: 'required' | 'optional' | 'resource' }[]
  start: number
  end: number
  allDay: boolean
  cancelled: boolean
  sensitivity: 'normal' | 'personal' | 'private' | 'confidential'
  place: string | null
  online: boolean
  body: string
  createdAt: number
}

export interface ChatTalk {
  id: string
  type: 'oneOnOne' | 'group' | 'meeting'
  topic: string | null
  memberIds: readonly string[]
  createdAt: number
  /** Newest message of each time it was used, oldest first. */
  talks: readonly { at: number; fromId: string; text: string }[]
}

/** A Planner task. */
export interface Task {
  id: string
  planId: string
  bucketId: string
  title: string
  createdById: string
  createdAt: number
  dueAt: number | null
  completedAt: number | null
  completedById: string | null
  assignments: readonly { toId: string; byId: string; at: number }[]
}

export interface Plan {
  id: string
  title: string
  ownerGroupId: string
  createdAt: number
  memberIds: readonly string[]
}
