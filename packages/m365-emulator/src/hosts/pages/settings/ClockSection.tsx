// Moving the sample company's time on, and back to now.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useStage } from '../stage-world.ts'

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } })

const STEPS: readonly { label: string; days: number }[] = [
  { label: '+1 day', days: 1 },
  { label: '+1 week', days: 7 },
  { label: '+1 month', days: 30 },
]

export function ClockSection() {
  const styles = useStyles()
  const { now, choices, moveClock } = useStage()
  return (
    <>
      <Text role="status">It is {now.toLocaleString(choices.locale, { dateStyle: 'full', timeStyle: 'short' })}.</Text>
      <div className={styles.row}>
        {STEPS.map(({ label, days }) => (
          <Button key={days} onClick={() => void moveClock(days)}>
            {label}
          </Button>
        ))}
        <Button appearance="subtle" onClick={() => void moveClock(null)}>
          Back to now
        </Button>
      </div>
    </>
  )
}
