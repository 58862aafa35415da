// Waiting: one gentle reminder when it is due, as a draft too, or closing without an answer. Silence is never yes.
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { newId } from '#addin/shared/api/new-id.ts'
import { useHost } from '#addin/shared/ui/HostFrame.tsx'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'
import { CloseUnanswered, RemindOnce } from './documents.ts'
import { PressTrouble } from './PressTrouble.tsx'
import type { RequestShown } from './shapes.ts'
import { usePress } from './use-press.ts'

const useStyles = makeStyles({
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
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  recommendationId: string
  firstName: string
  request: RequestShown
}

export function ReminderCard({ recommendationId, firstName, request }: Props) {
  const styles = useStyles()
  const press = usePress()
  const host = useHost()
  const announce = useAnnounce()
  const [closing, setClosing] = useState(false)
  const key = useRef<string | null>(null)
  const due = request.remindedAt === null && request.remindFrom !== null && request.remindFrom <= today()
  const remind = () => {
    key.current ??= newId()
    void press.run(RemindOnce, { id: recommendationId, requestKey: key.current }, (data) => data.remindOnce, {
      onDone: () => announce(say('asking.remind.made')),
    })
  }
  return (
    <section className={styles.card} aria-labelledby="remind">
      <h2 id="remind" className={styles.title}>
        {say('asking.remind.title')}
      </h2>
      <Text>
        {request.remindedAt !== null
          ? say('asking.remind.done', { firstName })
          : due
            ? say('asking.remind.due', { firstName })
            : say('asking.remind.later', { day: request.remindFrom })}
      </Text>
      <PressTrouble press={press} />
      <div className={styles.bar}>
        {due && (
          <Button appearance="primary" onClick={remind}>
            {say(press.busy ? 'asking.remind.making' : 'asking.remind')}
          </Button>
        )}
        {request.remindedAt !== null && request.reminderWebLink !== null && (
          <Button onClick={() => void host.openLink(request.reminderWebLink ?? '')}>{say('asking.remind.open')}</Button>
        )}
        {closing ? (
          <>
            <Button
              onClick={() =>
                void press.run(CloseUnanswered, { id: recommendationId }, (data) => data.closeUnanswered, {
                  onDone: () => announce(say('asking.closed')),
                })
              }
            >
              {say('asking.close.sure')}
            </Button>
            <Button appearance="subtle" onClick={() => setClosing(false)}>
              {say('asking.close.keep')}
            </Button>
          </>
        ) : (
          <Button appearance={due ? 'secondary' : 'subtle'} onClick={() => setClosing(true)}>
            {say('asking.close')}
          </Button>
        )}
      </div>
      {closing && <Text size={200}>{say('asking.close.why', { firstName })}</Text>}
    </section>
  )
}
