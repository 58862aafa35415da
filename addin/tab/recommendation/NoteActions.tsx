// What can be done with a note: changing it, giving it to another person, deleting it.
import { useState } from 'react'
import { Button, makeStyles } from '@fluentui/react-components'
import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { Edit20Regular } from '@fluentui/react-icons/svg/edit'
import { PersonSwap20Regular } from '@fluentui/react-icons/svg/person-swap'
import type { NotePartsFragment } from '#schema/generated/client/graphql.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { OtherPerson } from '#addin/shared/notes/OtherPerson.tsx'
import { useOutbox } from '#addin/shared/notes/OutboxProvider.tsx'
import { editKey } from '#addin/shared/notes/typed-edit.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  actions: { display: 'flex', alignItems: 'flex-start' },
  touch: { '@media (max-width: 639px)': { minWidth: '44px', minHeight: '44px' } },
  wide: { gridColumn: '1 / -1' },
})

interface NoteActionsProps {
  note: NotePartsFragment
  onEdit: () => void
  onDeleted: (note: NotePartsFragment) => void
}

export function NoteActions({ note, onEdit, onDeleted }: NoteActionsProps) {
  const styles = useStyles()
  const [isMoving, setMoving] = useState(false)
  const { move, remove } = useChanges(note, onDeleted)
  const start = note.text.slice(0, 40)
  return (
    <>
      <div className={styles.actions}>
        {/* Two texts are there: which one stays is chosen first, for a change would settle it unasked. */}
        {note.otherText === null && (
          <Button
            className={styles.touch}
            appearance="subtle"
            icon={<Edit20Regular />}
            aria-label={say('recommendation.note.edit', { start })}
            onClick={onEdit}
          />
        )}
        <Button
          className={styles.touch}
          appearance="subtle"
          icon={<PersonSwap20Regular />}
          aria-expanded={isMoving}
          aria-label={say('recommendation.note.move', { start })}
          onClick={() => setMoving(!isMoving)}
        />
        <Button
          className={styles.touch}
          appearance="subtle"
          icon={<Delete20Regular />}
          aria-label={say('recommendation.note.delete', { start })}
          onClick={remove}
        />
      </div>
      {isMoving && (
        <div className={styles.wide}>
          <OtherPerson than={note.recommendationId} onChoose={move} />
        </div>
      )}
    </>
  )
}

/** The changes go into the outbox: they reach the server whatever happens to this window. */
function useChanges(note: NotePartsFragment, onDeleted: NoteActionsProps['onDeleted']) {
  const announce = useAnnounce()
  const { put } = useOutbox()
  const { id: noteId, recommendationId } = note
  return {
    move: (to: string, name: string) => {
      put({ kind: 'MOVE', id: newId(), noteId, recommendationId, to }).then(
        () => announce(say('notes.moved', { name })),
        () => announce(say('recommendation.note.notMoved')),
      )
    },
    remove: () => {
      put({ kind: 'DELETE', id: newId(), noteId, recommendationId }, editKey(noteId)).then(
        () => {
          announce(say('recommendation.note.deleted'))
          onDeleted(note)
        },
        () => announce(say('recommendation.note.notDeleted')),
      )
    },
  }
}
