// The one next step of this recommendation, and why it is the next one.
import { useNavigate } from '#addin/shared/routing/router.tsx'
import { useMutation } from 'urql'
import { Button, ProgressBar, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { NotePartsFragment, RecommendationHeadFragment } from '#schema/generated/client/graphql.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { placeOf } from '#addin/shared/places.ts'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { Card } from '#addin/shared/ui/Card.tsx'
import { say } from '#addin/shared/words/words.ts'
import { ReviewAnyway } from './documents.ts'
import { ThankYou } from './ThankYou.tsx'
import { WindowOver } from './WindowOver.tsx'
import { stepOf } from './stages.ts'

/** Three notes on two days make it honest enough (product rule; the server holds it). */
const NOTES_WANTED = 3
const DAYS_WANTED = 2

const useStyles = makeStyles({
  card: { padding: '20px 24px', rowGap: '12px', borderRadius: tokens.borderRadiusXLarge },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', ':empty': { display: 'none' } },
  anyway: { alignSelf: 'flex-start' },
})

interface NextStepProps {
  recommendation: RecommendationHeadFragment
  notes: readonly NotePartsFragment[]
}

export function NextStep({ recommendation, notes }: NextStepProps) {
  const styles = useStyles()
  const { id, state, may, progress, window, person, prefersNotToBeAsked } = recommendation
  const { daysLeft, paused } = window
  const step = stepOf({ state, stoppable: may.stop, enough: progress.enough, daysLeft, paused, prefersNotToBeAsked })
  const facts = { firstName: person.firstName, notes: progress.notes, days: progress.days, state }
  const collecting = step === 'MORE_NOTES' || step === 'WINDOW_OVER'
  return (
    <Card className={styles.card} role="group" aria-label={say('recommendation.next')}>
      <h2 className={styles.title}>
        {step === 'GO_ON' ? say(`shared.state.${state}`) : say(`recommendation.step.${step}.title`, facts)}
      </h2>
      <Text className={styles.text}>
        {step === 'GO_ON' ? say(`recommendation.goOn.${state}`, facts) : say(`recommendation.step.${step}.text`, facts)}
      </Text>
      {collecting && (
        <ProgressBar value={shareDone(progress)} thickness="large" aria-label={say('recommendation.progress', facts)} />
      )}
      <div className={styles.actions}>
        {step === 'NOT_TO_BE_ASKED' && <ThankYou recommendation={recommendation} notes={notes} appearance="primary" />}
        {step === 'WINDOW_OVER' && <WindowOver recommendation={recommendation} notes={notes} />}
        {step === 'REVIEW' && (
          <LinkButton to={placeOf('READY_TO_REVIEW', id)} appearance="primary">
            {say('recommendation.review')}
          </LinkButton>
        )}
        {step === 'GO_ON' && (
          <LinkButton to={placeOf(state, id)} appearance="primary">
            {say('recommendation.goOn')}
          </LinkButton>
        )}
        {step === 'ENDED' && <LinkButton to="/people">{say('recommendation.another')}</LinkButton>}
      </div>
      {collecting && progress.notes > 0 && <Anyway id={id} />}
    </Card>
  )
}

/** 0..1: the slower of the two conditions decides. */
function shareDone({ notes, days }: { notes: number; days: number }): number {
  return Math.min(1, notes / NOTES_WANTED, (days + (notes >= NOTES_WANTED ? 0 : 1)) / DAYS_WANTED)
}

function Anyway({ id }: { id: string }) {
  const styles = useStyles()
  const navigate = useNavigate()
  const [{ data, error, fetching }, review] = useMutation(ReviewAnyway)
  const go = () =>
    void review({ id }).then((answer) => {
      if (answer.data?.reviewAnyway.__typename === 'Recommendation') navigate(placeOf('READY_TO_REVIEW', id))
    })
  return (
    <>
      <Button disabledFocusable={fetching} onClick={go} className={styles.anyway}>
        {say('recommendation.anyway')}
      </Button>
      {data?.reviewAnyway.__typename === 'Refused' && <Refusal refused={data.reviewAnyway} />}
      {error && <ProblemCard problem={problemFrom(error)} onTryAgain={go} />}
    </>
  )
}
