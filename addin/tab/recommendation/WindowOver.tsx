// The days are over with little to go on: go on for a week, or say thank you without a recommendation. Stopping stands below.
import { useMutation } from 'urql'
import { Button } from '@fluentui/react-components'
import type { NotePartsFragment, RecommendationHeadFragment } from '#schema/generated/client/graphql.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import { ChangeWindow } from './documents.ts'
import { ThankYou } from './ThankYou.tsx'

interface WindowOverProps {
  recommendation: RecommendationHeadFragment
  notes: readonly NotePartsFragment[]
}

export function WindowOver({ recommendation, notes }: WindowOverProps) {
  const announce = useAnnounce()
  const [{ data, error, fetching }, refetch] = useMutation(ChangeWindow)
  const extend = () =>
    void refetch({ input: { recommendationId: recommendation.id, change: 'EXTEND_BY_A_WEEK' } }).then((answer) => {
      if (answer.data?.changeWindow.__typename === 'Recommendation') announce(say('recommendation.window.changed'))
    })
  return (
    <>
      <Button appearance="primary" disabledFocusable={fetching} onClick={extend}>
        {say('recommendation.window.EXTEND_BY_A_WEEK')}
      </Button>
      <ThankYou recommendation={recommendation} notes={notes} />
      {data?.changeWindow.__typename === 'Refused' && <Refusal refused={data.changeWindow} />}
      {error && <ProblemCard problem={problemFrom(error)} onTryAgain={extend} />}
    </>
  )
}
