// Notes that are kept on this device and not yet with the server: where each stands, and what can be done.
import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { CloudOff16Regular } from '@fluentui/react-icons/svg/cloud-off'
import { Warning16Regular } from '@fluentui/react-icons/svg/warning'
import { notesFor } from '#addin/shared/notes/outbox.ts'
import type { OutboxNote } from '#addin/shared/notes/outbox.ts'
import { useOutbox } from '#addin/shared/notes/OutboxProvider.tsx'
import { useAnnounced } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { sayRefusal } from '#addin/shared/ui/Refusal.tsx'
import { mendsBySignIn } from '#addin/shared/api/problems.ts'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  note: {
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  state: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    color: tokens.colorNeutralForeground2,
  },
  text: { ...typographyStyles.body1, margin: '4px 0 0', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  actions: { display: 'flex', columnGap: '8px', marginTop: '8px' },
})

interface OnTheirWayProps {
  recommendationId: string
  /** Takes the text of a refused note back into the box. */
  onChange: (text: string) => void
}

export function OnTheirWay({ recommendationId, onChange }: OnTheirWayProps) {
  const styles = useStyles()
  const { outbox, problem, send } = useOutbox()
  const notes = notesFor(outbox, recommendationId)
  const stuck = notes.length > 0 ? problem : null
  useAnnounced(stuck ? say('notes.waiting') : null)
  if (notes.length === 0) return null
  return (
    <>
      {stuck && mendsBySignIn(stuck) && <ProblemCard problem={stuck} onTryAgain={send} />}
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id} className={styles.note}>
            <Standing note={note} stuck={stuck !== null} />
            <p className={styles.text}>{note.text}</p>
            {note.state === 'needs-attention' && <Choices note={note} onChange={onChange} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Standing({ note, stuck }: { note: OutboxNote; stuck: boolean }) {
  const styles = useStyles()
  if (note.state === 'waiting') {
    return (
      <Text className={styles.state}>
        {stuck && <CloudOff16Regular aria-hidden />}
        {say(stuck ? 'notes.waiting' : 'notes.saving')}
      </Text>
    )
  }
  return (
    <Text className={styles.state} role="alert">
      <Warning16Regular aria-hidden />
      {note.refused ? sayRefusal(note.refused) : say('notes.attention.unknown')}
    </Text>
  )
}

function Choices({ note, onChange }: { note: OutboxNote; onChange: (text: string) => void }) {
  const styles = useStyles()
  const { again, discard } = useOutbox()
  const change = () => {
    discard(note.id)
    onChange(note.text)
  }
  return (
    <div className={styles.actions}>
      <Button size="small" onClick={() => again(note.id)}>
        {say('notes.again')}
      </Button>
      <Button size="small" onClick={change}>
        {say('notes.backToBox')}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => discard(note.id)}>
        {say('notes.discard')}
      </Button>
    </div>
  )
}
