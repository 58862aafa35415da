// The recommendations, by name, words and state.
import { Button, Dropdown, Field, Option, SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components'
import { History24Regular } from '@fluentui/react-icons/svg/history'
import { useState } from 'react'
import { useQuery } from 'urql'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { useAnnounced } from '#addin/shared/ui/Announcer.tsx'
import { Empty } from '#addin/shared/ui/Empty.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { useDebounced } from '#addin/shared/ui/use-debounced.ts'
import { Waiting } from '#addin/shared/ui/Waiting.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { RecommendationState } from '#schema/generated/client/graphql.ts'
import { HistoryList } from './HistoryList.tsx'
import { HistoryQuery } from './documents.ts'

const PAGE = 20
const STATES: readonly RecommendationState[] = [
  'COLLECTING',
  'READY_TO_REVIEW',
  'DRAFTING',
  'READY_TO_ASK',
  'REQUEST_IN_DRAFTS',
  'WAITING_FOR_REPLY',
  'EDITS_OFFERED',
  'APPROVED',
  'DECLINED',
  'NO_REPLY',
  'FINAL_TEXT',
  'READY_FOR_LINKEDIN',
  'ON_LINKEDIN',
  'WITHDRAWN',
]

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXL,
  },
  search: { flex: '1 1 240px', '& .fui-SearchBox': { maxWidth: '100%' } },
  list: { display: 'grid', gap: tokens.spacingVerticalXXL },
  quiet: { color: tokens.colorNeutralForeground3 },
})

export function TextSearch() {
  const styles = useStyles()
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<RecommendationState | null>(null)
  const text = useDebounced(typed.trim())
  return (
    <>
      <div className={styles.filters}>
        <Field className={styles.search} label={say('history.search')}>
          <SearchBox
            value={typed}
            placeholder={say('history.search.placeholder')}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <Field label={say('history.state')}>
          <Dropdown
            value={state === null ? say('history.state.all') : say(`shared.state.${state}`)}
            selectedOptions={[state ?? 'all']}
            onOptionSelect={(_, { optionValue }) => setState(STATES.find((one) => one === optionValue) ?? null)}
          >
            <Option value="all">{say('history.state.all')}</Option>
            {STATES.map((one) => (
              <Option key={one} value={one}>
                {say(`shared.state.${one}`)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
      <Results key={`${text}/${state ?? ''}`} text={text} state={state} />
    </>
  )
}

/** One search: its pages one after the other. */
function Results({ text, state }: { text: string; state: RecommendationState | null }) {
  const styles = useStyles()
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null])
  return (
    <div className={styles.list}>
      {cursors.map((after, index) => (
        <ResultsPage
          key={after ?? ''}
          text={text}
          state={state}
          after={after}
          isLast={index === cursors.length - 1}
          onMore={(next) => setCursors([...cursors, next])}
        />
      ))}
    </div>
  )
}

interface PageProps {
  text: string
  state: RecommendationState | null
  after: string | null
  isLast: boolean
  onMore: (after: string) => void
}

function ResultsPage({ text, state, after, isLast, onMore }: PageProps) {
  const styles = useStyles()
  const [answer, again] = useQuery({
    query: HistoryQuery,
    variables: { text: text === '' ? null : text, state, first: PAGE, after },
  })
  const found = answer.data?.history
  const searching = text !== '' || state !== null
  useAnnounced(found && after === null && searching ? say('history.count', { count: found.total }) : null)
  if (!found) {
    if (answer.error)
      return (
        <ProblemCard
          problem={problemFrom(answer.error)}
          title={say('history.problem')}
          onTryAgain={() => again({ requestPolicy: 'network-only' })}
        />
      )
    return <Waiting shape="people" />
  }
  if (found.nodes.length === 0 && after === null)
    return searching ? (
      <Empty icon={<History24Regular />} title={say('history.none.title')} text={say('history.none.text')} />
    ) : (
      <Empty
        icon={<History24Regular />}
        title={say('history.empty.title')}
        text={say('history.empty.text')}
        actions={
          <LinkButton appearance="primary" to="/people">
            {say('history.empty.action')}
          </LinkButton>
        }
      />
    )
  return (
    <>
      {after === null && searching && (
        <Text className={styles.quiet}>{say('history.count', { count: found.total })}</Text>
      )}
      <HistoryList items={found.nodes} />
      {isLast && found.pageInfo.hasNextPage && found.pageInfo.endCursor !== null && (
        <div>
          <Button onClick={() => onMore(found.pageInfo.endCursor ?? '')}>{say('history.more')}</Button>
        </div>
      )}
    </>
  )
}
