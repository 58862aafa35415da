// A paragraph or two in which every sentence rests on a note, or says that it does not.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useState } from 'react'
import { useParams } from '#addin/shared/routing/router.tsx'
import { useQuery } from 'urql'
import { deviceStorage } from '#addin/shared/device-storage.ts'
import { Loaded } from '#addin/shared/ui/Loaded.tsx'
import { Page } from '#addin/shared/ui/Page.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { Pronoun } from '#schema/generated/client/graphql.ts'
import { DraftPageQuery } from './documents.ts'
import { DraftWorkspace } from './DraftWorkspace.tsx'
import { readLocalCopy } from './local-copy.ts'
import type { DraftShown, RecommendationShown } from './shapes.ts'
import { StartDraft } from './StartDraft.tsx'
import { useDraftActions } from './use-draft-actions.ts'

export function DraftPage() {
  const { id = '' } = useParams()
  const [answer, again] = useQuery({ query: DraftPageQuery, variables: { id } })
  const name = answer.data?.recommendation?.person.firstName
  return (
    <Page
      title={name ? say('draft.title', { firstName: name }) : say('draft.title.plain')}
      under={say('draft.under')}
      backTo={{ to: `/r/${id}/traits`, label: say('traits.place') }}
    >
      <Loaded
        answer={answer}
        pick={(data) => data.recommendation}
        again={() => again({ requestPolicy: 'network-only' })}
        shape="text"
      >
        {(recommendation) => <DraftContent key={recommendation.id} recommendation={recommendation} />}
      </Loaded>
    </Page>
  )
}

function DraftContent({ recommendation }: { recommendation: RecommendationShown }) {
  const { id, state, may, person, review } = recommendation
  const actions = useDraftActions(id)
  // The first draft of this visit stays the ground of the desk; what is saved later is the desk's own matter.
  const [background, setGround] = useState<DraftShown | null>(recommendation.draft)
  const [blank, setBlank] = useState(() => readLocalCopy(deviceStorage(), id) !== null)
  const [unlocked, setUnlocked] = useState(false)
  const over = !may.editText
  const withThem = !over && !may.editWithoutAsking

  if (!background && !blank) {
    const compose = async (pronoun: Pronoun) => {
      const made = await actions.compose(0, pronoun)
      if (made) setGround(made)
    }
    return (
      <>
        {actions.problem && <ProblemCard problem={actions.problem} onTryAgain={actions.clear} />}
        {actions.refused && <Refusal refused={actions.refused} />}
        <StartDraft
          recommendationId={id}
          firstName={person.firstName}
          used={review.traits.filter((trait) => trait.use && trait.examples.length > 0)}
          otherLanguage={review.otherLanguage ?? null}
          writing={actions.busy}
          onCompose={(pronoun) => void compose(pronoun)}
          onBlank={() => setBlank(true)}
        />
      </>
    )
  }
  return (
    <>
      {(over || (withThem && !unlocked)) && (
        <MessageBar intent="info" layout="multiline" style={{ marginBottom: 24 }}>
          <MessageBarBody>
            {say(
              over
                ? 'draft.locked.over'
                : state === 'WAITING_FOR_REPLY' || state === 'REQUEST_IN_DRAFTS'
                  ? 'draft.locked.asked'
                  : 'draft.locked.agreed',
              { firstName: person.firstName },
            )}
          </MessageBarBody>
          {!over && (
            <MessageBarActions>
              <Button onClick={() => setUnlocked(true)}>{say('draft.unlock')}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {recommendation.needsPermissionAgain && !withThem && (
        <MessageBar intent="info" layout="multiline" style={{ marginBottom: 24 }}>
          <MessageBarBody>{say('draft.again', { firstName: person.firstName })}</MessageBarBody>
        </MessageBar>
      )}
      <DraftWorkspace recommendation={recommendation} draft={background} readOnly={over || (withThem && !unlocked)} />
    </>
  )
}
