// Editing, deleting with undo, moving to another person.
import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import type { EditNoteInput } from '#schema/generated/server.ts'
import { addDays } from '../recommendations/days.ts'
import { mine } from '../recommendations/mine.ts'
import { takesNotes } from '../recommendations/states.ts'
import { DAYS_BEFORE_WINDOW } from './add-note.ts'
import { keepInStep } from './keep-in-step.ts'
import { whyNotKept, type Note } from './note.ts'
import * as store from './store.ts'

/** Changes text and day. If another device changed it since `version`, both texts are kept and marked. */
export async function editNote(ctx: Context, input: EditNoteInput): Promise<Note | Refused> {
  const note = await store.find(ctx, input.noteId)
  const recommendation = note && (await mine(ctx, note.recommendationId))
  if (!note || !recommendation) return refused('NOT_FOUND')
  const limits = {
    windowFrom: addDays(recommendation.window.from, -DAYS_BEFORE_WINDOW),
    today: ctx.today(),
    now: ctx.now(),
  }
  const objection = whyNotKept({ text: input.text, day: input.day, sureItIsNotTwice: true }, null, limits)
  if (objection) return objection
  if (await store.edit(ctx, note.id, input.version, input.text.trim(), input.day)) return found(ctx, note.id)
  if (note.text === input.text.trim() && note.day === input.day) return note
  if (!(await store.keepBoth(ctx, note.id, note.version, input.text.trim())))
    return refused('CHANGED_ELSEWHERE', { version: note.version })
  return found(ctx, note.id)
}

export async function deleteNote(ctx: Context, id: string): Promise<Note | Refused> {
  return setDeleted(ctx, id, ctx.now())
}

export async function restoreNote(ctx: Context, id: string): Promise<Note | Refused> {
  return setDeleted(ctx, id, null)
}

async function setDeleted(ctx: Context, id: string, at: Date | null): Promise<Note | Refused> {
  const note = await store.find(ctx, id)
  if (!note) return refused('NOT_FOUND')
  await store.setDeleted(ctx, id, at)
  await keepInStep(ctx, note.recommendationId)
  return found(ctx, id)
}

/** Moves a note to another person's recommendation; its day stays. */
export async function moveNote(ctx: Context, id: string, recommendationId: string): Promise<Note | Refused> {
  const note = await store.find(ctx, id)
  const target = await mine(ctx, recommendationId)
  if (!note || !target) return refused('NOT_FOUND')
  if (!takesNotes(target.state)) return refused('NOT_NOW', { state: target.state, wanted: 'NOTE' })
  await store.moveTo(ctx, id, recommendationId)
  await keepInStep(ctx, note.recommendationId)
  await keepInStep(ctx, recommendationId)
  return found(ctx, id)
}

async function found(ctx: Context, id: string): Promise<Note | Refused> {
  return (await store.find(ctx, id)) ?? refused('NOT_FOUND')
}
