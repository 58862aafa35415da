// The same note was changed on two devices: both texts are kept, and the writer chooses.
import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { NotePartsFragment } from '#schema/generated/client/graphql.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { editOf } from '#addin/shared/notes/outbox.ts'
import { useOutbox } from '#addin/shared/notes/OutboxProvider.tsx'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  box: {
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  text: { ...typographyStyles.body1, margin: '8px 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

export function NoteConflict({ note, otherText }: { note: NotePartsFragment; otherText: string }) {
  const styles = useStyles()
  const { outbox, put } = useOutbox()
  const settle = (text: string) => {
    const input = { noteId: note.id, version: note.version, text, day: note.day }
    void put(editOf(outbox, note.recommendationId, newId(), input))
  }
  return (
    <div className={styles.box} role="group" aria-label={say('recommendation.conflict')}>
      <Text weight="semibold">{say('recommendation.conflict')}</Text>
      <p className={styles.text}>{otherText}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => settle(note.text)}>
          {say('recommendation.conflict.keepFirst')}
        </Button>
        <Button size="small" onClick={() => settle(otherText)}>
          {say('recommendation.conflict.keepOther')}
        </Button>
        <Button size="small" onClick={() => settle(`${note.text}\n${otherText}`)}>
          {say('recommendation.conflict.keepBoth')}
        </Button>
      </div>
    </div>
  )
}
