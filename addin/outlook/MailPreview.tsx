// The mail as it would be made, folded small for the pane.
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from '@fluentui/react-components'
import { say } from '#addin/shared/words/words.ts'
import { usePaneStyles } from './pane-styles.ts'

interface Preview {
  toName: string
  toAddress: string
  subject: string
  text: string
}

export function MailPreview({ preview }: { preview: Preview }) {
  const styles = usePaneStyles()
  return (
    <div className={styles.card}>
      <div className={styles.tight}>
        <Text size={200} className={styles.quiet}>
          {say('outlook.mail.to', { name: preview.toName, address: preview.toAddress })}
        </Text>
        <Text weight="semibold">{preview.subject}</Text>
      </div>
      <Accordion collapsible>
        <AccordionItem value="text">
          <AccordionHeader size="small">{say('outlook.mail.show')}</AccordionHeader>
          <AccordionPanel>
            <div className={styles.mail} role="region" aria-label={say('outlook.mail.text')}>
              {preview.text}
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  )
}
