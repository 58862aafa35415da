// Waiting for the answer, or one has been noticed; a reminder or an end when it takes long.
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { PressTrouble } from '#addin/shared/request/PressTrouble.tsx'
import { ReminderCard } from '#addin/shared/request/ReminderCard.tsx'
import { usePress } from '#addin/shared/request/use-press.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { useHost } from '#addin/shared/ui/HostFrame.tsx'
import { momentWords } from '#addin/shared/words/day-words.ts'
import { say } from '#addin/shared/words/words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { LookForReply } from './documents.ts'
import type { ReplyShown } from './shapes.ts'

const useStyles = makeStyles({
  stack: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  preview: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  asked: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground3 },
})

export function WaitingReply({ recommendation }: { recommendation: ReplyShown }) {
  const styles = useStyles()
  const { id, state, person, permissionRequest, noticedReply, draft } = recommendation
  const { firstName } = person
  return (
    <div className={styles.stack}>
      <section className={styles.card} aria-labelledby="answer">
        <h2 id="answer" className={styles.title}>
          {noticedReply
            ? say('reply.noticed', { firstName })
            : state === 'NO_REPLY'
              ? say('reply.late', { firstName })
              : say('reply.waiting', { day: permissionRequest?.sentOn, firstName })}
        </h2>
        {noticedReply ? (
          <Noticed noticed={noticedReply} firstName={firstName} />
        ) : (
          <Text>{say(state === 'NO_REPLY' ? 'reply.late.text' : 'reply.waiting.text', { firstName })}</Text>
        )}
        <AnswerForm
          recommendationId={id}
          firstName={firstName}
          ours={draft?.text ?? ''}
          edited={noticedReply?.editedText ?? null}
          noticed={noticedReply !== null}
        />
        {!noticedReply && <LookButton recommendationId={id} />}
      </section>
      {state === 'WAITING_FOR_REPLY' && permissionRequest && !noticedReply && (
        <ReminderCard recommendationId={id} firstName={firstName} request={permissionRequest} />
      )}
    </div>
  )
}

type NoticedReply = NonNullable<ReplyShown['noticedReply']>

function Noticed({ noticed, firstName }: { noticed: NoticedReply; firstName: string }) {
  const styles = useStyles()
  const host = useHost()
  const { preview, receivedAt, webLink, looksLike, edits, sentBy } = noticed
  return (
    <>
      <blockquote className={styles.preview}>{preview}</blockquote>
      <div className={styles.bar}>
        <Text size={200} className={styles.quiet}>
          {momentWords(receivedAt)}
        </Text>
        {webLink !== null && (
          <Button size="small" appearance="subtle" onClick={() => void host.openLink(webLink)}>
            {say('reply.openMail')}
          </Button>
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {sentBy === null
          ? `${say(`reply.looksLike.${looksLike}`)} ${say('reply.youDecide')}`
          : say('reply.sentBy', { name: sentBy, firstName })}
      </Text>
      {edits.length > 0 && (
        <div>
          <Text size={200}>{say('reply.asksFor')}</Text>
          <ul className={styles.asked}>
            {edits.map((edit, index) => (
              <li key={index}>{editWords(edit)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** An edit as such where its place in the text was found; else only the words that ask for it. */
function editWords({ target, replacement, said, isFound }: NoticedReply['edits'][number]): string {
  if (!isFound || target === null) return say('reply.asksFor.said', { said })
  return replacement === null
    ? say('reply.asksFor.delete', { target })
    : say('reply.asksFor.replace', { target, replacement })
}

function LookButton({ recommendationId }: { recommendationId: string }) {
  const styles = useStyles()
  const press = usePress()
  const announce = useAnnounce()
  const look = () =>
    void press.run(LookForReply, { id: recommendationId }, (data) => data.lookForReply, {
      onDone: (found) => announce(say(found.noticedReply ? 'reply.look.found' : 'reply.look.none')),
    })
  return (
    <>
      <div className={styles.bar}>
        <Button appearance="subtle" onClick={look}>
          {say(press.busy ? 'reply.looking' : 'reply.look')}
        </Button>
      </div>
      <PressTrouble press={press} />
      <Text size={200} className={styles.quiet}>
        {say('reply.look.how')}
      </Text>
    </>
  )
}
