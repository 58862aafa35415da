// Changes of notes that are kept on this device and not yet with the server: where each stands, and what can be done.
import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { CloudOff16Regular } from '@fluentui/react-icons/svg/cloud-off'
import { Warning16Regular } from '@fluentui/react-icons/svg/warning'
import { useAnnounced } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { sayRefusal } from '#addin/shared/ui/Refusal.tsx'
import { mendsBySignIn } from '#addin/shared/api/problems.ts'
import { say } from '#addin/shared/words/words.ts'
import { changesFor } from './outbox.ts'
import type { OutboxEntry } from './outbox.ts'
import { useOutbox } from './OutboxProvider.tsx'

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
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
})

interface OnTheirWayProps {
  recommendationId: string
  /** Takes the text of a refused note back into the box. */
  onChange: (text: string) => void
}

export function PendingNotes({ recommendationId, onChange }: OnTheirWayProps) {
  const styles = useStyles()
  const { outbox, problem, send } = useOutbox()
  const entries = changesFor(outbox, recommendationId)
  const stuck = entries.length > 0 ? problem : null
  useAnnounced(stuck ? say('notes.waiting') : null)
  // Edits and deletions that wait show in the list of notes itself.
  const shown = entries.filter(({ kind, state }) => kind === 'ADD' || state === 'needs-attention')
  if (shown.length === 0 && !stuck) return null
  return (
    <>
      {stuck && mendsBySignIn(stuck) && <ProblemCard problem={stuck} onTryAgain={send} />}
      {stuck && shown.length === 0 && (
        <Text className={styles.state}>
          <CloudOff16Regular aria-hidden />
          {say('notes.waiting.changes', { changes: entries.length })}
        </Text>
      )}
      {shown.length > 0 && (
        <ul className={styles.list} aria-label={say('notes.onTheirWay')}>
          {shown.map((entry) => (
            <li key={entry.id} className={styles.note}>
              <Standing entry={entry} stuck={stuck !== null} />
              <p className={styles.text}>{textOf(entry) ?? say(`notes.change.${entry.kind}`)}</p>
              {entry.state === 'needs-attention' && <Choices entry={entry} onChange={onChange} />}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function textOf(entry: OutboxEntry): string | null {
  return entry.kind === 'ADD' || entry.kind === 'EDIT' ? entry.input.text : null
}

function Standing({ entry, stuck }: { entry: OutboxEntry; stuck: boolean }) {
  const styles = useStyles()
  if (entry.state === 'waiting') {
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
      {entry.refused ? sayRefusal(entry.refused) : say('notes.attention.unknown')}
    </Text>
  )
}

function Choices({ entry, onChange }: { entry: OutboxEntry; onChange: (text: string) => void }) {
  const styles = useStyles()
  const { again, discard } = useOutbox()
  const text = textOf(entry)
  return (
    <div className={styles.actions}>
      <Button size="small" onClick={() => again(entry.id)}>
        {say('notes.again')}
      </Button>
      {text !== null && (
        <Button
          size="small"
          onClick={() => {
            discard(entry.id)
            onChange(text)
          }}
        >
          {say('notes.backToBox')}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => discard(entry.id)}>
        {say('notes.discard')}
      </Button>
    </div>
  )
}
