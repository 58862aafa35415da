// Stops a recommendation, after asking once. Nobody is told, and the notes stay with their writer.
import { useEffect, useRef, useState } from 'react'
import { useMutation } from 'urql'
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { RecommendationHeadFragment } from '#schema/generated/client/graphql.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { Card } from '#addin/shared/ui/Card.tsx'
import { say } from '#addin/shared/words/words.ts'
import { StopRecommendation } from './documents.ts'

const useStyles = makeStyles({
  start: { alignSelf: 'flex-start' },
  card: { padding: '16px 20px', rowGap: '12px', borderRadius: tokens.borderRadiusXLarge },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

export function StopButton({ recommendation }: { recommendation: RecommendationHeadFragment }) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [asking, setAsking] = useState(false)
  const keepGoing = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) keepGoing.current?.focus()
  }, [asking])
  const [{ data, error, fetching }, stop] = useMutation(StopRecommendation)
  const { id, may, person } = recommendation
  if (!may.stop) return null
  if (!asking) {
    return (
      <Button appearance="subtle" className={styles.start} onClick={() => setAsking(true)}>
        {say('recommendation.stop')}
      </Button>
    )
  }
  const goOn = () =>
    void stop({ id }).then((answer) => {
      if (answer.data?.withdrawRecommendation.__typename === 'Recommendation') announce(say('recommendation.stop.done'))
    })
  return (
    <Card className={styles.card} role="group" aria-label={say('recommendation.stop')}>
      <Text>{say('recommendation.stop.question', { firstName: person.firstName })}</Text>
      {data?.withdrawRecommendation.__typename === 'Refused' && <Refusal refused={data.withdrawRecommendation} />}
      {error && <ProblemCard problem={problemFrom(error)} />}
      <div className={styles.actions}>
        <Button disabledFocusable={fetching} onClick={goOn}>
          {say('recommendation.stop.yes')}
        </Button>
        <Button
          appearance="primary"
          ref={(element: HTMLButtonElement | null) => void (keepGoing.current = element)}
          onClick={() => setAsking(false)}
        >
          {say('recommendation.stop.no')}
        </Button>
      </div>
    </Card>
  )
}
