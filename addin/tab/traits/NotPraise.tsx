// Notes that hold nothing to praise: shown apart with the reason, never used for writing unless the user says otherwise.
import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { dayWords } from '#addin/shared/words/day-words.ts'
import { say } from '#addin/shared/words/words.ts'
import type { Arrangement, Place } from './arrangement.ts'
import { MoveMenu } from './MoveMenu.tsx'
import type { NoteShown } from './shapes.ts'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  words: { flex: '1 1 16ch', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  notes: readonly NoteShown[]
  arrangement: Arrangement
  onMove: (noteId: string, to: Place) => void
  onNewTrait: (noteId: string) => void
}

export function NotPraise({ notes, arrangement, onMove, onNewTrait }: Props) {
  const styles = useStyles()
  if (notes.length === 0) return null
  return (
    <section className={styles.box} aria-labelledby="not-praise">
      <h3 id="not-praise" className={styles.title}>
        {say('traits.notPraise.title', { count: notes.length })}
      </h3>
      <Text size={200} className={styles.quiet}>
        {say('traits.notPraise.why')}
      </Text>
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id} className={styles.note}>
            <Text className={styles.words}>{note.text}</Text>
            <Text size={200} className={styles.quiet}>
              {dayWords(note.day)}
            </Text>
            <MoveMenu
              arrangement={arrangement}
              from={null}
              noteText={note.text}
              onMove={(to) => onMove(note.id, to)}
              onNewTrait={() => onNewTrait(note.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
