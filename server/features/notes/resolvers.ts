import type { Context } from '#server/context.ts'
import { isRefused } from '#server/problems.ts'
import type { Resolvers } from '#schema/generated/server.ts'
import { toSchemaRefused } from '#server/graphql/to-schema-refused.ts'
import { isEnough } from '../recommendations/recommendation.ts'
import { addNote } from './add-note.ts'
import { deleteNote, editNote, moveNote, restoreNote } from './change-note.ts'
import { listNotes, noteCount, searchNotes } from './list-notes.ts'
import { marksWhileWriting } from './flag-while-writing.ts'
import { noteTelling, tellNoteNow } from './tell-note.ts'
import { noteOrRefused, toSchemaPage } from './to-schema.ts'

const NOTHING = { notes: [], hasNext: false, endCursor: null, total: 0 }

export const resolvers: Resolvers<Context> = {
  Query: {
    searchNotes: async (_, { text, personId, from, to, first, after }, ctx) => {
      const found = await searchNotes(ctx, {
        text: text ?? '',
        personId: personId ?? null,
        from: from ?? null,
        to: to ?? null,
        first,
        after: after ?? null,
      })
      return toSchemaPage(isRefused(found) ? NOTHING : found)
    },
    noteTelling: (_, { noteId }, ctx) => noteTelling(ctx, noteId),
    noteMarks: (_, { recommendationId, text }, ctx) => marksWhileWriting(ctx, recommendationId, text),
  },
  Mutation: {
    addNote: async (_, { input }, ctx) => noteOrRefused(await addNote(ctx, input)),
    editNote: async (_, { input }, ctx) => noteOrRefused(await editNote(ctx, input)),
    tellNote: async (_, { input }, ctx) => {
      const told = await tellNoteNow(ctx, input)
      return isRefused(told) ? toSchemaRefused(told) : { __typename: 'NoteTelling', ...told }
    },
    deleteNote: async (_, { noteId, changeId }, ctx) => noteOrRefused(await deleteNote(ctx, noteId, changeId ?? null)),
    restoreNote: async (_, { noteId, changeId }, ctx) =>
      noteOrRefused(await restoreNote(ctx, noteId, changeId ?? null)),
    moveNote: async (_, { noteId, recommendationId, changeId }, ctx) =>
      noteOrRefused(await moveNote(ctx, noteId, recommendationId, changeId ?? null)),
  },
  Recommendation: {
    notes: async ({ id, person }, { first, after }, ctx) =>
      toSchemaPage(await listNotes(ctx, id, first, after), person.name.split(' ')),
    progress: async ({ id }, _, ctx) => {
      const { notes, days } = await noteCount(ctx, id)
      return { __typename: 'Progress', notes, days, enough: isEnough(notes, days) }
    },
  },
}
