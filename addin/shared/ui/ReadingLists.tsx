// We read / We never read: made from the permissions that were really granted, so that no line can be untrue.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark'
import { Prohibited20Regular } from '@fluentui/react-icons/svg/prohibited'
import type { ConsentSource, ConsentState } from '#schema/generated/client/graphql.ts'
import { say } from '#addin/shared/words/words.ts'
import { readingLines } from './reading-lines.ts'

const useStyles = makeStyles({
  lists: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))', gap: '24px' },
  heading: { ...typographyStyles.body1Strong, margin: '0 0 8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  line: { ...typographyStyles.body1, display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: '10px' },
  yes: { color: tokens.colorPaletteGreenForeground1 },
  no: { color: tokens.colorNeutralForeground3 },
})

export function ReadingLists({ sources }: { sources: readonly { source: ConsentSource; state: ConsentState }[] }) {
  const styles = useStyles()
  const { read, never } = readingLines(sources)
  return (
    <div className={styles.lists}>
      <section aria-label={say('shared.weRead')}>
        <h3 className={styles.heading}>{say('shared.weRead')}</h3>
        <ul className={styles.list}>
          {read.map((line) => (
            <li key={line} className={styles.line}>
              <Checkmark20Regular aria-hidden className={styles.yes} />
              {say(`shared.weRead.${line}`)}
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={say('shared.weNeverRead')}>
        <h3 className={styles.heading}>{say('shared.weNeverRead')}</h3>
        <ul className={styles.list}>
          {never.map((line) => (
            <li key={line} className={styles.line}>
              <Prohibited20Regular aria-hidden className={styles.no} />
              {say(`shared.weNeverRead.${line}`)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
