// The traits and notes the text is made from; those behind the sentence at hand stand out.
import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { dayWords } from '#addin/shared/words/day-words.ts'
import { say } from '#addin/shared/words/words.ts'
import type { NoteShown, TraitShown } from './shapes.ts'

const useStyles = makeStyles({
  pane: { display: 'grid', gap: tokens.spacingVerticalL, alignContent: 'start', justifyItems: 'start', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  trait: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  note: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: 'anywhere',
  },
  lit: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorBrandBackground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
  warn: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
})

interface Props {
  recommendationId: string
  used: readonly TraitShown[]
  notUsable: readonly NoteShown[]
  lit: ReadonlySet<string>
}

export function NotesPane({ recommendationId, used, notUsable, lit }: Props) {
  const styles = useStyles()
  return (
    <aside className={styles.pane} aria-label={say('draft.notes.title')}>
      <h2 className={styles.title}>{say('draft.notes.title')}</h2>
      {used.length === 0 && <Text className={styles.quiet}>{say('draft.start.nothing')}</Text>}
      {used.map((trait) => (
        <section key={trait.id}>
          <h3 className={styles.trait}>{trait.label}</h3>
          <ul className={styles.list}>
            {trait.examples.map(({ note }) => (
              <li key={note.id} className={mergeClasses(styles.note, lit.has(note.id) && styles.lit)}>
                <Text>{note.text}</Text>{' '}
                <Text size={200} className={styles.quiet}>
                  {dayWords(note.day)}
                </Text>
                {lit.has(note.id) && <Text size={200}> · {say('draft.notes.behind')}</Text>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {notUsable.length > 0 && (
        <section className={styles.warn}>
          <Text weight="semibold">{say('draft.notUsable.title', { count: notUsable.length })}</Text>
          <Text size={200}>{say('draft.notUsable.why')}</Text>
          <ul className={styles.list}>
            {notUsable.map((note) => (
              <li key={note.id} className={styles.note}>
                {say('draft.note.quoted', { text: note.text, day: dayWords(note.day) })}
              </li>
            ))}
          </ul>
          <LinkButton size="small" to={`/r/${recommendationId}`}>
            {say('draft.notUsable.reword')}
          </LinkButton>
        </section>
      )}
      <LinkButton appearance="subtle" to={`/r/${recommendationId}/traits`}>
        {say('draft.changeTraits')}
      </LinkButton>
    </aside>
  )
}
