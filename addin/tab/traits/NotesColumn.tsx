// All notes, newest day first, each with the traits it stands under; to be dragged or moved from here.
import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { dayWords } from '#addin/shared/words/day-words.ts'
import { say } from '#addin/shared/words/words.ts'
import type { Arrangement, Place } from './arrangement.ts'
import { isDragOf } from './drag.ts'
import { MoveMenu } from './MoveMenu.tsx'
import type { NoteShown } from './shapes.ts'
import { Swatch } from './WeekPicture.tsx'

const useStyles = makeStyles({
  column: { display: 'grid', gap: tokens.spacingVerticalL, alignContent: 'start', minWidth: 0 },
  day: { display: 'grid', gap: tokens.spacingVerticalS },
  dayName: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  note: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'grab',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  tags: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})

interface Props {
  notes: readonly NoteShown[]
  arrangement: Arrangement
  onMove: (noteId: string, to: Place) => void
  onNewTrait: (noteId: string) => void
}

export function NotesColumn({ notes, arrangement, onMove, onNewTrait }: Props) {
  const styles = useStyles()
  const days = [...new Set(notes.map((note) => note.day))]
  return (
    <div className={styles.column}>
      {days.map((day) => (
        <section key={day} className={styles.day} aria-label={dayWords(day, 'weekday')}>
          <h3 className={styles.dayName}>{dayWords(day, 'weekday')}</h3>
          <ul className={styles.list}>
            {notes
              .filter((note) => note.day === day)
              .map((note) => (
                <li key={note.id} className={styles.note} {...isDragOf({ noteId: note.id, from: 'list' })}>
                  <Text>{note.text}</Text>
                  <div className={styles.foot}>
                    <Under noteId={note.id} arrangement={arrangement} />
                    <MoveMenu
                      arrangement={arrangement}
                      noteText={note.text}
                      onMove={(to) => onMove(note.id, to)}
                      onNewTrait={() => onNewTrait(note.id)}
                    />
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Under({ noteId, arrangement }: { noteId: string; arrangement: Arrangement }) {
  const styles = useStyles()
  const under = arrangement.traits.flatMap((trait, place) =>
    trait.noteIds.includes(noteId) ? [{ label: trait.label, place }] : [],
  )
  if (under.length === 0) return <span className={styles.tags}>{say('traits.under.none')}</span>
  return (
    <span className={styles.tags}>
      {under.map(({ label, place }) => (
        <span key={place} className={styles.tags}>
          <Swatch place={place} />
          {label}
        </span>
      ))}
    </span>
  )
}
