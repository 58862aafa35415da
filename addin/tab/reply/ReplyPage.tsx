// The answer, decided by the user. Silence is never yes.
import { MailInbox24Regular } from '@fluentui/react-icons/svg/mail-inbox'
import { useParams } from '#addin/shared/routing/router.tsx'
import { useQuery } from 'urql'
import { Empty } from '#addin/shared/ui/Empty.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { Loaded } from '#addin/shared/ui/Loaded.tsx'
import { Page } from '#addin/shared/ui/Page.tsx'
import { say } from '#addin/shared/words/words.ts'
import { ConfirmFinal, Declined, Final } from './AfterAnswer.tsx'
import { ReplyPageQuery } from './documents.ts'
import { EditsReview } from './EditsReview.tsx'
import type { ReplyShown } from './shapes.ts'
import { WaitingReply } from './WaitingReply.tsx'

export function ReplyPage() {
  const { id = '' } = useParams()
  const [answer, again] = useQuery({ query: ReplyPageQuery, variables: { id } })
  const recommendation = answer.data?.recommendation
  const firstName = recommendation?.person.firstName ?? ''
  return (
    <Page
      narrow={recommendation?.state !== 'EDITS_OFFERED'}
      title={firstName === '' ? say('reply.title.plain') : say('reply.title', { firstName })}
      under={recommendation?.state === 'EDITS_OFFERED' ? say('reply.under.edits', { firstName }) : say('reply.under')}
      backTo={{ to: `/r/${id}`, label: say('reply.back') }}
    >
      <Loaded
        answer={answer}
        pick={(data) => data.recommendation}
        again={() => again({ requestPolicy: 'network-only' })}
      >
        {(found) => <ReplyContent key={found.id} recommendation={found} />}
      </Loaded>
    </Page>
  )
}

function ReplyContent({ recommendation }: { recommendation: ReplyShown }) {
  const { id, person } = recommendation
  switch (recommendation.state) {
    case 'WAITING_FOR_REPLY':
    case 'NO_REPLY':
      return <WaitingReply recommendation={recommendation} />
    case 'EDITS_OFFERED':
      return <EditsReview recommendation={recommendation} />
    case 'APPROVED':
      return <ConfirmFinal recommendation={recommendation} />
    case 'DECLINED':
      return <Declined recommendation={recommendation} />
    case 'FINAL_TEXT':
    case 'READY_FOR_LINKEDIN':
    case 'ON_LINKEDIN':
      return <Final recommendation={recommendation} />
    default:
      return (
        <Empty
          icon={<MailInbox24Regular />}
          title={say('reply.notAsked.title')}
          text={say(
            recommendation.state === 'WITHDRAWN'
              ? 'reply.notAsked.stopped'
              : recommendation.needsPermissionAgain
                ? 'reply.notAsked.again'
                : 'reply.notAsked.text',
            { firstName: person.firstName },
          )}
          actions={
            <LinkButton
              appearance="primary"
              to={recommendation.state === 'WITHDRAWN' ? '/history' : `/r/${id}/permission`}
            >
              {say(recommendation.state === 'WITHDRAWN' ? 'reply.notAsked.history' : 'reply.notAsked.action')}
            </LinkButton>
          }
        />
      )
  }
}
