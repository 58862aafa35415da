// The organization's own words about recommendations, to be read before the first ask.
import { Button, Title3, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation } from 'urql'
import { Card } from '#addin/shared/ui/Card.tsx'
import { say } from '#addin/shared/words/words.ts'
import { PolicyRead } from './documents.ts'

const useStyles = makeStyles({
  card: { padding: '20px 24px', rowGap: '12px', borderRadius: tokens.borderRadiusXLarge },
  title: { margin: 0 },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '68ch' },
})

/** `onRead`: asks for the page anew; also when the words changed meanwhile, so that the new ones are shown. */
export function PolicyCard({ policy, onRead }: { policy: { text: string; version: number }; onRead: () => void }) {
  const styles = useStyles()
  const [{ fetching }, read] = useMutation(PolicyRead)
  return (
    <Card className={styles.card} appearance="outline" role="group" aria-labelledby="policy">
      <Title3 as="h2" id="policy" className={styles.title}>
        {say('permission.policy.title')}
      </Title3>
      <p className={styles.text}>{policy.text}</p>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={fetching}
          onClick={() => void read({ version: policy.version }).then(onRead)}
        >
          {say('permission.policy.read')}
        </Button>
      </div>
    </Card>
  )
}
