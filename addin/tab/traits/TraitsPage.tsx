// The notes read back: a few traits stand out, each with its examples, arranged by the user.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { Note24Regular } from '@fluentui/react-icons/svg/note'
import { useParams } from '#addin/shared/routing/router.tsx'
import { useMutation, useQuery } from 'urql'
import { Empty } from '#addin/shared/ui/Empty.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { Loaded } from '#addin/shared/ui/Loaded.tsx'
import { Page } from '#addin/shared/ui/Page.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { sayLanguage } from '#addin/shared/words/languages.ts'
import { say } from '#addin/shared/words/words.ts'
import type { ReviewQuery as Answer } from '#schema/generated/client/graphql.ts'
import { ReviewAnywayNow, ReviewQuery } from './documents.ts'
import { notesOf } from './shapes.ts'
import { TraitsEditor } from './TraitsEditor.tsx'

type Reviewed = NonNullable<Answer['recommendation']>

export function TraitsPage() {
  const { id = '' } = useParams()
  const [answer, again] = useQuery({ query: ReviewQuery, variables: { id } })
  const name = answer.data?.recommendation?.person.firstName
  return (
    <Page
      title={name ? say('traits.page', { firstName: name }) : say('traits.page.plain')}
      under={say('traits.under')}
      backTo={{ to: `/r/${id}`, label: say('traits.back') }}
    >
      <Loaded
        answer={answer}
        pick={(data) => data.recommendation}
        again={() => again({ requestPolicy: 'network-only' })}
      >
        {(recommendation) => <TraitsContent key={recommendation.id} recommendation={recommendation} />}
      </Loaded>
    </Page>
  )
}

function TraitsContent({ recommendation }: { recommendation: Reviewed }) {
  const { id, state, person, review, window } = recommendation
  if (notesOf(review).length === 0)
    return (
      <Empty
        icon={<Note24Regular />}
        title={say('traits.empty.title')}
        text={say('traits.empty.text', { firstName: person.firstName })}
        actions={
          <LinkButton appearance="primary" to={`/r/${id}`}>
            {say('traits.empty.action')}
          </LinkButton>
        }
      />
    )
  return (
    <>
      {state === 'COLLECTING' && <StillCollecting recommendation={recommendation} />}
      {review.otherLanguage && (
        <MessageBar intent="info" layout="multiline" style={{ marginBottom: 16 }}>
          <MessageBarBody>
            {say('traits.otherLanguage', { language: sayLanguage(review.otherLanguage) })}
          </MessageBarBody>
        </MessageBar>
      )}
      <TraitsEditor
        review={review}
        from={window.from}
        to={window.to}
        next={(used) =>
          used > 0 ? (
            <LinkButton appearance="primary" size="large" to={`/r/${id}/draft`}>
              {say(state === 'READY_TO_REVIEW' || state === 'COLLECTING' ? 'traits.next' : 'traits.next.again')}
            </LinkButton>
          ) : (
            <span>{say('traits.next.none')}</span>
          )
        }
      />
    </>
  )
}

/** Before three notes on two days stand, a draft would be thin; the user may go on all the same. */
function StillCollecting({ recommendation: { id, progress } }: { recommendation: Reviewed }) {
  const [answer, reviewAnyway] = useMutation(ReviewAnywayNow)
  const result = answer.data?.reviewAnyway
  return (
    <div style={{ marginBottom: 24 }}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{say('traits.collecting', { notes: progress.notes, days: progress.days })}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => void reviewAnyway({ id })}>{say('traits.collecting.anyway')}</Button>
        </MessageBarActions>
      </MessageBar>
      {result?.__typename === 'Refused' && <Refusal refused={result} />}
    </div>
  )
}
