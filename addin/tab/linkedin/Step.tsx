// One numbered step of the checklist.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark'
import { useId, type ReactNode } from 'react'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  step: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    padding: `${tokens.spacingVerticalL} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  number: {
    display: 'grid',
    placeItems: 'center',
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxSizing: 'border-box',
  },
  done: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  body: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: 0,
    minHeight: '28px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
  },
})

interface Props {
  number: number
  title: string
  done?: boolean
  children: ReactNode
}

export function Step({ number, title, done = false, children }: Props) {
  const styles = useStyles()
  const name = useId()
  return (
    <li className={styles.step} aria-labelledby={name}>
      <span className={mergeClasses(styles.number, done && styles.done)} aria-hidden="true">
        {done ? <Checkmark16Regular /> : number}
      </span>
      <div className={styles.body}>
        <h2 id={name} className={styles.title}>
          {done ? say('linkedin.step.done', { title }) : title}
        </h2>
        {children}
      </div>
    </li>
  )
}
