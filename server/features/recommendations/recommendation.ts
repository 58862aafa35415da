// The noun of the journey: one recommendation, its person as they were, its window and where it stands.
import type { Person, Relation } from '../people/person.ts'
import type { State } from './lifecycle.ts'
import type { WindowLength } from '#schema/generated/server.ts'
import { addDays } from './days.ts'

export interface Window {
  length: WindowLength
  from: string
  to: string
  /** The day since which it rests; null when running. */
  pausedOn: string | null
}

export interface Recommendation {
  id: string
  person: Person
  relation: Relation
  distance: number | null
  state: State
  needsPermissionAgain: boolean
  window: Window
  prompt: string
  startedAt: Date
  changedAt: Date
}

export interface Transition {
  from: State | null
  to: State
  at: Date
  version: number | null
}

/** A week, two weeks, or a month of thirty days, both ends counted. */
const DAYS: Record<WindowLength, number> = { ONE_WEEK: 7, TWO_WEEKS: 14, ONE_MONTH: 30 }

export function windowFrom(from: string, length: WindowLength): Window {
  return { length, from, to: addDays(from, DAYS[length] - 1), pausedOn: null }
}

/** Characters of the editable prompt above the note box. */
export const LONGEST_PROMPT = 200

/** "Review ready": three notes on two days make a pattern possible (product norm; below it, honesty is hard). */
export const ENOUGH = { notes: 3, days: 2 }

export function isEnough(notes: number, days: number): boolean {
  return notes >= ENOUGH.notes && days >= ENOUGH.days
}
