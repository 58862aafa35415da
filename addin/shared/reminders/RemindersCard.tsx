// The reminders beside the notes they are about.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { Clock20Regular } from '@fluentui/react-icons/svg/clock'
import { Card } from '#addin/shared/ui/Card.tsx'
import { say } from '#addin/shared/words/words.ts'
import { Reminders } from './Reminders.tsx'

const useStyles = makeStyles({
  card: { padding: '20px 24px', rowGap: '8px', borderRadius: tokens.borderRadiusXLarge },
  head: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
})

export function RemindersCard() {
  const styles = useStyles()
  return (
    <Card className={styles.card} role="group" aria-label={say('reminders.title')}>
      <div className={styles.head}>
        <Clock20Regular aria-hidden />
        <h2 className={styles.title}>{say('reminders.title')}</h2>
      </div>
      <Reminders />
    </Card>
  )
}
