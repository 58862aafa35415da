// One matter of a long page: a card with its heading, a line under it, and what belongs to it.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  section: {
    padding: '24px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    '@media (max-width: 639px)': { padding: '16px' },
  },
  heading: { ...typographyStyles.subtitle1, margin: '0 0 4px' },
  under: { ...typographyStyles.body1, margin: '0 0 16px', color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
})

export function Section({ title, under, children }: { title: string; under: string; children: ReactNode }) {
  const styles = useStyles()
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.under}>{under}</p>
      {children}
    </section>
  )
}
