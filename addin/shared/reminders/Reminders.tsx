// Choosing when to be reminded: days, a time, quiet hours; pausing and stopping. Only this person ever sees a reminder.
import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { PlanPartsFragment, ReminderFeed } from '#schema/generated/client/graphql.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { Loaded } from '#addin/shared/ui/Loaded.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import { PlanForm } from './PlanForm.tsx'
import { hereZone, isInFeed, inWords } from './plan-words.ts'
import { PauseReminders, ReminderPlanQuery, SetReminders } from './documents.ts'

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px', alignItems: 'end' },
})

/** No plan names no type: the answer is stale all the same once one is made. */
const ALSO = { additionalTypenames: ['ReminderPlan'] }
const FIRST = { days: [1, 2, 3, 4, 5], at: '16:30', quietFrom: '20:00', quietTo: '07:00', stopped: true }

export function Reminders() {
  const [answer, refetch] = useQuery({ query: ReminderPlanQuery, context: ALSO })
  return (
    <Loaded answer={answer} pick={(data) => data} again={() => refetch({ requestPolicy: 'network-only' })} shape="text">
      {({ reminderPlan, reminderFeed }) => (
        <Planned
          plan={reminderPlan ?? { ...FIRST, zone: hereZone(), pausedUntil: null, nextDue: null }}
          feed={reminderFeed}
        />
      )}
    </Loaded>
  )
}

function Planned({ plan, feed }: PlanProps) {
  const styles = useStyles()
  const [isChanging, setChanging] = useState(false)
  return (
    <div className={styles.stack}>
      <Text className={styles.quiet}>{inWords(plan)}</Text>
      {!plan.stopped && <FeedLine feed={feed} />}
      {isChanging ? (
        <PlanForm plan={plan} feed={feed} onDone={() => setChanging(false)} />
      ) : (
        <PlanButtons plan={plan} feed={feed} onChange={() => setChanging(true)} />
      )}
    </div>
  )
}

/** Told in Teams as well? Where that failed, what it means and who can mend it. */
function FeedLine({ feed }: { feed: ReminderFeed }) {
  const styles = useStyles()
  if (feed === 'ON') return <Text className={styles.quiet}>{say('reminders.inFeed.on')}</Text>
  if (feed !== 'NOT_TOLD') return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say('reminders.inFeed.notTold')}</MessageBarBody>
    </MessageBar>
  )
}

interface PlanProps {
  plan: PlanPartsFragment
  feed: ReminderFeed
}

function PlanButtons({ plan, feed, onChange }: PlanProps & { onChange: () => void }) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [{ data, error, fetching }, set] = useMutation(SetReminders)
  const [paused, pause] = useMutation(PauseReminders)
  const { days, at, quietFrom, quietTo } = plan
  const turn = (stopped: boolean) =>
    void set({
      input: { days, at, quietFrom, quietTo, zone: hereZone(), stopped, inActivityFeed: isInFeed(feed) },
    }).then(() => announce(say('reminders.changed')))
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
