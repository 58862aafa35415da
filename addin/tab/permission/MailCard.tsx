// The mail as it will lie in Drafts. Shown as text blocks, never as HTML; greeting and sign-off can be changed, the quoted text not.
import { Field, Input, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { say } from '#addin/shared/words/words.ts'
import type { MailShown } from '#addin/shared/request/shapes.ts'
import { bodyBlocks, type MailBlock } from './mail-blocks.ts'

/** Characters of greeting and sign-off: the server's own limit. */
const LONGEST_LINE = 200

const useStyles = makeStyles({
  card: {
    display: 'grid',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    overflow: 'hidden',
    minWidth: 0,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { color: tokens.colorNeutralForeground3, margin: 0 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  body: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXL}`,
    minWidth: 0,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  quote: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  choices: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  plain: { whiteSpace: 'pre-line', margin: 0 },
})

interface Props {
  mail: MailShown
  /** Null: only to be read. */
  lines: {
    greeting: string
    signOff: string
    onGreeting: (text: string) => void
    onSignOff: (text: string) => void
  } | null
}

export function MailCard({ mail, lines }: Props) {
  const styles = useStyles()
  return (
    <article className={styles.card} aria-label={say('permission.mail.label')}>
      <dl className={styles.head}>
        <dt className={styles.name}>{say('permission.mail.to')}</dt>
        <dd className={styles.value}>
          {say('permission.mail.address', { name: mail.toName, address: mail.toAddress })}
        </dd>
        <dt className={styles.name}>{say('permission.mail.subject')}</dt>
        <dd className={styles.value}>
          <Text weight="semibold">{mail.subject}</Text>
        </dd>
      </dl>
      <div className={styles.body}>
        {lines ? (
          <Field label={say('permission.greeting')} size="small">
            <Input
              value={lines.greeting}
              maxLength={LONGEST_LINE}
              onChange={(_, { value }) => lines.onGreeting(value)}
            />
          </Field>
        ) : (
          <p className={styles.plain}>{mail.greeting}</p>
        )}
        {bodyBlocks(mail).map((block, index) => (
          <Block key={index} block={block} />
        ))}
        {lines ? (
          <Field label={say('permission.signOff')} size="small">
            <Textarea
              value={lines.signOff}
              rows={2}
              resize="vertical"
              maxLength={LONGEST_LINE}
              onChange={(_, { value }) => lines.onSignOff(value)}
            />
          </Field>
        ) : (
          <p className={styles.plain}>{mail.signOff}</p>
        )}
      </div>
    </article>
  )
}

function Block({ block }: { block: MailBlock }) {
  const styles = useStyles()
  if (block.kind === 'choices')
    return (
      <ul className={styles.choices}>
        {block.lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    )
  const paragraphs = block.lines.map((line, index) => <p key={index}>{line}</p>)
  return block.kind === 'quote' ? <blockquote className={styles.quote}>{paragraphs}</blockquote> : <>{paragraphs}</>
}
