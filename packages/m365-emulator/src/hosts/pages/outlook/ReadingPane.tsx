// One message to be read, in a frame of its own without scripts.
import { Avatar, Button, makeStyles, Text, Toolbar, tokens } from '@fluentui/react-components'
import { ArrowReply20Regular } from '@fluentui/react-icons/svg/arrow-reply'
import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { useMemo } from 'react'
import { useStage } from '../stage-world.ts'
import type { Mail } from '../world/mailbox.ts'
import { longTime } from './mail-dates.ts'
import { safeHtml, toHtml } from './safe-html.ts'

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  subject: {
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} 0`,
  },
  people: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
  time: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground3 },
  body: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXL}`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    '& a': { color: tokens.colorBrandForegroundLink },
    '& blockquote': {
      marginInlineStart: 0,
      marginInlineEnd: 0,
      paddingInlineStart: tokens.spacingHorizontalL,
      borderInlineStartWidth: '3px',
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: tokens.colorNeutralStroke1,
    },
  },
})

interface ReadingPaneProps {
  mail: Mail
  onReply: () => void
  onDelete: () => void
}

/** Shows the body with everything active taken out of it; colours of the mail itself give way to the theme. */
function MailBody({ mail }: { mail: Mail }) {
  const styles = useStyles()
  const html = useMemo(() => {
    if (!mail.body) return ''
    return mail.body.type === 'text' ? toHtml(mail.body.content) : safeHtml(mail.body.content)
  }, [mail.body])
  if (!html) return <div className={styles.body}>{mail.preview || 'This message has no text.'}</div>
  return <div dir="auto" className={styles.body} dangerouslySetInnerHTML={{ __html: html }} />
}

export function ReadingPane({ mail, onReply, onDelete }: ReadingPaneProps) {
  const styles = useStyles()
  const { choices } = useStage()
  const to = mail.to.map((person) => person.displayName).join('; ')
  return (
    <article aria-label={mail.subject || 'Message without subject'} className={styles.page}>
      <Text as="h2" size={500} weight="semibold" dir="auto" className={styles.subject}>
        {mail.subject || '(No subject)'}
      </Text>
      <div className={styles.head}>
        <Avatar name={mail.from.displayName} color="colorful" size={40} aria-hidden="true" />
        <div className={styles.people}>
          <Text weight="semibold">{mail.from.displayName}</Text>
          <Text size={200} className={styles.quiet}>
            {mail.from.emailAddress}
          </Text>
        </div>
        <Toolbar aria-label="Message" size="small">
          <Button
            appearance="subtle"
            icon={<ArrowReply20Regular />}
            aria-label="Reply"
            title="Reply"
            onClick={onReply}
          />
          <Button
            appearance="subtle"
            icon={<Delete20Regular />}
            aria-label="Delete"
            title="Delete"
            onClick={onDelete}
          />
        </Toolbar>
        <Text size={200} className={styles.time}>
          To: {to || 'nobody'} · {mail.at && longTime(new Date(mail.at), choices.locale)}
        </Text>
      </div>
      <MailBody mail={mail} />
    </article>
  )
}
