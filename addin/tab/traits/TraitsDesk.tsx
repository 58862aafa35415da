// Notes on the left, traits on the right: the user's own arrangement, kept with every gesture.
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo'
import { useMemo, useRef, useState } from 'react'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { sayRefusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import * as arranging from './arrangement.ts'
import type { Place } from './arrangement.ts'
import { DropPlace } from './DropPlace.tsx'
import type { Carried } from './drag.ts'
import { NewTrait } from './NewTrait.tsx'
import { NotesColumn } from './NotesColumn.tsx'
import { NotPraise } from './NotPraise.tsx'
import { notesOf, type ReviewPartsFragment } from './shapes.ts'
import { TraitCard } from './TraitCard.tsx'
import { useArrangement, type Arranging } from './use-arrangement.ts'
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
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grow: { flex: '1 1 auto' },
})

interface Props {
  review: ReviewPartsFragment
  from: string
  to: string
  /** What follows: shown when at least one trait is marked. */
  next: (used: number, status: Arranging['status']) => React.ReactNode
}

export function TraitsDesk({ review, from, to, next }: Props) {
  const styles = useStyles()
  const announce = useAnnounce()
  const work = useArrangement(review)
  const { arrangement } = work
  const notes = useMemo(() => notesOf(review), [review])
  const byId = useMemo(() => new Map(notes.map((note) => [note.id, note])), [notes])
  const [waiting, setWaiting] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const used = arranging.usedCount(arrangement)
  const placed = new Set(arrangement.traits.flatMap((trait) => trait.noteIds))
  const apart = review.notPraise.filter((note) => !placed.has(note.id))
  const listed = notes.filter((note) => !apart.some((one) => one.id === note.id))

  const put = (noteId: string, from: Place | 'list', to: Place) => {
    work.change(
      from === 'list'
        ? arranging.placeOnly(arrangement, noteId, to)
        : arranging.moveNote(arrangement, noteId, from, to),
    )
    const trait = arrangement.traits.find((one) => one.id === to)
    announce(trait ? say('traits.moved', { trait: trait.label }) : say('traits.moved.none'))
  }
  const askName = (noteId: string) => {
    setWaiting(noteId)
    requestAnimationFrame(() => field.current?.focus())
  }
  const add = (id: string, label: string) => {
    const there = arranging.findTrait(arrangement, id, label)
    const grown = arranging.addTrait(arrangement, id, label)
    work.change(waiting ? arranging.placeOnly(grown, waiting, there?.id ?? id) : grown)
    announce(say(there ? 'traits.new.there' : 'traits.new.added', { trait: label }))
    setWaiting(null)
  }
  const use = (id: string, wanted: boolean) => {
    const changed = arranging.useTrait(arrangement, id, wanted)
    work.change(changed)
    if (changed === arrangement && wanted)
      announce(
        say(used >= arranging.MOST_TO_USE ? 'traits.use.most' : 'traits.use.empty', { most: arranging.MOST_TO_USE }),
      )
    else announce(say('traits.use.count', { count: arranging.usedCount(changed) }))
  }

  return (
    <div className={styles.desk}>
      <Meeting work={work} />
      <section className={styles.picture} aria-labelledby="week">
        <h2 id="week" className={styles.heading}>
          {say('traits.week.title')}
        </h2>
        <WeekPicture notes={notes} arrangement={arrangement} from={from} to={to} />
      </section>
      <div className={styles.panes}>
        <section className={styles.pane} aria-labelledby="notes">
          <h2 id="notes" className={styles.heading}>
            {say('traits.notes.title', { count: listed.length })}
          </h2>
          <DropPlace onDropped={(carried: Carried) => put(carried.noteId, carried.from, null)}>
            <NotesColumn
              notes={listed}
              arrangement={arrangement}
              onMove={(id, to) => put(id, 'list', to)}
              onNewTrait={askName}
            />
          </DropPlace>
          <NotPraise
            notes={apart}
            arrangement={arrangement}
            onMove={(id, to) => put(id, null, to)}
            onNewTrait={askName}
          />
        </section>
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
          {arrangement.traits.length === 0 && <Text>{say('traits.noPattern')}</Text>}
          <ul className={styles.list}>
            {arrangement.traits.map((trait, place) => (
              <TraitCard
                key={trait.id}
                trait={trait}
                place={place}
                arrangement={arrangement}
                notes={byId}
                onRename={(label) => work.change(arranging.renameTrait(arrangement, trait.id, label))}
                onMerge={(into) => work.change(arranging.mergeTraits(arrangement, trait.id, into))}
                onRemove={() => {
                  work.change(arranging.dropTrait(arrangement, trait.id))
                  announce(say('traits.removed', { trait: trait.label }))
                }}
                onUse={(wanted) => use(trait.id, wanted)}
                onMove={(noteId, to) => put(noteId, trait.id, to)}
                onNewTrait={askName}
                onDropped={(carried) => put(carried.noteId, carried.from, trait.id)}
              />
            ))}
          </ul>
          <NewTrait
            vocabulary={review.vocabulary}
            waitingFor={waiting ? (byId.get(waiting)?.text ?? null) : null}
            field={field}
            onAdd={add}
            onCancel={() => setWaiting(null)}
          />
          <div className={styles.bar}>
            {next(used, work.status)}
            <span className={styles.grow} />
            <Button appearance="subtle" onClick={() => void work.suggestAnew()}>
              {say('traits.suggestAnew')}
            </Button>
          </div>
        </section>
      </div>
    </div>
  )
}

/** What stands in the way of keeping the arrangement, with what can be done. */
function Meeting({ work }: { work: Arranging }) {
  if (work.status === 'elsewhere')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{say('traits.elsewhere')}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={work.takeOther}>{say('traits.elsewhere.theirs')}</Button>
          <Button onClick={work.keepMine}>{say('traits.elsewhere.mine')}</Button>
        </MessageBarActions>
      </MessageBar>
    )
  if (work.status === 'unreachable')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{say('traits.unreachable')}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={work.again}>{say('traits.again')}</Button>
        </MessageBarActions>
      </MessageBar>
    )
  if (work.status === 'refused' && work.refused)
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{sayRefusal(work.refused)}</MessageBarBody>
      </MessageBar>
    )
  return null
}
