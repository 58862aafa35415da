// The same note was changed on two devices: both texts are kept, and the writer chooses.
import { useMutation } from 'urql'
import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { NotePartsFragment } from '#schema/generated/client/graphql.ts'
import { say } from '#addin/shared/words/words.ts'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { EditNote } from './documents.ts'

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
  const [{ data, fetching }, edit] = useMutation(EditNote)
  const settle = (text: string) => void edit({ input: { noteId: note.id, version: note.version, text, day: note.day } })
  return (
    <div className={styles.box} role="group" aria-label={say('recommendation.conflict')}>
      <Text weight="semibold">{say('recommendation.conflict')}</Text>
      <p className={styles.text}>{otherText}</p>
      {data?.editNote.__typename === 'Refused' && <Refusal refused={data.editNote} />}
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={fetching} onClick={() => settle(note.text)}>
          {say('recommendation.conflict.keepFirst')}
        </Button>
        <Button size="small" disabledFocusable={fetching} onClick={() => settle(otherText)}>
          {say('recommendation.conflict.keepOther')}
        </Button>
        <Button size="small" disabledFocusable={fetching} onClick={() => settle(`${note.text}\n${otherText}`)}>
          {say('recommendation.conflict.keepBoth')}
        </Button>
      </div>
    </div>
  )
}
