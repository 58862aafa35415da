// What was erased: the user's own receipts, newest first. They name nobody.
import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { SettingsQuery } from '#schema/generated/client/graphql.ts'
import { say, sayCode } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '16px 0 0', padding: 0, display: 'grid', rowGap: '8px' },
  id: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: 'block',
    overflowWrap: 'anywhere',
  },
})

export function Receipts({ receipts }: { receipts: SettingsQuery['receipts'] }) {
  const styles = useStyles()
  if (receipts.length === 0) return null
  return (
    <ul className={styles.list} aria-label={say('settings.receipts')}>
      {receipts.map(({ id, what, rows, parts, at }) => (
        <li key={id}>
          <Text>{say(`settings.receipt.${what}`, { day: at.slice(0, 10), rows })}</Text>
          <span className={styles.id}>
            {parts.map(({ code, count }) => `${sayCode('keeps', code) ?? say('keeps.OTHER')}: ${count}`).join(' · ')}
          </span>
          <span className={styles.id}>{say('settings.receipt.id', { id })}</span>
        </li>
      ))}
    </ul>
  )
}
