// "Saved for Priya", with its undo and the way to give the note to the right person.
import { useState } from 'react'
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { newId } from '#addin/shared/api/new-id.ts'
import { useAnnounce, useAnnounced } from '#addin/shared/ui/Announcer.tsx'
import { say } from '#addin/shared/words/words.ts'
import { OtherPerson } from './OtherPerson.tsx'
import { SavedTelling } from './SavedTelling.tsx'
import type { NoteChange } from './outbox.ts'
import { useOutbox } from './OutboxProvider.tsx'

/** Shown once the server has the note that was written here last. */
export function SavedNotice({ recommendationId, firstName }: { recommendationId: string; firstName: string }) {
  const announce = useAnnounce()
  const [isChanging, setChanging] = useState(false)
  const { arrived, forgetArrived, put } = useOutbox()
  const here = arrived?.kind === 'ADD' && arrived.recommendationId === recommendationId ? arrived : null
  const words = say('notes.saved', { firstName })
  useAnnounced(here ? words : null)
  if (!here) return null
  const change = (
    made: Pick<NoteChange, 'kind'> & ({ kind: 'DELETE' } | { kind: 'MOVE'; to: string }),
    done: string,
  ) => {
    void put({ ...made, id: newId(), noteId: here.noteId, recommendationId })
    setChanging(false)
    forgetArrived()
    announce(done)
  }
  return (
    <>
      <MessageBar intent="success" layout="auto">
        <MessageBarBody>{words}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => change({ kind: 'DELETE' }, say('notes.undone'))}>
            {say('shared.undo')}
          </Button>
          <Button size="small" aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>
            {say('notes.changePerson')}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <SavedTelling noteId={here.noteId} note={words} />
      {isChanging && (
        <OtherPerson
          than={recommendationId}
          onChoose={(to, name) => change({ kind: 'MOVE', to }, say('notes.moved', { name }))}
        />
      )}
    </>
  )
}
