// The days of noticing: from, to, what is left, and the ways to change it.
import { useMutation } from 'urql'
import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr'
import type { RecommendationHeadFragment, RecommendationState, WindowChange } from '#schema/generated/client/graphql.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { Card } from '#addin/shared/ui/Card.tsx'
import { say } from '#addin/shared/words/words.ts'
import { ChangeWindow } from './documents.ts'
import { stepOf } from './stages.ts'

const useStyles = makeStyles({
  card: { padding: '20px 24px', rowGap: '8px', borderRadius: tokens.borderRadiusXLarge },
  head: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px', ':empty': { display: 'none' } },
})

export function WindowCard({ recommendation }: { recommendation: RecommendationHeadFragment }) {
  const styles = useStyles()
  const { id, window, state, may, progress } = recommendation
  const announce = useAnnounce()
  const [{ data, error, fetching }, refetch] = useMutation(ChangeWindow)
  const change = (wanted: WindowChange) =>
    void refetch({ input: { recommendationId: id, change: wanted } }).then((answer) => {
      if (answer.data?.changeWindow.__typename === 'Recommendation') announce(say('recommendation.window.changed'))
    })
  if (!may.changeWindow) return null
  return (
    <Card className={styles.card} role="group" aria-label={say('recommendation.window')}>
      <div className={styles.head}>
        <CalendarLtr20Regular aria-hidden />
        <h2 className={styles.title}>{leftWords(window)}</h2>
      </div>
      <Text className={styles.quiet}>{say('recommendation.window.span', { from: window.from, to: window.to })}</Text>
      {data?.changeWindow.__typename === 'Refused' && <Refusal refused={data.changeWindow} />}
      {error && <ProblemCard problem={problemFrom(error)} />}
      <div className={styles.actions}>
        {changesFor(window, state, progress.enough).map((wanted) => (
          <Button key={wanted} size="small" disabledFocusable={fetching} onClick={() => change(wanted)}>
            {say(`recommendation.window.${wanted}`)}
          </Button>
        ))}
      </div>
    </Card>
  )
}

type Window = RecommendationHeadFragment['window']

/** None when the next step offers the extension already. */
function changesFor({ paused, daysLeft }: Window, state: RecommendationState, enough: boolean): WindowChange[] {
  const facts = { state, stoppable: true, enough, daysLeft, paused, prefersNotToBeAsked: false }
  if (stepOf(facts) === 'WINDOW_OVER') return []
  if (paused) return ['RESUME']
  return daysLeft < 0 ? ['EXTEND_BY_A_WEEK'] : ['EXTEND_BY_A_WEEK', 'PAUSE', 'CLOSE_EARLY']
}

function leftWords({ paused, daysLeft }: Window): string {
  if (paused) return say('recommendation.window.paused')
  return daysLeft < 0 ? say('recommendation.window.over') : say('recommendation.window.left', { left: daysLeft })
}
