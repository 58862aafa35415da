// Choosing when to be reminded: days, a time, quiet hours; pausing and stopping. Only this person ever sees a reminder.
import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import {
  Button,
  Card,
  Field,
  Input,
  Text,
  ToggleButton,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components'
import { Clock20Regular } from '@fluentui/react-icons/svg/clock'
import type { PlanPartsFragment } from '#schema/generated/client/graphql.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say, spoken } from '#addin/shared/words/words.ts'
import { PauseReminders, ReminderPlanQuery, SetReminders } from './documents.ts'

const useStyles = makeStyles({
  card: { padding: '20px 24px', rowGap: '8px', borderRadius: tokens.borderRadiusXLarge },
  head: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px', alignItems: 'end' },
  day: { minWidth: '44px', paddingInline: '4px' },
  time: { width: '112px' },
})

/** No plan names no type: the answer is stale all the same once one is made. */
const ALSO = { additionalTypenames: ['ReminderPlan'] }
const DAYS = [1, 2, 3, 4, 5, 6, 7]
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
const FIRST = { days: [1, 2, 3, 4, 5], at: '16:30', quietFrom: '20:00', quietTo: '07:00', stopped: true }

export function RemindersCard() {
  const styles = useStyles()
  const [{ data }] = useQuery({ query: ReminderPlanQuery, context: ALSO })
  const [isChanging, setChanging] = useState(false)
  if (!data) return null
  const plan = data.reminderPlan ?? { ...FIRST, zone: zone(), pausedUntil: null, nextDue: null }
  return (
    <Card className={styles.card} role="group" aria-label={say('reminders.title')}>
      <div className={styles.head}>
        <Clock20Regular aria-hidden />
        <h2 className={styles.title}>{say('reminders.title')}</h2>
      </div>
      <Text className={styles.quiet}>{inWords(plan)}</Text>
      {isChanging ? (
        <PlanForm plan={plan} onDone={() => setChanging(false)} />
      ) : (
        <PlanButtons plan={plan} onChange={() => setChanging(true)} />
      )}
    </Card>
  )
}

function inWords({ stopped, pausedUntil, days, at, nextDue }: PlanPartsFragment): string {
  if (stopped || days.length === 0) return say('reminders.off')
  if (pausedUntil !== null && nextDue !== null && nextDue.slice(0, 10) >= pausedUntil)
    return say('reminders.pausedUntil', { day: pausedUntil })
  return say('reminders.on', {
    days: new Intl.ListFormat(spoken(), { type: 'conjunction' }).format(days.map((day) => dayName(day, 'long'))),
    at,
  })
}

/** 1 is Monday: the first of January 2024 was one. */
function dayName(day: number, style: 'long' | 'short'): string {
  return new Date(2024, 0, day, 12).toLocaleDateString(spoken(), { weekday: style })
}

function PlanButtons({ plan, onChange }: { plan: PlanPartsFragment; onChange: () => void }) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [{ data, error, fetching }, set] = useMutation(SetReminders)
  const [paused, pause] = useMutation(PauseReminders)
  const { days, at, quietFrom, quietTo } = plan
  const turn = (stopped: boolean) =>
    void set({ input: { days, at, quietFrom, quietTo, zone: zone(), stopped } }).then(() =>
      announce(say('reminders.changed')),
    )
  const rest = (weeks: number) => void pause({ weeks }).then(() => announce(say('reminders.changed')))
  const problem = error ?? paused.error
  return (
    <>
      {data?.setReminders.__typename === 'Refused' && <Refusal refused={data.setReminders} />}
      {problem && <ProblemCard problem={problemFrom(problem)} />}
      <div className={styles.row}>
        {plan.stopped && (
          <Button size="small" disabledFocusable={fetching} onClick={() => turn(false)}>
            {say('reminders.turnOn')}
          </Button>
        )}
        <Button size="small" onClick={onChange}>
          {say('reminders.change')}
        </Button>
        {!plan.stopped && plan.pausedUntil === null && (
          <>
            {[1, 2, 4].map((weeks) => (
              <Button key={weeks} size="small" onClick={() => rest(weeks)}>
                {say('reminders.pause.weeks', { weeks })}
              </Button>
            ))}
          </>
        )}
        {!plan.stopped && plan.pausedUntil !== null && (
          <Button size="small" onClick={() => rest(0)}>
            {say('reminders.resume')}
          </Button>
        )}
        {!plan.stopped && (
          <Button size="small" appearance="subtle" onClick={() => turn(true)}>
            {say('reminders.stop')}
          </Button>
        )}
      </div>
    </>
  )
}

function PlanForm({ plan, onDone }: { plan: PlanPartsFragment; onDone: () => void }) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [{ days, at, quietFrom, quietTo }, change] = useState(plan)
  const [{ data, error, fetching }, set] = useMutation(SetReminders)
  const save = () =>
    void set({ input: { days, at, quietFrom, quietTo, zone: zone(), stopped: false } }).then((answer) => {
      if (answer.data?.setReminders.__typename !== 'ReminderPlan') return
      announce(say('reminders.changed'))
      onDone()
    })
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
              type="time"
              required
              value={times[time]}
              onChange={(_, { value }) => change((now) => ({ ...now, [time]: value }))}
            />
          </Field>
        ))}
      </div>
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
