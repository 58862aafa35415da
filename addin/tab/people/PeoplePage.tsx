// Who could be recommended: the people above, grouped, each with a verdict in words. The directory's answer paints
// first; the evidence follows. Nothing here is shown to anybody else.
import { Suspense, lazy } from 'react'
import { useSearchParams } from '#addin/shared/routing/router.tsx'
import { useQuery } from 'urql'
import { ToggleButton, makeStyles } from '@fluentui/react-components'
import { Organization20Regular } from '@fluentui/react-icons/svg/organization'
import { List20Regular } from '@fluentui/react-icons/svg/list'
import type { PeopleQuery } from '#schema/generated/client/graphql.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { Page } from '#addin/shared/ui/Page.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Waiting } from '#addin/shared/ui/Waiting.tsx'
import { say } from '#addin/shared/words/words.ts'
import { CandidateGroups } from './CandidateGroups.tsx'
import { HiddenPeople } from './HiddenPeople.tsx'
import { PeopleNotices } from './PeopleNotices.tsx'
import { PeopleSearch } from './PeopleSearch.tsx'
import { People } from './documents.ts'

const OrgTree = lazy(async () => ({ default: (await import('./OrgTree.tsx')).OrgTree }))

type View = 'list' | 'chart'

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '24px' },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', justifyContent: 'space-between', gap: '12px' },
  search: { flexGrow: 1, flexShrink: 1, flexBasis: '280px', maxWidth: '480px' },
  views: { display: 'flex', columnGap: '4px' },
})

export function PeoplePage() {
  const styles = useStyles()
  const { known, waitingForEvidence, error, again } = usePeople()
  const { view, choose } = useView()
  return (
    <Page title={say('people.title')} under={say('people.under')}>
      <div className={styles.page}>
        <div className={styles.tools}>
          <div className={styles.search}>
            <PeopleSearch />
          </div>
          <ViewSwitch view={view} choose={choose} />
        </div>
        {error && <ProblemCard problem={problemFrom(error)} title={say('people.problem')} onTryAgain={again} />}
        {!known && !error && <Waiting shape="people" rows={5} />}
        {known && <PeopleNotices candidates={known} waiting={waitingForEvidence} />}
        {known && view === 'list' && <CandidateGroups groups={known.groups} waiting={waitingForEvidence} />}
        {known && view === 'chart' && (
          <Suspense fallback={<Waiting shape="people" rows={4} />}>
            <OrgTree groups={known.groups} />
          </Suspense>
        )}
        {known && <HiddenPeople people={known.hidden} />}
      </div>
    </Page>
  )
}

/** The chart as soon as it is there, then the evidence in its place; trouble with the evidence leaves the chart. */
function usePeople() {
  const [chart, askChart] = useQuery({
    query: People,
    variables: { depth: 'CHART' },
    requestPolicy: 'cache-and-network',
  })
  const [evidence, askEvidence] = useQuery({
    query: People,
    variables: { depth: 'EVIDENCE' },
    requestPolicy: 'cache-and-network',
  })
  const known: PeopleQuery['candidates'] | undefined = evidence.data?.candidates ?? chart.data?.candidates
  return {
    known,
    waitingForEvidence: !evidence.data && !evidence.error,
    error: evidence.data ? undefined : (evidence.error ?? (chart.data ? undefined : chart.error)),
    again: () => {
      askChart({ requestPolicy: 'network-only' })
      askEvidence({ requestPolicy: 'network-only' })
    },
  }
}

/** In the address, so that coming back from a person shows the same view. */
function useView() {
  const [asked, refetch] = useSearchParams()
  const view: View = asked.get('view') === 'chart' ? 'chart' : 'list'
  return { view, choose: (wanted: View) => refetch(wanted === 'chart' ? { view: wanted } : {}, { replace: true }) }
}

function ViewSwitch({ view, choose }: { view: View; choose: (view: View) => void }) {
  const styles = useStyles()
  return (
    <div className={styles.views} role="group" aria-label={say('people.view')}>
      <ToggleButton
        appearance="subtle"
        checked={view === 'list'}
        icon={<List20Regular />}
        onClick={() => choose('list')}
      >
        {say('people.view.list')}
      </ToggleButton>
      <ToggleButton
        appearance="subtle"
        checked={view === 'chart'}
        icon={<Organization20Regular />}
        onClick={() => choose('chart')}
      >
        {say('people.view.chart')}
      </ToggleButton>
    </div>
  )
}
