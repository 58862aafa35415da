// What is kept and until when, as the server itself declares it.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { say, sayCode } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    // What is kept is read first: however long the words for “until when” are, it has the larger half.
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: '2px 16px',
    paddingBlock: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  until: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
    '@media (max-width: 639px)': { textAlign: 'start' },
  },
})

export function RetentionList({ retained }: { retained: readonly { code: string; until: string }[] }) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {retained.map(({ code, until }) => (
        <li key={code} className={styles.line}>
          <span>{sayCode('keeps', code) ?? say('keeps.OTHER')}</span>
          <span className={styles.until}>
            {sayCode('settings.until', until) ?? say('settings.until.YOU_DELETE_IT')}
          </span>
        </li>
      ))}
    </ul>
  )
}
