// Home: one next step, large; below it what waits on whom. It never sends and never decides.
import { lazy, Suspense } from 'react'
import { useQuery } from 'urql'
import { Redirect, useLocation } from '#addin/shared/routing/router.tsx'
import { makeStyles, tokens } from '@fluentui/react-components'
import type { HomeQuery as HomeAnswer } from '#schema/generated/client/graphql.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { useDueReminder } from '#addin/shared/reminders/use-due-reminder.ts'
import { Page } from '#addin/shared/ui/Page.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Waiting } from '#addin/shared/ui/Waiting.tsx'
import { say } from '#addin/shared/words/words.ts'
import { HomeQuery } from './documents.ts'
import { HomeLine } from './HomeLine.tsx'
import { HowItWorks } from './HowItWorks.tsx'
import { NextStepCard } from './NextStepCard.tsx'
import { StartHere } from './StartHere.tsx'

/** Most visits have no reminder to show. */
const ReminderBanner = lazy(async () => ({
  default: (await import('#addin/shared/reminders/ReminderBanner.tsx')).ReminderBanner,
}))

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', rowGap: '32px' },
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: '0 0 12px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
})

export function HomePage() {
  const [{ data, error, fetching }, refetch] = useQuery({ query: HomeQuery })
  const welcomed = Boolean((useLocation().state as { welcomed?: boolean } | null)?.welcomed)
  const again = () => refetch({ requestPolicy: 'network-only' })
  if (data && !data.settings.firstRunDone && !welcomed && isUntouched(data.home))
    return <Redirect to="/welcome" replace />
  return (
    <Page title={say('home.title')}>
      {data ? <Steps home={data.home} /> : null}
      {!data && error && <ProblemCard problem={problemFrom(error)} title={say('home.problem')} onTryAgain={again} />}
      {!data && !error && fetching && <Waiting shape="cards" rows={3} />}
    </Page>
  )
}

function isUntouched(home: HomeAnswer['home']): boolean {
  return home.inProgress.length === 0 && home.waiting.length === 0
}

function Steps({ home }: { home: HomeAnswer['home'] }) {
  const styles = useStyles()
  const { recommendation, kind } = home.nextStep
  const due = useDueReminder()
  return (
    <div className={styles.sections}>
      {due && (
        <Suspense fallback={null}>
          <ReminderBanner />
        </Suspense>
      )}
      {recommendation && kind !== 'CHOOSE_SOMEONE' ? (
        <NextStepCard kind={kind} recommendation={recommendation} />
      ) : (
        <StartHere />
      )}
      <Lines title={say('home.waiting')} lines={home.waiting} />
      <Lines title={say('home.inProgress')} lines={home.inProgress} />
      {isUntouched(home) && <HowItWorks />}
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: HomeAnswer['home']['waiting'] }) {
  const styles = useStyles()
  if (lines.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id}>
            <HomeLine line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}
