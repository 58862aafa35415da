// The reminder in the tab: whom a note is missing for today, the way straight to their box, and the ways to be left in peace.
import { useState } from 'react'
import { useMutation } from 'urql'
import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { AlertOn20Regular } from '@fluentui/react-icons/svg/alert-on'
import { notesPlace } from '#addin/shared/places.ts'
import { useAnnounce, useAnnounced } from '#addin/shared/ui/Announcer.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { Card } from '#addin/shared/ui/Card.tsx'
import { say } from '#addin/shared/words/words.ts'
import { CloseReminder, PauseReminders, SnoozeReminder } from './documents.ts'
import { useDueReminder } from './use-due-reminder.ts'

const useStyles = makeStyles({
  card: { padding: '16px 20px', rowGap: '12px', borderRadius: tokens.borderRadiusXLarge },
  head: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

export function ReminderBanner() {
  const styles = useStyles()
  const due = useDueReminder()
  const title =
    due &&
    say('reminders.due', {
      count: due.recommendations.length,
      firstName: due.recommendations[0]?.person.firstName ?? '',
    })
  useAnnounced(title)
  if (!due) return null
  return (
    <Card className={styles.card} role="group" aria-label={say('reminders.banner')}>
      <div className={styles.head}>
        <AlertOn20Regular aria-hidden className={styles.icon} />
        <h2 className={styles.title}>{title}</h2>
      </div>
      <Text>{say('reminders.due.text')}</Text>
      <div className={styles.actions}>
        {due.recommendations.map(({ id, person }, index) => (
          <LinkButton key={id} to={`${notesPlace(id)}?note`} appearance={index === 0 ? 'primary' : 'secondary'}>
            {say('reminders.write', { firstName: person.firstName })}
          </LinkButton>
        ))}
        <Later />
      </div>
    </Card>
  )
}

function Later() {
  const announce = useAnnounce()
  const [, snooze] = useMutation(SnoozeReminder)
  const [, pause] = useMutation(PauseReminders)
  const [{ fetching }, close] = useMutation(CloseReminder)
  const [isPausing, setPausing] = useState(false)
  const done = (words: string) => () => announce(words)
  if (isPausing) {
    return ([1, 2, 4] as const).map((weeks) => (
      <Button key={weeks} onClick={() => void pause({ weeks }).then(done(say('reminders.paused', { weeks })))}>
        {say('reminders.pause.weeks', { weeks })}
      </Button>
    ))
  }
  return (
    <>
      <Button onClick={() => void snooze({ until: 'ONE_HOUR' }).then(done(say('reminders.snoozed.ONE_HOUR')))}>
        {say('reminders.snooze.ONE_HOUR')}
      </Button>
      <Button onClick={() => void snooze({ until: 'TOMORROW' }).then(done(say('reminders.snoozed.TOMORROW')))}>
        {say('reminders.snooze.TOMORROW')}
      </Button>
      <Button onClick={() => setPausing(true)}>{say('reminders.pause')}</Button>
      <Button
        appearance="subtle"
        disabledFocusable={fetching}
        onClick={() => void close({}).then(done(say('reminders.closed')))}
      >
        {say('reminders.close')}
      </Button>
    </>
  )
}
