// The notes so far, by day, newest first.
import { useState } from 'react'
import { useClient } from 'urql'
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components'
import { Notepad24Regular } from '@fluentui/react-icons/svg/notepad'
import type {
  NotePartsFragment,
  RecommendationHeadFragment,
  RecommendationQuery,
} from '#schema/generated/client/graphql.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import type { Problem } from '#addin/shared/api/problems.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { withPendingChanges } from '#addin/shared/notes/outbox.ts'
import { useOutbox } from '#addin/shared/notes/OutboxProvider.tsx'
import { firstDayFor } from '#addin/shared/notes/note-limits.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { Empty } from '#addin/shared/ui/Empty.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { sayWeekday } from '#addin/shared/words/days.ts'
import { say, formattingLocale } from '#addin/shared/words/words.ts'
import { NoteItem } from './NoteItem.tsx'
import { byDay } from './by-day.ts'
import { MoreNotes } from './documents.ts'

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: '0 0 12px' },
  days: { display: 'flex', flexDirection: 'column', rowGap: '20px', marginTop: '12px' },
  day: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, margin: '0 0 8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  more: { marginTop: '16px' },
})

type FirstNotes = NonNullable<RecommendationQuery['recommendation']>['notes']

interface NotesProps {
  recommendation: RecommendationHeadFragment
  notes: FirstNotes
}

export function Notes({ recommendation, notes }: NotesProps) {
  const styles = useStyles()
  const [deleted, setDeleted] = useState<NotePartsFragment | null>(null)
  const { outbox } = useOutbox()
  const older = useOlder(recommendation.id, notes)
  const editable = recommendation.may.writeNotes
  const { firstName } = recommendation.person
  return (
    <section aria-label={say('recommendation.notes')}>
      <h2 className={styles.heading}>
        {notes.total === 0
          ? say('recommendation.notes')
          : say('recommendation.progress', { notes: notes.total, days: recommendation.progress.days })}
      </h2>
      {deleted && <Undo note={deleted} onDone={() => setDeleted(null)} />}
      {notes.total === 0 && !deleted && (
        <Empty
          icon={<Notepad24Regular />}
          title={say('recommendation.empty.title')}
          text={say('recommendation.empty.text', { firstName })}
        />
      )}
      <div className={styles.days}>
        {byDay(withPendingChanges([...notes.nodes, ...older.nodes], outbox)).map(({ day, notes: ofDay }) => (
          <div key={day}>
            <h3 className={styles.day}>{sayWeekday(day, formattingLocale())}</h3>
            <ul className={styles.list}>
              {ofDay.map((note) => (
                <li key={note.id}>
                  <NoteItem
                    note={note}
                    from={firstDayFor(recommendation.window.from)}
                    editable={editable}
                    onDeleted={setDeleted}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {older.problem && <ProblemCard problem={older.problem} onTryAgain={older.load} />}
      {older.hasMore && (
        <Button className={styles.more} disabledFocusable={older.loading} onClick={older.load}>
          {say('recommendation.more')}
        </Button>
      )}
    </section>
  )
}

/** Pages after the first, asked for one at a time; dropped when the first page changes its end. */
function useOlder(id: string, first: FirstNotes) {
  const client = useClient()
  const [pages, setPages] = useState<{
    after: string | null
    nodes: NotePartsFragment[]
    pageInfo: FirstNotes['pageInfo']
  } | null>(null)
  const [loading, setLoading] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const fits = pages !== null && pages.after === first.pageInfo.endCursor
  const info = fits ? pages.pageInfo : first.pageInfo
  const load = () => {
    setLoading(true)
    void client
      .query(MoreNotes, { id, after: info.endCursor }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data, error }) => {
        setLoading(false)
        setProblem(error ? problemFrom(error) : null)
        const next = data?.recommendation?.notes
        if (next)
          setPages({
            after: first.pageInfo.endCursor,
            nodes: [...(fits ? pages.nodes : []), ...next.nodes],
            pageInfo: next.pageInfo,
          })
      })
  }
  return { nodes: fits ? pages.nodes : [], hasMore: info.hasNextPage, load, loading, problem }
}

function Undo({ note, onDone }: { note: NotePartsFragment; onDone: () => void }) {
  const announce = useAnnounce()
  const { put } = useOutbox()
  const undo = () => {
    const { id: noteId, recommendationId } = note
    void put({ kind: 'RESTORE', id: newId(), noteId, recommendationId }).then(() => {
      announce(say('recommendation.note.restored'))
      onDone()
    })
  }
  return (
    <MessageBar intent="info" layout="auto">
      <MessageBarBody>{say('recommendation.note.deleted')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={undo}>
          {say('shared.undo')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {say('shared.close')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
