// In the note box, once a note is saved: how it will be told, or the one question whether it is praise.
import { useQuery } from 'urql'
import { Telling } from './Telling.tsx'
import { TellingOfNote } from './telling-documents.ts'

/** Nothing is shown where the answer does not come: the review asks again. */
export function SavedTelling({ noteId, note }: { noteId: string; note: string }) {
  const [{ data }] = useQuery({ query: TellingOfNote, variables: { noteId }, requestPolicy: 'network-only' })
  const telling = data?.noteTelling
  if (!telling || telling.noteId !== noteId || telling.zone === 'NOT_PRAISE') return null
  return <Telling key={noteId} telling={telling} note={note} />
}
