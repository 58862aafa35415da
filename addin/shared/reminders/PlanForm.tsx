// The days, the time and the quiet hours of reminders, and whether Teams tells them too.
import { useState } from 'react'
import { useMutation } from 'urql'
import { Button, Field, Input, Switch, ToggleButton, makeStyles } from '@fluentui/react-components'
import type { PlanPartsFragment, ReminderFeed } from '#schema/generated/client/graphql.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import { SetReminders } from './documents.ts'
import { dayName, hereZone, isInFeed } from './plan-words.ts'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px', alignItems: 'end' },
  day: { minWidth: '44px', paddingInline: '4px' },
  time: { width: '128px' },
  clock: { minWidth: 0, width: '100%' },
  feed: { marginTop: '12px' },
})

const DAYS = [1, 2, 3, 4, 5, 6, 7]

interface PlanFormProps {
  plan: PlanPartsFragment
  feed: ReminderFeed
  onDone: () => void
}

export function PlanForm({ plan, feed, onDone }: PlanFormProps) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [{ days, at, quietFrom, quietTo }, change] = useState(plan)
  const [inActivityFeed, tellInFeed] = useState(isInFeed(feed))
  const [{ data, error, fetching }, set] = useMutation(SetReminders)
  const save = () =>
    void set({ input: { days, at, quietFrom, quietTo, zone: hereZone(), stopped: false, inActivityFeed } }).then(
      (answer) => {
        if (answer.data?.setReminders.__typename !== 'ReminderPlan') return
        announce(say('reminders.changed'))
        onDone()
      },
    )
  const flip = (day: number) =>
    change((now) => ({
      ...now,
      days: now.days.includes(day) ? now.days.filter((each) => each !== day) : [...now.days, day],
    }))
  const times = { at, quietFrom, quietTo }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className={styles.row} role="group" aria-label={say('reminders.days')}>
        {DAYS.map((day) => (
          <ToggleButton
            key={day}
            className={styles.day}
            size="small"
            checked={days.includes(day)}
            aria-label={dayName(day, 'long')}
            onClick={() => flip(day)}
          >
            {dayName(day, 'short')}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.row}>
        {(['at', 'quietFrom', 'quietTo'] as const).map((time) => (
          <Field key={time} label={say(`reminders.${time}`)} className={styles.time}>
            <Input
              className={styles.clock}
              type="time"
              required
              value={times[time]}
              onChange={(_, { value }) => change((now) => ({ ...now, [time]: value }))}
            />
          </Field>
        ))}
      </div>
      {feed !== 'NOT_OFFERED' && (
        <Field hint={say('reminders.inFeed.hint')} className={styles.feed}>
          <Switch
            label={say('reminders.inFeed')}
            checked={inActivityFeed}
            onChange={(_, { checked }) => tellInFeed(checked)}
          />
        </Field>
      )}
      {data?.setReminders.__typename === 'Refused' && <Refusal refused={data.setReminders} />}
      {error && <ProblemCard problem={problemFrom(error)} />}
      <div className={styles.row}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={fetching || days.length === 0}>
          {say('reminders.save')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {say('shared.cancel')}
        </Button>
      </div>
    </form>
  )
}
