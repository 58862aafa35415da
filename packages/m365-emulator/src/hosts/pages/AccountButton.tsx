// The signed-in person at the end of the title bar, with the way to become somebody else.
import {
  Avatar,
  Button,
  Divider,
  makeStyles,
  Persona,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { useStage } from './stage-world.ts'

const useStyles = makeStyles({
  trigger: {
    display: 'flex',
    padding: '2px',
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: '260px' },
})

export function AccountButton() {
  const styles = useStyles()
  const { me, openSettings } = useStage()
  const [open, setOpen] = useState(false)
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <button type="button" className={styles.trigger} aria-label={`Account of ${me.name}`}>
          <Avatar aria-hidden="true" name={me.name} color="colorful" size={32} badge={{ status: 'available' }} />
        </button>
      </PopoverTrigger>
      <PopoverSurface className={styles.card} aria-label="Account">
        <Persona
          name={me.name}
          secondaryText={me.mail}
          tertiaryText={me.title}
          size="huge"
          avatar={{ color: 'colorful' }}
        />
        <Divider />
        <Text size={200}>Everyone here works in the sample company. No real account is used.</Text>
        <Button
          onClick={() => {
            setOpen(false)
            openSettings()
          }}
        >
          Sign in as someone else
        </Button>
      </PopoverSurface>
    </Popover>
  )
}
