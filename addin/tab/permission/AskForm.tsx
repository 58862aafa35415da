// The mail before it exists, and the one button: "Send permission request" makes a draft in Outlook. Nothing is sent.
import { Button, Checkbox, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components'
import { Mail20Regular } from '@fluentui/react-icons/svg/mail'
import { useMemo, useState } from 'react'
import { newId } from '#addin/shared/api/new-id.ts'
import { PressTrouble } from '#addin/shared/request/PressTrouble.tsx'
import type { MailLanguage } from '#schema/generated/client/graphql.ts'
import type { MailShown } from '#addin/shared/request/shapes.ts'
import { usePress } from '#addin/shared/request/use-press.ts'
import { CopyButton } from '#addin/shared/ui/CopyButton.tsx'
import { windowStorage } from '#addin/shared/device-storage.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { say } from '#addin/shared/words/words.ts'
import { SendPermissionRequest } from './documents.ts'
import { MailCard } from './MailCard.tsx'
import { endPress, keyStore, keyForPress } from './request-key.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** Each by its own name, as languages are chosen everywhere. */
const LANGUAGES: Record<MailLanguage, string> = {
  EN: 'English',
  DE: 'Deutsch',
  ES: 'Español',
  FR: 'Français',
  IT: 'Italiano',
  NL: 'Nederlands',
  PL: 'Polski',
  PT: 'Português',
  SV: 'Svenska',
}
const isLanguage = (value: string): value is MailLanguage => value in LANGUAGES

interface AskFormProps {
  recommendationId: string
  mail: MailShown
  onLanguage: (language: MailLanguage) => void
}

export function AskForm({ recommendationId, mail, onLanguage }: AskFormProps) {
  const styles = useStyles()
  const press = usePress()
  const announce = useAnnounce()
  const [greeting, setGreeting] = useState(mail.greeting)
  const [signOff, setSignOff] = useState(mail.signOff)
  const [answerButtons, setAnswerButtons] = useState(true)
  const store = useMemo(() => keyStore(`upward.press.${recommendationId}`, windowStorage()), [recommendationId])
  const changed = (now: string, usual: string) => (now.trim() === usual ? null : now.trim())
  const send = () => {
    const input = {
      recommendationId,
      requestKey: keyForPress(store, newId),
      greeting: changed(greeting, mail.greeting),
      signOff: changed(signOff, mail.signOff),
      language: mail.language,
      answerButtons,
    }
    void press.run(SendPermissionRequest, { input }, (data) => data.sendPermissionRequest, {
      onDone: () => {
        endPress(store, 'done')
        announce(say('permission.saved'))
      },
      onRefused: () => endPress(store, 'refused'),
      onProblem: () => endPress(store, 'unknown'),
    })
  }
  return (
    <div className={styles.form}>
      <Field label={say('permission.language')} hint={say('permission.language.hint')}>
        <Select value={mail.language} onChange={(_, { value }) => isLanguage(value) && onLanguage(value)}>
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <option key={code} value={code} lang={code.toLowerCase()}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <MailCard mail={mail} lines={{ greeting, signOff, onGreeting: setGreeting, onSignOff: setSignOff }} />
      <Text size={200} className={styles.quiet}>
        {say('permission.locked')}
      </Text>
      <Field hint={say('permission.answerButtons.hint', { buttons: mail.answerButtons.join(' · ') })}>
        <Checkbox
          label={say('permission.answerButtons')}
          checked={answerButtons}
          onChange={(_, { checked }) => setAnswerButtons(checked === true)}
        />
      </Field>
      <PressTrouble
        press={press}
        actions={
          press.refused?.code === 'MAILBOX_REFUSED' ? (
            <CopyButton text={mail.text} label={say('permission.copy')} />
          ) : undefined
        }
      />
      <Text>{say('permission.policy')}</Text>
      <div className={styles.bar}>
        <Button appearance="primary" size="large" icon={<Mail20Regular />} onClick={send}>
          {say(press.busy ? 'permission.sending' : 'permission.send')}
        </Button>
        <Text size={200} className={styles.quiet}>
          {say('permission.nothingSent')}
        </Text>
        <LinkButton appearance="subtle" to={`/r/${recommendationId}/draft`}>
          {say('permission.changeText')}
        </LinkButton>
      </div>
    </div>
  )
}
