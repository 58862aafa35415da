// The three moves of a good recommendation, for somebody who has none yet.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { CheckmarkStarburst24Regular } from '@fluentui/react-icons/svg/checkmark-starburst'
import { DocumentText24Regular } from '@fluentui/react-icons/svg/document-text'
import { Notepad24Regular } from '@fluentui/react-icons/svg/notepad'
import { say } from '#addin/shared/words/words.ts'

const STEPS = [
  { name: 'notice', Icon: Notepad24Regular },
  { name: 'write', Icon: DocumentText24Regular },
  { name: 'ask', Icon: CheckmarkStarburst24Regular },
] as const

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: '24px',
    listStyleType: 'none',
    margin: 0,
    padding: '8px 0 0',
  },
  step: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: '12px' },
  icon: { color: tokens.colorBrandForeground1 },
  title: { ...typographyStyles.body1Strong, margin: '0 0 2px' },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
})

export function HowItWorks() {
  const styles = useStyles()
  return (
    <ol className={styles.list} aria-label={say('home.how')}>
      {STEPS.map(({ name, Icon }) => (
        <li key={name} className={styles.step}>
          <Icon aria-hidden className={styles.icon} />
          <div>
            <p className={styles.title}>{say(`home.how.${name}.title`)}</p>
            <p className={styles.text}>{say(`home.how.${name}.text`)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
