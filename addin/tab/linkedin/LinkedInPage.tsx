// The approved text, handed to LinkedIn by the user. Reachable only after a yes; nothing here touches LinkedIn itself.
import { LockClosed24Regular } from '@fluentui/react-icons/svg/lock-closed'
import { useParams } from '#addin/shared/routing/router.tsx'
import { useQuery } from 'urql'
import { Empty } from '#addin/shared/ui/Empty.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { Loaded } from '#addin/shared/ui/Loaded.tsx'
import { Page } from '#addin/shared/ui/Page.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { LinkedInPageQuery as Answer, RecommendationState } from '#schema/generated/client/graphql.ts'
import { Afterwards } from './Afterwards.tsx'
import { Checklist } from './Checklist.tsx'
import { LinkedInPageQuery } from './documents.ts'

type Handed = NonNullable<Answer['recommendation']>

export function LinkedInPage() {
  const { id = '' } = useParams()
  const [answer, again] = useQuery({ query: LinkedInPageQuery, variables: { id } })
  const firstName = answer.data?.recommendation?.person.firstName
  return (
    <Page
      narrow
      title={say('linkedin.title')}
      under={firstName ? say('linkedin.under', { firstName }) : say('linkedin.under.plain')}
      backTo={{ to: `/r/${id}`, label: say('reply.back') }}
    >
      <Loaded
        answer={answer}
        pick={(data) => data.recommendation}
        again={() => again({ requestPolicy: 'network-only' })}
      >
        {(recommendation) => <LinkedInContent key={recommendation.id} recommendation={recommendation} />}
      </Loaded>
    </Page>
  )
}

function LinkedInContent({ recommendation }: { recommendation: Handed }) {
  const { id, state, person, handOff } = recommendation
  if (handOff && state === 'ON_LINKEDIN') return <Afterwards handOff={handOff} firstName={person.firstName} />
  if (handOff) return <Checklist handOff={handOff} firstName={person.firstName} />
  const way = wayBack(state)
  return (
    <Empty
      icon={<LockClosed24Regular />}
      title={say('linkedin.locked.title')}
      text={say(`linkedin.locked.${way.why}`, { firstName: person.firstName })}
      actions={
        <LinkButton
          appearance="primary"
          to={way.to === '' ? `/r/${id}` : way.to === 'history' ? '/history' : `/r/${id}/${way.to}`}
        >
          {say(`linkedin.locked.${way.why}.action`)}
        </LinkButton>
      }
    />
  )
}

/** Why LinkedIn is not reachable from a state, and the page that leads on. */
function wayBack(state: RecommendationState): {
  why: 'confirm' | 'waiting' | 'edits' | 'closed' | 'ask' | 'write'
  to: 'reply' | 'permission' | 'draft' | 'history' | ''
} {
  if (state === 'APPROVED') return { why: 'confirm', to: 'reply' }
  if (state === 'EDITS_OFFERED') return { why: 'edits', to: 'reply' }
  if (state === 'WAITING_FOR_REPLY' || state === 'NO_REPLY') return { why: 'waiting', to: 'reply' }
  if (state === 'DECLINED' || state === 'WITHDRAWN') return { why: 'closed', to: 'history' }
  if (state === 'COLLECTING' || state === 'READY_TO_REVIEW') return { why: 'write', to: '' }
  return state === 'DRAFTING' ? { why: 'ask', to: 'draft' } : { why: 'ask', to: 'permission' }
}
