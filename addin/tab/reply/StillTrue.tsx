// "Still true, and still something I'd say": nobody signs what they would not say.
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL },
})

interface Props {
  recommendationId: string
  checked: boolean
  onChange: (checked: boolean) => void
}

export function StillTrue({ recommendationId, checked, onChange }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.row}>
      <Checkbox
        size="large"
        checked={checked}
        label={say('reply.stillTrue')}
        onChange={(_, data) => onChange(data.checked === true)}
      />
      {!checked && (
        <LinkButton appearance="subtle" to={`/r/${recommendationId}/draft`}>
          {say('reply.notTrue')}
        </LinkButton>
      )}
    </div>
  )
}
