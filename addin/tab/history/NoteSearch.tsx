// One's own notes found again: by their words, the person, and the days.
import { Button, Dropdown, Field, Input, Option, SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components'
import { Notepad24Regular } from '@fluentui/react-icons/svg/notepad'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { FindNotesQuery } from '#schema/generated/client/graphql.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { notesPlace } from '#addin/shared/places.ts'
import { useAnnounced } from '#addin/shared/ui/Announcer.tsx'
import { Empty } from '#addin/shared/ui/Empty.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { useDebounced } from '#addin/shared/ui/use-debounced.ts'
import { Waiting } from '#addin/shared/ui/Waiting.tsx'
import { dayWords } from '#addin/shared/words/day-words.ts'
import { today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'
import { NotePeople, FindNotes } from './documents.ts'

const PAGE = 30

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px', marginBottom: '24px' },
  search: { flex: '1 1 240px', '& .fui-SearchBox': { maxWidth: '100%' } },
  list: { listStyleType: 'none', margin: '12px 0 0', padding: 0, display: 'grid', gap: '8px' },
  note: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '4px 12px',
    alignItems: 'center',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
  more: { marginTop: '16px' },
})

interface Wish {
  text: string
  personId: string | null
  from: string | null
  to: string | null
}

export function NoteSearch() {
  const styles = useStyles()
  const [typed, setTyped] = useState('')
  const [{ personId, from, to }, narrow] = useState<Omit<Wish, 'text'>>({ personId: null, from: null, to: null })
  const [{ data }] = useQuery({ query: NotePeople })
  const recommendations = data?.history.nodes ?? []
  const people = new Map(recommendations.map(({ person }) => [person.id, person.name]))
  const names = new Map(recommendations.map(({ id, person }) => [id, person.name]))
  const wish = { text: useDebounced(typed.trim()), personId, from, to }
  return (
    <>
      <div className={styles.filters}>
        <Field className={styles.search} label={say('history.search')}>
          <SearchBox
            value={typed}
            placeholder={say('history.notes.placeholder')}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <Field label={say('history.notes.person')}>
          <Dropdown
            value={(personId === null ? undefined : people.get(personId)) ?? say('history.state.all')}
            selectedOptions={[personId ?? 'all']}
            onOptionSelect={(_, { optionValue = 'all' }) =>
              narrow((now) => ({ ...now, personId: people.has(optionValue) ? optionValue : null }))
            }
          >
            <Option value="all">{say('history.state.all')}</Option>
            {[...people].map(([id, name]) => (
              <Option key={id} value={id}>
                {name}
              </Option>
            ))}
          </Dropdown>
        </Field>
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={say(`history.notes.${end}`)}>
            <Input
              type="date"
              max={today()}
              value={{ from, to }[end] ?? ''}
              onChange={(_, { value }) => narrow((now) => ({ ...now, [end]: value === '' ? null : value }))}
            />
          </Field>
        ))}
      </div>
      <Found key={JSON.stringify(wish)} wish={wish} names={names} />
    </>
  )
}

type Names = ReadonlyMap<string, string>

/** One search: its pages one after the other. */
function Found({ wish, names }: { wish: Wish; names: Names }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null])
  return cursors.map((after, index) => (
    <FoundPage
      key={after ?? ''}
      {...{ wish, names, after }}
      onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
    />
  ))
}

interface FoundPageProps {
  wish: Wish
  names: Names
  after: string | null
  onMore: ((after: string) => void) | null
}

function FoundPage({ wish, names, after, onMore }: FoundPageProps) {
  const styles = useStyles()
  const [{ data, error }, again] = useQuery({
    query: FindNotes,
    variables: { ...wish, first: PAGE, after },
    requestPolicy: 'cache-and-network',
  })
  const found = data?.searchNotes
  const isNarrowed = wish.text !== '' || wish.personId !== null || wish.from !== null || wish.to !== null
  const words = found && after === null ? say('history.notes.count', { count: found.total }) : null
  useAnnounced(isNarrowed ? words : null)
  if (!found && error)
    return (
      <ProblemCard
        problem={problemFrom(error)}
        title={say('history.notes.problem')}
        onTryAgain={() => again({ requestPolicy: 'network-only' })}
      />
    )
  if (!found) return <Waiting shape="text" />
  if (found.total === 0)
    return (
      <Empty
        icon={<Notepad24Regular />}
        title={say(isNarrowed ? 'history.none.title' : 'history.notes.empty.title')}
        text={say(isNarrowed ? 'history.notes.none.text' : 'history.notes.empty.text')}
      />
    )
  const next = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null
  return (
    <>
      {words !== null && <Text className={styles.quiet}>{words}</Text>}
      <NoteList notes={found.nodes} names={names} />
      {onMore && next !== null && (
        <Button className={styles.more} onClick={() => onMore(next)}>
          {say('history.more')}
        </Button>
      )}
    </>
  )
}

function NoteList({ notes, names }: { notes: FindNotesQuery['searchNotes']['nodes']; names: Names }) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {notes.map(({ id, recommendationId, text, day }) => (
        <li key={id} className={styles.note}>
          <div>
            <div className={styles.text}>{text}</div>
            <Text size={200} className={styles.quiet}>
              {[names.get(recommendationId), dayWords(day)].filter(Boolean).join(' · ')}
            </Text>
          </div>
          <LinkButton to={notesPlace(recommendationId)} size="small">
            {say('history.open')}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
