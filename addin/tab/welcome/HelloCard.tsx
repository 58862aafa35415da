// What this is for, in the time of one breath.
import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  title: { ...typographyStyles.title2, margin: '0 0 12px' },
  text: { ...typographyStyles.body2, color: tokens.colorNeutralForeground2, maxWidth: '56ch', display: 'block' },
  steps: { margin: '28px 0 0', padding: 0, listStyleType: 'none', display: 'grid', rowGap: '16px' },
  step: { display: 'grid', gridTemplateColumns: '32px 1fr', columnGap: '14px', alignItems: 'center' },
  number: {
    ...typographyStyles.body1Strong,
    display: 'grid',
    placeItems: 'center',
    width: '32px',
    height: '32px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
})

const STEPS = ['notice', 'write', 'ask'] as const

export function HelloCard() {
  const styles = useStyles()
  return (
    <>
      <h2 className={styles.title}>{say('welcome.hello.title')}</h2>
      <Text className={styles.text}>{say('welcome.hello.text')}</Text>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <span>{say(`welcome.hello.${step}`)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
