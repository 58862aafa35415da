// What each sentence rests on: a small mark each, its notes on a press; a sentence from no note is kept knowingly or removed.
import { Button, Text, ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Chat16Regular } from '@fluentui/react-icons/svg/chat'
import { Note16Regular } from '@fluentui/react-icons/svg/note'
import { PersonArrowRight16Regular } from '@fluentui/react-icons/svg/person-arrow-right'
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle'
import { dayWords } from '#addin/shared/words/day-words.ts'
import { say } from '#addin/shared/words/words.ts'
import type { NoteShown, Sentence } from './shapes.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    borderLeft: '3px solid transparent',
    // In forced colours a transparent line would be painted.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    minWidth: 0,
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  open: {
    borderLeftColor: tokens.colorPaletteMarigoldBorderActive,
    '@media (forced-colors: active)': { borderLeftColor: 'CanvasText' },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  words: { overflowWrap: 'anywhere', paddingTop: '4px' },
  told: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start', minWidth: 0 },
  notes: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const ICONS = {
  NOTES: <Note16Regular />,
  RELATIONSHIP: <PersonArrowRight16Regular />,
  OPINION: <Chat16Regular />,
  OWN_WORDS: <QuestionCircle16Regular />,
} as const

interface Props {
  sentences: readonly Sentence[]
  unsure: ReadonlySet<Sentence>
  notes: ReadonlyMap<string, NoteShown>
  active: Sentence | null
  readOnly: boolean
  onShow: (sentence: Sentence) => void
  onKeep: (sentence: Sentence, keep: boolean) => void
  onRemove: (sentence: Sentence) => void
}

export function SentenceList({ sentences, active, ...rest }: Props) {
  const styles = useStyles()
  return (
    <ol className={styles.list}>
      {sentences.map((sentence, index) => (
        <SentenceItem key={`${sentence.start}-${index}`} sentence={sentence} active={sentence === active} {...rest} />
      ))}
    </ol>
  )
}

function SentenceItem({
  sentence,
  active,
  unsure,
  notes,
  readOnly,
  onShow,
  onKeep,
  onRemove,
}: Omit<Props, 'sentences' | 'active'> & { sentence: Sentence; active: boolean }) {
  const styles = useStyles()
  const checking = unsure.has(sentence)
  const open = !checking && sentence.basis === 'OWN_WORDS' && !sentence.kept
  const isOutdated = sentence.noteIds.flatMap((id) => notes.get(id) ?? [])
  const basis = checking
    ? say('draft.basis.checking')
    : say(`draft.basis.${sentence.basis}`, { count: isOutdated.length })
  return (
    <li className={mergeClasses(styles.item, active && styles.active, open && styles.open)}>
      <div className={styles.row}>
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={active}
          icon={ICONS[sentence.basis]}
          aria-label={say('draft.sentence.show', { basis, sentence: sentence.text })}
          onClick={() => onShow(sentence)}
        />
        <div className={styles.told}>
          <Text className={styles.words}>{sentence.text}</Text>
          <Text size={200} className={styles.quiet}>
            {basis}
            {sentence.basis === 'OWN_WORDS' && sentence.kept && ` · ${say('draft.basis.kept')}`}
          </Text>
          {active && isOutdated.length > 0 && (
            <ul className={styles.notes}>
              {isOutdated.map((note) => (
                <li key={note.id}>{say('draft.note.quoted', { text: note.text, day: dayWords(note.day) })}</li>
              ))}
            </ul>
          )}
          {sentence.basis === 'OWN_WORDS' && !checking && !readOnly && (
            <div className={styles.actions}>
              <Button size="small" onClick={() => onKeep(sentence, !sentence.kept)}>
                {say(sentence.kept ? 'draft.sentence.unkeep' : 'draft.sentence.keep')}
              </Button>
              <Button size="small" appearance="subtle" onClick={() => onRemove(sentence)}>
                {say('draft.sentence.remove')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </li>
  )
}
