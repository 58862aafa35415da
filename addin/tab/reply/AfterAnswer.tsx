// After the answer: a yes is confirmed as the final text, a no ends kindly, and what came later leads on.
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useNavigate } from '#addin/shared/routing/router.tsx'
import { useMutation } from 'urql'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { PressTrouble } from '#addin/shared/request/PressTrouble.tsx'
import { usePress } from '#addin/shared/request/use-press.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { dayWords } from '#addin/shared/words/day-words.ts'
import { say } from '#addin/shared/words/words.ts'
import { ConfirmFinalText, DeleteTheirNotes } from './documents.ts'
import type { ReplyShown } from './shapes.ts'
import { StillTrue } from './StillTrue.tsx'

const useStyles = makeStyles({
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
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    lineHeight: '26px',
  },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** Said yes: one line to confirm, then the text is final. */
export function ConfirmFinal({ recommendation: { id, person, answer, draft } }: { recommendation: ReplyShown }) {
  const styles = useStyles()
  const press = usePress()
  const navigate = useNavigate()
  const [stillTrue, setStillTrue] = useState(false)
  const confirm = () =>
    void press.run(ConfirmFinalText, { id, stillTrue }, (data) => data.confirmFinalText, {
      onDone: () => navigate(`/r/${id}/linkedin`),
    })
  return (
    <section className={styles.card} aria-labelledby="approved">
      <h2 id="approved" className={styles.title}>
        {say('reply.approved.title', { firstName: person.firstName })}
      </h2>
      {answer && <Told answer={answer} />}
      <blockquote className={styles.quote}>{draft?.text}</blockquote>
      <StillTrue recommendationId={id} checked={stillTrue} onChange={setStillTrue} />
      <PressTrouble press={press} />
      <div className={styles.bar}>
        <Button appearance="primary" onClick={confirm}>
          {press.busy ? say('reply.saving') : say('reply.final')}
        </Button>
      </div>
    </section>
  )
}

/** Said no: thanks, and the user's own notes are kept or deleted as they like. */
export function Declined({ recommendation: { id, person, answer } }: { recommendation: ReplyShown }) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [deleted, remove] = useMutation(DeleteTheirNotes)
  const [asking, setAsking] = useState(false)
  const [kept, setKept] = useState(false)
  const gone = deleted.data !== undefined
  return (
    <section className={styles.card} aria-labelledby="declined">
      <h2 id="declined" className={styles.title}>
        {say('reply.declined.title')}
      </h2>
      {answer && <Told answer={answer} />}
      <Text>{say(gone ? 'reply.declined.deleted' : 'reply.declined.text', { firstName: person.firstName })}</Text>
      <Text className={styles.quiet}>{say('reply.declined.months', { firstName: person.firstName })}</Text>
      {deleted.error && <ProblemCard problem={problemFrom(deleted.error)} onTryAgain={() => void remove({ id })} />}
      {!gone && (
        <div className={styles.bar}>
          {asking ? (
            <>
              <Button
                onClick={() => void remove({ id }).then(({ data }) => data && announce(say('reply.declined.deleted')))}
              >
                {say('reply.declined.deleteSure')}
              </Button>
              <Button appearance="subtle" onClick={() => setAsking(false)}>
                {say('shared.cancel')}
              </Button>
            </>
          ) : (
            <>
              <Button
                onClick={() => {
                  setKept(true)
                  announce(say('reply.declined.kept'))
                }}
              >
                {say('reply.declined.keep')}
              </Button>
              <Button appearance="subtle" onClick={() => setAsking(true)}>
                {say('reply.declined.delete')}
              </Button>
            </>
          )}
        </div>
      )}
      {(kept || gone) && (
        <div className={styles.bar}>
          {kept && <Text>{say('reply.declined.kept')}</Text>}
          <LinkButton to="/">{say('shared.notFound.home')}</LinkButton>
        </div>
      )}
    </section>
  )
}

/** How it was told, when, and about which version. */
export function Told({ answer }: { answer: NonNullable<ReplyShown['answer']> }) {
  const styles = useStyles()
  return (
    <Text size={200} className={styles.quiet}>
      {say('reply.told', {
        how: say(`reply.how.${answer.toldHow}`),
        day: dayWords(answer.on),
        version: answer.version,
      })}
    </Text>
  )
}

/** The text is final: the way leads to LinkedIn. */
export function Final({ recommendation: { id, state, person, answer, draft } }: { recommendation: ReplyShown }) {
  const styles = useStyles()
  return (
    <section className={styles.card} aria-labelledby="final">
      <h2 id="final" className={styles.title}>
        {say('reply.final.title', { firstName: person.firstName })}
      </h2>
      {answer && <Told answer={answer} />}
      <blockquote className={styles.quote}>{draft?.text}</blockquote>
      <div className={styles.bar}>
        <LinkButton appearance="primary" to={`/r/${id}/linkedin`}>
          {say(state === 'ON_LINKEDIN' ? 'reply.toLinkedIn.see' : 'reply.toLinkedIn')}
        </LinkButton>
      </div>
    </section>
  )
}
