// A thank-you instead of a recommendation: read, changed and sent by the user in their own mail. Upward sends nothing.
import { useState } from 'react'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { NotePartsFragment, RecommendationHeadFragment } from '#schema/generated/client/graphql.ts'
import { withPendingChanges } from '#addin/shared/notes/outbox.ts'
import { useOutbox } from '#addin/shared/notes/OutboxProvider.tsx'
import { useTyped } from '#addin/shared/notes/use-typed.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { CopyButton } from '#addin/shared/ui/CopyButton.tsx'
import { useHost } from '#addin/shared/ui/HostFrame.tsx'
import { say } from '#addin/shared/words/words.ts'
import { thankYouFrom } from './thank-you.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  box: { minHeight: '200px' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface ThankYouDialogProps {
  recommendation: RecommendationHeadFragment
  notes: readonly NotePartsFragment[]
  open: boolean
  onClose: () => void
}

export function ThankYouDialog({ open, ...rest }: ThankYouDialogProps) {
  return (
    <Dialog open={open} onOpenChange={(_, asked) => !asked.open && rest.onClose()}>
      <DialogSurface>
        <ThankYouForm {...rest} />
      </DialogSurface>
    </Dialog>
  )
}

function ThankYouForm({ recommendation, notes, onClose }: Omit<ThankYouDialogProps, 'open'>) {
  const styles = useStyles()
  const { outbox } = useOutbox()
  const { firstName, mail } = recommendation.person
  const [{ subject, text: suggested, quoted, leftOut }] = useState(() =>
    thankYouFrom(firstName, withPendingChanges(notes, outbox)),
  )
  // What was changed stays on this device until the mail window took it.
  const { text, setText, forget } = useTyped(`thanks:${recommendation.id}`, { text: suggested, version: 0 })
  const { opening, openMail } = useOwnMail(mail, subject, text, forget)
  return (
    <DialogBody>
      <DialogTitle>{say('recommendation.thanks.title', { firstName })}</DialogTitle>
      <DialogContent className={styles.content}>
        <Text>{say('recommendation.thanks.lead', { notes: quoted })}</Text>
        <Field label={say('recommendation.thanks.text')}>
          <Textarea
            textarea={{ className: styles.box }}
            resize="vertical"
            value={text}
            onChange={(_, typed) => setText(typed.value)}
          />
        </Field>
        {leftOut > 0 && (
          <Text size={200} className={styles.quiet}>
            {say('recommendation.thanks.leftOut', { leftOut })}
          </Text>
        )}
        <Text className={styles.quiet}>
          {opening
            ? say(`recommendation.thanks.${opening}`, { mail: mail ?? 'none' })
            : say('recommendation.thanks.after')}
        </Text>
      </DialogContent>
      <DialogActions fluid>
        {opening === 'notHere' ? (
          <CopyButton text={text} label={say('recommendation.thanks.copy')} appearance="primary" />
        ) : (
          <Button appearance="primary" onClick={openMail}>
            {say('recommendation.thanks.open')}
          </Button>
        )}
        <Button onClick={onClose}>{say('recommendation.thanks.back')}</Button>
      </DialogActions>
    </DialogBody>
  )
}

/** Opens the mail window of the frame; says so, or that there is none here. */
function useOwnMail(to: string | null, subject: string, text: string, onOpened: () => void) {
  const host = useHost()
  const announce = useAnnounce()
  const [opening, setOpening] = useState<'opened' | 'notHere' | null>(null)
  const openMail = () =>
    void host
      .writeMail({ to, subject, text })
      .catch(() => 'not-here' as const)
      .then((how) => {
        const told = how === 'opened' ? 'opened' : 'notHere'
        if (how === 'opened') onOpened()
        setOpening(told)
        announce(say(`recommendation.thanks.${told}`, { mail: to ?? 'none' }))
      })
  return { opening, openMail }
}
