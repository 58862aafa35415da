// The emulator's control desk: who works in the sample company, who is signed in, what time it is, what is broken.
import type { AppPages } from '../../../app-manifest.ts'
import { request } from './http.ts'

export interface Person {
  id: string
  tenantId: string
  name: string
  mail: string
  userPrincipalName: string
  title: string
  department: string
}

/** What the page needs to know about its surroundings. */
export interface StageSettings {
  /** Origin of the add-in's own server. */
  appUrl: string
  appName: string
  clientId: string
  /** Read from the app's manifest. */
  pages: AppPages
  tenantId: string
}

export interface AccessToken {
  accessToken: string
  /** Seconds. */
  expiresIn: number
}

interface EmulatorPerson {
  id: string
  displayName: string
  mail: string | null
  userPrincipalName: string
  jobTitle: string | null
  department: string | null
  tenantId?: string
}

export async function readSettings(): Promise<StageSettings> {
  return (await request('GET', '/stage/settings')) as StageSettings
}

/** Everybody one can sign in as, in the emulator's order: the people of the stories first. */
export async function readPeople(tenantId: string): Promise<Person[]> {
  const { people } = (await request('GET', '/emulator/people')) as { people: EmulatorPerson[] }
  return people.map((person) => ({
    id: person.id,
    tenantId: person.tenantId ?? tenantId,
    name: person.displayName,
    mail: person.mail ?? person.userPrincipalName,
    userPrincipalName: person.userPrincipalName,
    title: person.jobTitle ?? '',
    department: person.department ?? '',
  }))
}

/** Signs a person in: `app` gives what the app's own server accepts, `graph` what the mailbox accepts. */
export async function signIn(personId: string, audience: 'app' | 'graph'): Promise<AccessToken> {
  const answer = (await request('POST', '/emulator/sign-in', { body: { personId, audience } })) as Partial<AccessToken>
  if (!answer.accessToken) throw new Error('The sign-in answered without a token.')
  return { accessToken: answer.accessToken, expiresIn: answer.expiresIn ?? 3600 }
}

/** The sample company's time, ISO 8601. */
export async function readClock(): Promise<string> {
  return ((await request('GET', '/emulator/clock')) as { now: string }).now
}

/** Moves the clock on by whole days; null sets it back to the real time. */
export async function moveClock(days: number | null): Promise<string> {
  const body = days === null ? { reset: true } : { advanceDays: days }
  return ((await request('POST', '/emulator/clock', { body })) as { now: string }).now
}

/** A rule of the emulator's fault plan, as far as the drawer uses it. */
export interface Fault {
  match: { method?: string; path?: string }
  probability?: number
  times?: number
  status?: number
  code?: string
  message?: string
  /** Seconds. */
  retryAfter?: number
  drop?: 'request' | 'response'
  delayMs?: number
  /** A claims challenge. */
  claims?: true
  error?: string
}

export async function readFaults(): Promise<unknown[]> {
  return ((await request('GET', '/emulator/faults')) as { faults: unknown[] }).faults
}

/** Replaces the whole fault plan; an empty list mends everything. */
export async function setFaults(faults: readonly Fault[]): Promise<void> {
  await request('POST', '/emulator/faults', { body: { faults } })
}

/** What the app may do for this person, by name of the Graph scope. */
export async function readConsents(person: Person): Promise<readonly string[]> {
  const query = new URLSearchParams({ personId: person.id })
  return ((await request('GET', `/emulator/consents?${query.toString()}`)) as { granted: string[] }).granted
}

/** Gives and takes the person's own consents; `admin` are the ones only an administrator gives, for the whole company. */
export async function setConsents(
  person: Person,
  change: { grant: readonly string[]; revoke: readonly string[]; admin: readonly string[] },
): Promise<void> {
  const { grant, revoke, admin } = change
  await request('POST', '/emulator/consents', { body: { personId: person.id, grant, revoke } })
  await request('POST', '/emulator/consents', { body: { tenantId: person.tenantId, granted: admin } })
}

/** Yes in the consent window; rejects where only an administrator may say it. */
export async function allow(person: Person, grant: readonly string[]): Promise<void> {
  await request('POST', '/emulator/consents', { body: { personId: person.id, grant } })
}

/** One line of the activity feed of Teams. */
export interface FeedItem {
  key: string
  /** Epoch ms. */
  at: number
  words: string
  preview: string
  isRead: boolean
}

export async function readFeed(person: Person): Promise<readonly FeedItem[]> {
  const query = new URLSearchParams({ personId: person.id })
  return ((await request('GET', `/emulator/feed?${query.toString()}`)) as { items: FeedItem[] }).items
}

/** The person looked at their feed. */
export async function seenFeed(person: Person): Promise<readonly FeedItem[]> {
  return (
    (await request('POST', '/emulator/feed', { body: { personId: person.id, read: true } })) as { items: FeedItem[] }
  ).items
}

/** An answer the stage plays for the other person. */
export interface PlayedReply {
  /** Whose mailbox the answer arrives in. */
  personId: string
  /** The sent message it answers. */
  messageId: string
  text: string
  /** True for an out-of-office notice. */
  automatic: boolean
  /** The voting button pressed; empty for none. */
  vote: string
}

/** The voting buttons that a sent message offers. */
export async function votingButtons(personId: string, messageId: string): Promise<readonly string[]> {
  const query = new URLSearchParams({ personId, messageId })
  const { buttons } = (await request('GET', `/emulator/voting-buttons?${query.toString()}`)) as { buttons: string[] }
  return buttons
}

export async function sendReply(reply: PlayedReply): Promise<void> {
  await request('POST', '/emulator/reply', { body: reply })
}
