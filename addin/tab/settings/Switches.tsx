// Suggestions from work contacts, and "please don't ask me".
import { useMutation } from 'urql'
import { Switch, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { say } from '#addin/shared/words/words.ts'
import { DontAskMe, UseWorkContacts } from './documents.ts'

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  hint: { color: tokens.colorNeutralForeground2, display: 'block', marginInlineStart: '56px', maxWidth: '60ch' },
})

interface SwitchesProps {
  settings: { workContactsOn: boolean; dontAskMe: boolean }
}

export function Switches({ settings }: SwitchesProps) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [contacts, turnContacts] = useMutation(UseWorkContacts)
  const [asking, dontAsk] = useMutation(DontAskMe)
  const report = (answer: { error?: unknown }) => announce(say(answer.error ? 'settings.notSaved' : 'settings.saved'))
  return (
    <div className={styles.rows}>
      <div>
        <Switch
          checked={settings.workContactsOn}
          disabled={contacts.fetching}
          label={say('settings.contacts')}
          onChange={(_, { checked }) => void turnContacts({ on: checked }).then(report)}
        />
        <Text className={styles.hint}>{say('settings.contacts.hint')}</Text>
      </div>
      <div>
        <Switch
          checked={settings.dontAskMe}
          disabled={asking.fetching}
          label={say('settings.dontAskMe')}
          onChange={(_, { checked }) => void dontAsk({ on: checked }).then(report)}
        />
        <Text className={styles.hint}>{say('settings.dontAskMe.hint')}</Text>
      </div>
    </div>
  )
}
