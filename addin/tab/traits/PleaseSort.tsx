// Notes between praise and none: the writer says with one press which they are.
import { Text, makeStyles, tokens } from '@fluentui/react-components'
import type { TellingPartsFragment } from '#schema/generated/client/graphql.ts'
import { Telling } from '#addin/shared/notes/Telling.tsx'
import { dayWords } from '#addin/shared/words/day-words.ts'
import { say } from '#addin/shared/words/words.ts'
import type { NoteShown } from './shapes.ts'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  note: { display: 'grid', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  notes: readonly NoteShown[]
  tellings: ReadonlyMap<string, TellingPartsFragment>
}

export function PleaseSort({ notes, tellings }: Props) {
  const styles = useStyles()
  if (notes.length === 0) return null
  return (
    <section className={styles.box} aria-labelledby="please-sort">
      <h3 id="please-sort" className={styles.title}>
        {say('traits.sort.title', { count: notes.length })}
      </h3>
      <Text size={200} className={styles.quiet}>
        {say('traits.sort.why')}
      </Text>
      <ul className={styles.list}>
        {notes.map((note) => {
          const telling = tellings.get(note.id)
          return (
            <li key={note.id} className={styles.note}>
              <Text>{note.text}</Text>
              <Text size={200} className={styles.quiet}>
                {dayWords(note.day)}
              </Text>
              {telling && <Telling telling={telling} note={note.text} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
