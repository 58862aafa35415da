// The draft in the user's own Outlook: being made, there, changed, gone or sent, and what to do in each.
import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { LookAtDraft, MarkSent, SendPermissionRequest } from './documents.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { PressTrouble } from '#addin/shared/request/PressTrouble.tsx'
import type { RequestShown } from '#addin/shared/request/shapes.ts'
import { useOpenDraft, type OpenedHow } from '#addin/shared/request/use-open-draft.ts'
import { usePress } from '#addin/shared/request/use-press.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'
import { MailCard } from './MailCard.tsx'

const useStyles = makeStyles({
  stack: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  recommendationId: string
  firstName: string
  request: RequestShown
}

export function RequestInDrafts({ recommendationId, firstName, request }: Props) {
  const styles = useStyles()
  // The page's own glance at the mailbox is a press of its own: it must never swallow one of the person's.
  const glance = usePress()
  useLookedAgain(() => void glance.run(LookAtDraft, { id: recommendationId }, (data) => data.lookAtDraft))
  return (
    <div className={styles.stack}>
      <DraftCard recommendationId={recommendationId} firstName={firstName} request={request} />
      <SentCard recommendationId={recommendationId} firstName={firstName} request={request} />
      <details>
        <summary>{say('permission.mail.show')}</summary>
        <MailCard mail={request.mail} lines={null} />
      </details>
    </div>
  )
}

/** Where the draft is, and what can be done with it there. */
function DraftCard({ recommendationId, firstName, request }: Props) {
  const styles = useStyles()
  const press = usePress()
  const announce = useAnnounce()
  const look = () =>
    void press.run(LookAtDraft, { id: recommendationId }, (data) => data.lookAtDraft, {
      onDone: (found) => announce(say(`permission.state.${found.state}`, { firstName })),
    })
  const remake = () => {
    const { greeting, signOff } = request.mail
    const input = { recommendationId, requestKey: newId(), greeting, signOff }
    void press.run(SendPermissionRequest, { input }, (data) => data.sendPermissionRequest, {
      onDone: () => announce(say('permission.saved')),
    })
  }
  return (
    <section className={styles.card} aria-labelledby="request">
      <h2 id="request" className={styles.title}>
        {say(`permission.state.${request.state}`, { firstName })}
      </h2>
      <Text>{say(`permission.state.${request.state}.text`, { firstName })}</Text>
      <PressTrouble press={press} />
      <div className={styles.bar}>
        {(request.state === 'IN_DRAFTS' || request.state === 'CHANGED_IN_OUTLOOK') && (
          <OpenButton recommendationId={recommendationId} webLink={request.webLink} />
        )}
        {request.state === 'GONE' && (
          <Button appearance="primary" onClick={remake}>
            {say(press.busy ? 'permission.sending' : 'permission.again')}
          </Button>
        )}
        {request.state === 'IN_A_MESSAGE' && (
          <Button onClick={remake}>{say(press.busy ? 'permission.sending' : 'permission.instead')}</Button>
        )}
        {request.state === 'BEING_MADE' ? (
          <Button appearance="primary" onClick={look}>
            {say(press.busy ? 'permission.looking' : 'permission.lookAgain')}
          </Button>
        ) : (
          <Button onClick={look} appearance="subtle">
            {say(press.busy ? 'permission.looking' : 'permission.look')}
          </Button>
        )}
      </div>
    </section>
  )
}

/** The person's own word that they sent it, and on which day. */
function SentCard({ recommendationId, firstName, request }: Props) {
  const styles = useStyles()
  const press = usePress()
  const announce = useAnnounce()
  const [sentOn, setSentOn] = useState(today)
  const markSent = () =>
    void press.run(MarkSent, { id: recommendationId, on: sentOn }, (data) => data.markSent, {
      onDone: () => announce(say('permission.markedSent', { firstName })),
    })
  return (
    <section className={styles.card} aria-labelledby="sent">
      <h2 id="sent" className={styles.title}>
        {say('permission.sent.title')}
      </h2>
      <Text>{say('permission.sent.text')}</Text>
      <PressTrouble press={press} />
      <div className={styles.bar}>
        <Button appearance={request.state === 'IN_DRAFTS' ? 'secondary' : 'primary'} onClick={markSent}>
          {say('permission.sent.yes')}
        </Button>
        <Field label={say('permission.sent.on')} size="small">
          <Input
            type="date"
            value={sentOn}
            max={today()}
            onChange={(_, { value }) => setSentOn(value === '' ? today() : value)}
          />
        </Field>
      </div>
    </section>
  )
}

function OpenButton({ recommendationId, webLink }: { recommendationId: string; webLink: string | null }) {
  const styles = useStyles()
  const opener = useOpenDraft()
  const announce = useAnnounce()
  const [how, setHow] = useState<OpenedHow | null>(null)
  const open = async () => {
    const opened = await opener.open(recommendationId, webLink).catch(() => 'not-found' as const)
    setHow(opened)
    announce(say(`permission.open.${opened}`))
  }
  return (
    <>
      <Button appearance="primary" onClick={() => void open()}>
        {say(opener.busy ? 'permission.open.opening' : 'permission.open')}
      </Button>
      {how !== null && (
        <Text size={200} className={styles.quiet}>
          {say(`permission.open.${how}`)}
        </Text>
      )}
    </>
  )
}

/** Not more often than this when the user comes back from Outlook. */
const LOOK_AGAIN_MS = 10_000

/** Looks at the draft when the page opens and whenever the user comes back to it. */
function useLookedAgain(look: () => void): void {
  const newest = useRef(look)
  const last = useRef(0)
  useEffect(() => {
    newest.current = look
  })
  useEffect(() => {
    const maybe = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last.current < LOOK_AGAIN_MS) return
      last.current = Date.now()
      newest.current()
    }
    maybe()
    window.addEventListener('focus', maybe)
    return () => window.removeEventListener('focus', maybe)
  }, [])
}
