// Editing, deleting with undo, moving to another person. Each change has an id made by the page and is done once.
import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import type { EditNoteInput } from '#schema/generated/server.ts'
import { isClientGeneratedId } from '#server/graphql/client-generated-id.ts'
import type { WritersWord } from '#server/reasoning/composer/tell-notes.ts'
import { addDays } from '../recommendations/days.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { DAYS_BEFORE_WINDOW } from './add-note.ts'
import { applyEdit, hasApplied, withChange } from './apply-edit.ts'
import { syncStatus } from './sync-status.ts'
import { findWritable } from './find-writable.ts'
import { validateNote, type Note } from './note.ts'
import * as store from './store.ts'

/** Two devices may meet on one note; more often than this in a row they do not. */
const TRIES = 5

/** Changes text and day. If another device changed it since `version`, both texts are kept and marked. */
export async function editNote(ctx: Context, input: EditNoteInput): Promise<Note | Refused> {
  const recommendation = await ofNote(ctx, input.noteId)
  if (isRefused(recommendation)) return recommendation
  const limits = {
    windowFrom: addDays(recommendation.window.from, -DAYS_BEFORE_WINDOW),
    today: ctx.today(),
    now: ctx.now(),
  }
  const objection = validateNote({ text: input.text, day: input.day, sureItIsNotTwice: true }, null, limits)
  if (objection) return objection
  return changeOnce(ctx, input.noteId, input.changeId ?? null, (before) =>
    withoutTelling(before, applyEdit(before, input)),
  )
}

/** Other words make the telling and the sorting of the old ones worthless; the answers to the two questions stay. */
function withoutTelling(before: Note, after: Note): Note {
  if (before.told === null || before.text === after.text) return after
  return { ...after, told: { ...before.told, sorted: null, telling: null } }
}

/** Takes the note away; it can be brought back by restoreNote. */
export async function deleteNote(ctx: Context, id: string, changeId: string | null): Promise<Note | Refused> {
  const recommendation = await ofNote(ctx, id)
  if (isRefused(recommendation)) return recommendation
  return changeOnce(ctx, id, changeId, (note) => ({ ...note, deleted: true }))
}

/** Brings a deleted note back. */
export async function restoreNote(ctx: Context, id: string, changeId: string | null): Promise<Note | Refused> {
  const recommendation = await ofNote(ctx, id)
  if (isRefused(recommendation)) return recommendation
  return changeOnce(ctx, id, changeId, (note) => ({ ...note, deleted: false }))
}

/** Moves a note to another person's recommendation; its day stays. Both recommendations must take notes. */
export async function moveNote(
  ctx: Context,
  id: string,
  recommendationId: string,
  changeId: string | null,
): Promise<Note | Refused> {
  for (const recommendation of [await ofNote(ctx, id), await findWritable(ctx, recommendationId)])
    if (isRefused(recommendation)) return recommendation
  return changeOnce(ctx, id, changeId, (note) => ({ ...note, recommendationId }))
}

/** Keeps what the writer said about the note: sorted, told in their words, left out, or what it was about and changed. */
export async function sayOfNote(
  ctx: Context,
  id: string,
  changeId: string | null,
  word: Partial<WritersWord>,
): Promise<Note | Refused> {
  const recommendation = await ofNote(ctx, id)
  if (isRefused(recommendation)) return recommendation
  return changeOnce(ctx, id, changeId, (before) => ({ ...before, told: { ...NOTHING_SAID, ...before.told, ...word } }))
}

const NOTHING_SAID: WritersWord = { sorted: null, telling: null, about: null, changed: null }

/** The recommendation a note belongs to; refused when there is no such note or its notes can no longer be changed. */
async function ofNote(ctx: Context, noteId: string): Promise<Recommendation | Refused> {
  const note = await store.find(ctx, noteId)
  return note ? findWritable(ctx, note.recommendationId) : refused('NOT_FOUND')
}

/** Load, decide, save; again from the start when another request changed the note in between. */
async function changeOnce(
  ctx: Context,
  id: string,
  changeId: string | null,
  decide: (note: Note) => Note,
): Promise<Note | Refused> {
  const change = changeId ?? ctx.newId()
  if (!isClientGeneratedId(change)) return refused('NOT_USABLE', { field: 'changeId' })
  const saved = await savedOnce(ctx, id, change, decide)
  if (isRefused(saved)) return saved
  for (const recommendationId of new Set([saved.before.recommendationId, saved.after.recommendationId]))
    await syncStatus(ctx, recommendationId)
  return saved.after
}

async function savedOnce(
  ctx: Context,
  id: string,
  change: string,
  decide: (note: Note) => Note,
): Promise<{ before: Note; after: Note } | Refused> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = await store.find(ctx, id)
    if (!before) return refused('NOT_FOUND')
    if (hasApplied(before, change)) return { before, after: before }
    const after = withChange(before, decide(before), change)
    if (await store.replace(ctx, before, after)) return { before, after }
  }
  return refused('CHANGED_ELSEWHERE')
}
