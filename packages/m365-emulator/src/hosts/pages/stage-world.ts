// What every part of the stage shares: who is signed in, what was chosen, the mailbox, and how to get about.
import { createContext, useContext } from 'react'
import type { Choices } from './settings/choices.ts'
import type { AccessToken, Person, StageSettings } from './world/control.ts'
import type { Mailbox } from './world/mailbox.ts'

/** A new message somebody asked for: a form of Office.js, a compose call of teams-js, a "Write e-mail" button. */
export interface NewMail {
  to: readonly string[]
  cc: readonly string[]
  subject: string
  html: string
}

/** What Outlook shall show next; `count` grows, so that the same wish can be had twice. */
export type MailWish =
  | { count: number; kind: 'open'; id: string }
  | { count: number; kind: 'write'; mail: NewMail }
  | { count: number; kind: 'none' }

export interface StageWorld {
  settings: StageSettings
  choices: Choices
  choose: (change: Partial<Choices>) => void
  me: Person
  people: readonly Person[]
  /** The sample company's time. */
  now: Date
  /** Moves it on by whole days; null sets it back to the real time. */
  moveClock: (days: number | null) => Promise<void>
  mailbox: Mailbox
  /** A token for the app; `fresh` asks for a new one although the last still holds. */
  appToken: (fresh?: boolean) => Promise<AccessToken>
  /** Grows whenever mail may have changed behind the mailbox's back. */
  mailVersion: number
  mailChanged: () => void
  wish: MailWish
  openMail: (id: string) => void
  writeMail: (mail: NewMail) => void
  openSettings: () => void
  say: (words: string) => void
}

export const StageContext = createContext<StageWorld | null>(null)

/** The stage around this component; throws outside of one. */
export function useStage(): StageWorld {
  const world = useContext(StageContext)
  if (!world) throw new Error('useStage was called outside the stage.')
  return world
}
