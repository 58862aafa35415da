// Ask first: one e-mail to one person, made as a draft in the user's own Outlook. Upward never sends.
import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { Mail24Regular } from '@fluentui/react-icons/svg/mail'
import { useState } from 'react'
import { useParams } from '#addin/shared/routing/router.tsx'
import { useQuery } from 'urql'
import { PolicyCard } from '#addin/shared/request/PolicyCard.tsx'
import { ReminderCard } from '#addin/shared/request/ReminderCard.tsx'
import { Empty } from '#addin/shared/ui/Empty.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { Loaded } from '#addin/shared/ui/Loaded.tsx'
import { Page } from '#addin/shared/ui/Page.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { MailLanguage, PermissionPageQuery as Answer } from '#schema/generated/client/graphql.ts'
import { AskForm } from './AskForm.tsx'
import { PermissionPageQuery } from './documents.ts'
import { MailCard } from './MailCard.tsx'
import { RequestInDrafts } from './RequestInDrafts.tsx'

type Asked = NonNullable<Answer['recommendation']>

const useStyles = makeStyles({
  stack: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  sent: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

export function PermissionPage() {
  const { id = '' } = useParams()
  const [language, setLanguage] = useState<MailLanguage | null>(null)
  const [answer, again] = useQuery({ query: PermissionPageQuery, variables: { id, language } })
  const name = answer.data?.recommendation?.person.firstName
  return (
    <Page
      narrow
      title={name ? say('permission.title', { firstName: name }) : say('permission.title.plain')}
      under={say('permission.under')}
      backTo={{ to: `/r/${id}/draft`, label: say('permission.back') }}
    >
      <Loaded
        answer={answer}
        pick={({ recommendation, policy }) => (recommendation ? { recommendation, policy } : null)}
        again={() => again({ requestPolicy: 'network-only' })}
      >
        {({ recommendation, policy }) =>
          recommendation.state === 'READY_TO_ASK' && policy && !policy.read ? (
            <PolicyCard policy={policy} onRead={() => again({ requestPolicy: 'network-only' })} />
          ) : (
            <PermissionContent key={recommendation.id} recommendation={recommendation} onLanguage={setLanguage} />
          )
        }
      </Loaded>
    </Page>
  )
}

function PermissionContent({
  recommendation,
  onLanguage,
}: {
  recommendation: Asked
  onLanguage: (language: MailLanguage) => void
}) {
  const { id, state, person, requestPreview, permissionRequest } = recommendation
  if (state === 'REQUEST_IN_DRAFTS' && permissionRequest)
    return <RequestInDrafts recommendationId={id} firstName={person.firstName} request={permissionRequest} />
  if (state === 'WAITING_FOR_REPLY' && permissionRequest) return <Sent recommendation={recommendation} />
  if (state === 'READY_TO_ASK' && requestPreview)
    return (
      <AskForm
        key={`${requestPreview.version} ${requestPreview.language}`}
        recommendationId={id}
        mail={requestPreview}
        onLanguage={onLanguage}
      />
    )
  if (state === 'READY_TO_ASK') return <CannotAsk recommendation={recommendation} />
  if (state === 'COLLECTING' || state === 'READY_TO_REVIEW' || state === 'DRAFTING')
    return (
      <Empty
        icon={<Mail24Regular />}
        title={say('permission.notYet.title')}
        text={say('permission.notYet.text', { firstName: person.firstName })}
        actions={
          <LinkButton appearance="primary" to={`/r/${id}/draft`}>
            {say('permission.notYet.action')}
          </LinkButton>
        }
      />
    )
  return <Answered recommendation={recommendation} />
}

function Sent({ recommendation: { id, person, permissionRequest } }: { recommendation: Asked }) {
  const styles = useStyles()
  if (!permissionRequest) return null
  return (
    <div className={styles.stack}>
      <h2 className={styles.sent}>
        {say('permission.waiting', { day: permissionRequest.sentOn, firstName: person.firstName })}
      </h2>
      <Text>{say('permission.waiting.text', { firstName: person.firstName })}</Text>
      <div className={styles.bar}>
        <LinkButton appearance="primary" to={`/r/${id}/reply`}>
          {say('permission.toReply', { firstName: person.firstName })}
        </LinkButton>
      </div>
      <ReminderCard recommendationId={id} firstName={person.firstName} request={permissionRequest} />
      <details>
        <summary>{say('permission.mail.show')}</summary>
        <MailCard mail={permissionRequest.mail} lines={null} />
      </details>
    </div>
  )
}

/** Ready, and yet no mail can be made: because there is no address, or because the text no longer passes. */
function CannotAsk({ recommendation: { id, person } }: { recommendation: Asked }) {
  const styles = useStyles()
  return (
    <div className={styles.stack}>
      {person.mail === null ? (
        <Refusal refused={{ code: 'NO_ADDRESS', facts: [] }} />
      ) : (
        <Text>{say('permission.textFirst')}</Text>
      )}
      <div className={styles.bar}>
        <LinkButton to={`/r/${id}/draft`}>{say('permission.notYet.action')}</LinkButton>
      </div>
    </div>
  )
}

/** The answer is there: the mail stays to be read, and the way leads on. */
function Answered({ recommendation: { id, state, person, permissionRequest } }: { recommendation: Asked }) {
  const styles = useStyles()
  const onLinkedIn = state === 'FINAL_TEXT' || state === 'READY_FOR_LINKEDIN' || state === 'ON_LINKEDIN'
  return (
    <div className={styles.stack}>
      <h2 className={styles.sent}>{say(`shared.state.${state}`)}</h2>
      <Text>{say('permission.answered', { firstName: person.firstName })}</Text>
      <div className={styles.bar}>
        <LinkButton appearance="primary" to={onLinkedIn ? `/r/${id}/linkedin` : `/r/${id}/reply`}>
          {say(onLinkedIn ? 'permission.toLinkedIn' : 'permission.toAnswer')}
        </LinkButton>
      </div>
      {permissionRequest && <MailCard mail={permissionRequest.mail} lines={null} />}
    </div>
  )
}
