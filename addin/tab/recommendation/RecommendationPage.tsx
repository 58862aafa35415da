// One recommendation: the person and the window, the box for notes, the notes so far, and the one next step.
import { useParams } from '#addin/shared/routing/router.tsx'
import { useQuery } from 'urql'
import { makeStyles } from '@fluentui/react-components'
import type { RecommendationQuery as Answer } from '#schema/generated/client/graphql.ts'
import { RemindersCard } from '#addin/shared/reminders/RemindersCard.tsx'
import { Loaded } from '#addin/shared/ui/Loaded.tsx'
import { Page } from '#addin/shared/ui/Page.tsx'
import { say } from '#addin/shared/words/words.ts'
import { Composer } from './Composer.tsx'
import { Head } from './Head.tsx'
import { NextStep } from './NextStep.tsx'
import { Notes } from './Notes.tsx'
import { StopButton } from './StopButton.tsx'
import { WindowCard } from './WindowCard.tsx'
import { RecommendationQuery } from './documents.ts'

const useStyles = makeStyles({
  desk: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 320px',
    // The notes begin under the box to write in, however tall the cards beside them are.
    gridTemplateRows: 'auto 1fr',
    gap: '24px 32px',
    alignItems: 'start',
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'none' },
  },
  main: { display: 'flex', flexDirection: 'column', rowGap: '24px', minWidth: 0 },
  side: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    gridColumnStart: 2,
    gridRowStart: 1,
    gridRowEnd: 'span 2',
    // The next step comes before a long list of notes on a phone, but after the box to write in.
    '@media (max-width: 899px)': { gridColumnStart: 1, gridRowStart: 2, gridRowEnd: 'auto' },
  },
  notes: { minWidth: 0, '@media (max-width: 899px)': { gridRowStart: 3 } },
})

export function RecommendationPage() {
  const { id = '' } = useParams()
  const [answer, refetch] = useQuery({ query: RecommendationQuery, variables: { id } })
  const found = answer.data?.recommendation
  return (
    <Page title={found?.person.name ?? say('recommendation.title')} backTo={{ to: '/', label: say('shared.nav.home') }}>
      <Loaded
        answer={answer}
        pick={(data) => data.recommendation}
        again={() => refetch({ requestPolicy: 'network-only' })}
      >
        {(recommendation) => <Desk recommendation={recommendation} />}
      </Loaded>
    </Page>
  )
}

function Desk({ recommendation }: { recommendation: NonNullable<Answer['recommendation']> }) {
  const styles = useStyles()
  return (
    <>
      <Head recommendation={recommendation} />
      <div className={styles.desk}>
        <div className={styles.main}>
          {recommendation.may.writeNotes && <Composer recommendation={recommendation} />}
        </div>
        <aside className={styles.side} aria-label={say('recommendation.side')}>
          <NextStep recommendation={recommendation} notes={recommendation.notes.nodes} />
          <WindowCard recommendation={recommendation} />
          {recommendation.may.changeWindow && <RemindersCard />}
          <StopButton recommendation={recommendation} />
        </aside>
        <div className={styles.notes}>
          <Notes recommendation={recommendation} notes={recommendation.notes} />
        </div>
      </div>
    </>
  )
}
