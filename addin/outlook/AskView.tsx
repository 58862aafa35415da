// "Send permission request", for the person of the open message: what can be done depends on where the recommendation stands.
import { lazy } from 'react'
import { Text } from '@fluentui/react-components'
import type { PaneLiveQuery, PaneSubjectFragment } from '#schema/generated/client/graphql.ts'
import { PolicyCard } from '#addin/shared/request/PolicyCard.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { OpenItem } from './item.ts'
import { useLookedAtOnce } from './use-looked-at-once.ts'
import { usePaneStyles } from './pane-styles.ts'

// One of these at a time, by where the recommendation stands.
const FillMessage = lazy(async () => ({ default: (await import('./compose/FillMessage.tsx')).FillMessage }))
const AnswerButtons = lazy(async () => ({ default: (await import('./read/AnswerButtons.tsx')).AnswerButtons }))
const DraftMade = lazy(async () => ({ default: (await import('./read/SendRequest.tsx')).DraftMade }))
const MakeDraft = lazy(async () => ({ default: (await import('./read/SendRequest.tsx')).MakeDraft }))
const RequestInMessage = lazy(async () => ({ default: (await import('./read/SendRequest.tsx')).RequestInMessage }))
const SentButton = lazy(async () => ({ default: (await import('./read/SendRequest.tsx')).SentButton }))

interface Props {
  subject: PaneSubjectFragment
  item: OpenItem
  onMoved: () => void
  /** The company's own words, to be read before the first ask; null when there are none. */
  policy: Policy | null
}

type Policy = NonNullable<PaneLiveQuery['policy']>

export function AskView({ subject, item, onMoved, policy }: Props) {
  const styles = usePaneStyles()
  const { state } = subject
  const { firstName } = subject.person
  const preview = preparedMail(subject)
  useLookedAtOnce(state === 'REQUEST_IN_DRAFTS' ? subject.id : null, onMoved)
  if (state === 'READY_TO_ASK' && policy && !policy.read) return <PolicyCard policy={policy} onRead={onMoved} />
  if (item.kind === 'compose' && preview)
    return (
      <div className={styles.stack}>
        <FillMessage {...{ subject, preview }} onFilled={onMoved} />
        {state === 'REQUEST_IN_DRAFTS' && <SentButton {...{ subject, onMoved }} />}
      </div>
    )
  switch (state) {
    case 'READY_TO_ASK':
      return <MakeDraft {...{ subject, onMoved }} />
    case 'REQUEST_IN_DRAFTS':
      return subject.permissionRequest?.state === 'IN_A_MESSAGE' ? (
        <RequestInMessage {...{ subject, onMoved }} />
      ) : (
        <DraftMade {...{ subject, onMoved }} />
      )
    case 'WAITING_FOR_REPLY':
    case 'NO_REPLY':
      return <AnswerButtons {...{ subject, item, onMoved }} />
    case 'COLLECTING':
    case 'READY_TO_REVIEW':
    case 'DRAFTING':
      return (
        <div className={styles.card}>
          <Text weight="semibold">{say('outlook.ask.notYet', { firstName })}</Text>
          <Text>
            {say(`outlook.ask.notYet.${state}`, {
              firstName,
              notes: subject.progress.notes,
              days: subject.progress.days,
            })}
          </Text>
          <Text size={200}>{say('outlook.ask.inTab')}</Text>
        </div>
      )
    default:
      return (
        <div className={styles.card}>
          <Text weight="semibold">{say(`shared.state.${state}`)}</Text>
          <Text>
            {say(state === 'DECLINED' || state === 'WITHDRAWN' ? 'outlook.ask.closed' : 'outlook.ask.goOn', {
              firstName,
            })}
          </Text>
        </div>
      )
  }
}

/** The mail to be sent now: as it would be made, or as it was made. Null before and after that time. */
function preparedMail({ state, requestPreview, permissionRequest }: PaneSubjectFragment) {
  if (state === 'READY_TO_ASK') return requestPreview ?? null
  return state === 'REQUEST_IN_DRAFTS' ? (permissionRequest?.mail ?? null) : null
}
