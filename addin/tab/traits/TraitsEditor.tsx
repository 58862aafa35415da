// Notes on the left, traits on the right: the user's own arrangement, kept with every gesture.
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo'
import { useMemo, type ReactNode } from 'react'
import { say } from '#addin/shared/words/words.ts'
import { usedCount } from './arrangement.ts'
import { DropPlace } from './DropPlace.tsx'
import { Meeting } from './Meeting.tsx'
import { NewTrait } from './NewTrait.tsx'
import { NotesColumn } from './NotesColumn.tsx'
import { NotPraise } from './NotPraise.tsx'
import { PleaseSort } from './PleaseSort.tsx'
import { notesOf, tellingsOf, type NoteShown, type ReviewPartsFragment } from './shapes.ts'
import { TraitCard } from './TraitCard.tsx'
import { useArrangement, type Arranging } from './use-arrangement.ts'
import { useGestures, type Gestures } from './use-gestures.ts'
import { WeekPicture } from './WeekPicture.tsx'

const useStyles = makeStyles({
  desk: { display: 'grid', gap: tokens.spacingVerticalXL, minWidth: 0 },
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  pane: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  picture: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  grow: { flex: '1 1 auto' },
})

interface Props {
  review: ReviewPartsFragment
  /** The window's first and last day. */
  from: string
  to: string
  /** The way on, given how many traits are marked to be used. */
  next: (used: number) => ReactNode
}

export function TraitsEditor({ review, from, to, next }: Props) {
  const styles = useStyles()
  const work = useArrangement(review)
  const gestures = useGestures(work)
  const notes = useMemo(() => notesOf(review), [review])
  return (
    <div className={styles.desk}>
      <Meeting work={work} />
      <section className={styles.picture} aria-labelledby="week">
        <h2 id="week" className={styles.heading}>
          {say('traits.week.title')}
        </h2>
        <WeekPicture notes={notes} arrangement={work.arrangement} from={from} to={to} />
      </section>
      <div className={styles.panes}>
        <NotesPane review={review} notes={notes} work={work} gestures={gestures} />
        <TraitsPane review={review} notes={notes} work={work} gestures={gestures} next={next} />
      </div>
    </div>
  )
}

interface PaneProps {
  review: ReviewPartsFragment
  notes: readonly NoteShown[]
  work: Arranging
  gestures: Gestures
}

function NotesPane({ review, notes, work: { arrangement }, gestures }: PaneProps) {
  const styles = useStyles()
  const placed = new Set(arrangement.traits.flatMap((trait) => trait.noteIds))
  const apart = review.notPraise.filter((note) => !placed.has(note.id))
  const unsorted = review.pleaseSort.filter((note) => !placed.has(note.id))
  const listed = notes.filter((note) => ![...apart, ...unsorted].some((one) => one.id === note.id))
  const tellings = useMemo(() => tellingsOf(review), [review])
  return (
    <section className={styles.pane} aria-labelledby="notes">
      <h2 id="notes" className={styles.heading}>
        {say('traits.notes.title', { count: listed.length })}
      </h2>
      <DropPlace onDropped={(carried) => gestures.put(carried.noteId, carried.from, null)}>
        <NotesColumn
          notes={listed}
          arrangement={arrangement}
          onMove={(id, to) => gestures.put(id, 'list', to)}
          onNewTrait={gestures.askName}
        />
      </DropPlace>
      <PleaseSort notes={unsorted} tellings={tellings} />
      <NotPraise
        notes={apart}
        arrangement={arrangement}
        onMove={(id, to) => gestures.put(id, null, to)}
        onNewTrait={gestures.askName}
      />
    </section>
  )
}

function TraitsPane({ review, notes, work, gestures, next }: PaneProps & Pick<Props, 'next'>) {
  const styles = useStyles()
  const { arrangement } = work
  const byId = useMemo(() => new Map(notes.map((note) => [note.id, note])), [notes])
  const tellings = useMemo(() => tellingsOf(review), [review])
  const used = usedCount(arrangement)
  return (
    <section className={styles.pane} aria-labelledby="traits">
      <div className={styles.bar}>
        <h2 id="traits" className={styles.heading}>
          {say('traits.title')}
        </h2>
        <Text className={styles.quiet}>{say('traits.use.count', { count: used })}</Text>
        <span className={styles.grow} />
        {work.undo && (
          <Button appearance="subtle" icon={<ArrowUndo20Regular />} onClick={work.undo}>
            {say('traits.undo')}
          </Button>
        )}
      </div>
      {gestures.objection !== null && <Text>{gestures.objection}</Text>}
      {arrangement.traits.length === 0 && <Text>{say('traits.noPattern')}</Text>}
      <ul className={styles.list}>
        {arrangement.traits.map((trait, place) => (
          <TraitCard
            key={trait.id}
            trait={trait}
            place={place}
            arrangement={arrangement}
            notes={byId}
            tellings={tellings}
            gestures={gestures}
          />
        ))}
      </ul>
      <NewTrait
        vocabulary={review.vocabulary}
        waitingFor={gestures.waiting ? (byId.get(gestures.waiting)?.text ?? null) : null}
        field={gestures.field}
        onAdd={gestures.add}
        onCancel={gestures.stopAsking}
      />
      <div className={styles.bar}>
        {next(used)}
        <Text size={200} className={styles.quiet}>
          {work.status === 'keeping'
            ? say('traits.keeping')
            : work.status === 'kept' && work.undo
              ? say('traits.kept')
              : ''}
        </Text>
        <span className={styles.grow} />
        <Button appearance="subtle" onClick={() => void work.suggestAnew()}>
          {say('traits.suggestAnew')}
        </Button>
      </div>
    </section>
  )
}
