// One dated observation of what somebody did that the user was grateful for: its limits and pure rules.
import { z } from 'zod'
import { refused, type Refused } from '#server/problems.ts'
import type { NoteMark, NoteSourceKind } from '#schema/generated/server.ts'
import type { WritersWord } from '#server/reasoning/composer/tell-notes.ts'
import { isDay } from '../recommendations/days.ts'

const SOURCE_KINDS = ['MAIL', 'TEAMS_MESSAGE'] as const satisfies readonly NoteSourceKind[]
/** What the writer said about how a note is told; see WritersWord. */
export const writersWordShape: z.ZodType<WritersWord> = z.object({
  sorted: z.enum(['praise', 'not-praise']).nullable(),
  telling: z.string().nullable(),
  about: z.string().nullable(),
  changed: z.string().nullable(),
})

export const noteSourceShape = z.object({ kind: z.enum(SOURCE_KINDS), link: z.string().nullable(), day: z.string() })
export type NoteSource = z.infer<typeof noteSourceShape>

export interface Note {
  id: string
  recommendationId: string
  text: string
  day: string
  source: NoteSource | null
  version: number
  otherText: string | null
  deleted: boolean
  createdAt: Date
  /** The last changes, oldest first: one that comes again after a lost answer is recognised. */
  changes: readonly AppliedChange[]
  /** What the writer said about it when asked; null when they said nothing. */
  told: WritersWord | null
}

/** A change that was done: the version it made, and whether its text stands as the note, as the other text beside it, or after one. */
export const doneChangeShape = z.object({
  id: z.string(),
  version: z.number(),
  became: z.enum(['NOTE', 'OTHER_TEXT', 'PART_OF_OTHER_TEXT']),
})
export type AppliedChange = z.infer<typeof doneChangeShape>

/** Characters of a note (product.md T4). */
export const LONGEST_NOTE = 1000

/** The same words within this time look like a slip of the finger. */
const TWICE_WITHIN_MS = 60_000

export interface NewNote {
  id?: string
  text: string
  day: string
  sureItIsNotTwice: boolean
}

/** Why a note is not kept as it is, or null. `windowFrom` is the first day it may be about; it is never about the future. */
export function validateNote(
  input: NewNote,
  last: Note | null,
  limits: { windowFrom: string; today: string; now: Date },
): Refused | null {
  const length = Array.from(input.text).length
  if (input.text.trim() === '') return refused('EMPTY')
  if (length > LONGEST_NOTE) return refused('TOO_LONG', { most: LONGEST_NOTE, length })
  if (!isDay(input.day)) return refused('NOT_USABLE', { field: 'day' })
  if (input.day > limits.today) return refused('DAY_IN_FUTURE')
  if (input.day < limits.windowFrom) return refused('DAY_OUTSIDE_WINDOW', { from: limits.windowFrom, to: limits.today })
  if (!input.sureItIsNotTwice && isSameAsLast(input, last, limits.now)) return refused('SAME_AS_LAST')
  return null
}

export function isSameAsLast(input: NewNote, last: Note | null, now: Date): boolean {
  return (
    last !== null &&
    last.id !== input.id &&
    last.text.trim() === input.text.trim() &&
    now.getTime() - last.createdAt.getTime() < TWICE_WITHIN_MS
  )
}

/** Words that make a note touchy if the person ever read it. Gentle marks, never a block; English first. */
const TOUCHY: [NoteMark, RegExp][] = [
  [
    'HEALTH',
    /\b(sick|ill|illness|cancer|pregnan\w*|therap\w*|burn-?out|depress\w*|diagnos\w*|surgery|hospital|medical|migraine)\b/i,
  ],
  ['PAY', /\b(salary|pay rise|raise|bonus|paid more|compensation|wage|overtime pay)\b/i],
  ['REVIEW', /\b(performance review|appraisal|promotion|promoted|demot\w*|rating|warning letter|fired|laid off)\b/i],
]

/** Marks for health, pay and reviews; and for third persons named ("told Karim", "with Anna"), other than `allowed`. */
export function sensitivityFlagsOf(text: string, allowed: readonly string[]): NoteMark[] {
  const marks = TOUCHY.filter(([, pattern]) => pattern.test(text)).map(([mark]) => mark)
  return namesSomebodyElse(text, allowed) ? [...marks, 'THIRD_PERSON'] : marks
}

function namesSomebodyElse(text: string, allowed: readonly string[]): boolean {
  const own = new Set(allowed.map((name) => name.toLowerCase()))
  const named = text.matchAll(
    /\b(?:[Tt]old|[Aa]sked|[Ww]ith|[Ff]or|[Aa]bout|[Bb]etween|[Ff]rom|[Tt]o|[Aa]nd)\s+(\p{Lu}\p{Ll}{2,})\b/gu,
  )
  return [...named].some(([, name]) => name !== undefined && !own.has(name.toLowerCase()) && !NOT_NAMES.has(name))
}

const NOT_NAMES = new Set([
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'Excel',
  'Teams',
  'Outlook',
  'Word',
  'PowerPoint',
  'English',
  'German',
  'French',
  'Spanish',
  'Christmas',
  'Easter',
])
