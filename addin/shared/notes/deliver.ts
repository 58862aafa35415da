// Hands one change of a note to the server and says what became of it.
import type { Client, CombinedError } from '@urql/core'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { AddNote, DeleteNote, EditNote, MoveNote, RestoreNote } from './documents.ts'
import type { NoteChange } from './outbox.ts'
import type { Deliver, Sent } from './outbox-sender.ts'

type Result =
  { __typename: 'Note' } | ({ __typename: 'Refused' } & NonNullable<Extract<Sent, { kind: 'REFUSED' }>['refused']>)

/** Delivers through this client. */
export function createDeliver(client: Client): Deliver {
  return async (change) => {
    const { result, error } = await ask(client, change)
    if (result) return result.__typename === 'Refused' ? { kind: 'REFUSED', refused: result } : { kind: 'DONE' }
    const problem = problemFrom(error ?? { graphQLErrors: [] })
    // A change the server can never take must not stop those behind it.
    if (problem.tryAgain === 'NO' && problem.code === 'UNEXPECTED') return { kind: 'REFUSED', refused: null }
    return { kind: 'TROUBLE', problem }
  }
}

async function ask(
  client: Client,
  change: NoteChange,
): Promise<{ result?: Result | undefined; error?: CombinedError | undefined }> {
  const { id: changeId, noteId: id } = change
  switch (change.kind) {
    case 'ADD': {
      const { data, error } = await client.mutation(AddNote, { input: change.input }).toPromise()
      return { result: data?.addNote, error }
    }
    case 'EDIT': {
      const { data, error } = await client.mutation(EditNote, { input: change.input }).toPromise()
      return { result: data?.editNote, error }
    }
    case 'DELETE': {
      const { data, error } = await client.mutation(DeleteNote, { id, changeId }).toPromise()
      return { result: data?.deleteNote, error }
    }
    case 'RESTORE': {
      const { data, error } = await client.mutation(RestoreNote, { id, changeId }).toPromise()
      return { result: data?.restoreNote, error }
    }
    case 'MOVE': {
      const { data, error } = await client.mutation(MoveNote, { id, changeId, recommendationId: change.to }).toPromise()
      return { result: data?.moveNote, error }
    }
  }
}
