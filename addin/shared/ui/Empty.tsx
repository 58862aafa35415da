// An empty state: a calm picture, what belongs here, and the one thing to do about it.
import type { ReactNode } from 'react'
import { Text, Title3, makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: '12px',
    padding: '48px 24px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '64px',
    height: '64px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: '28px',
  },
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground2, maxWidth: '52ch' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', marginTop: '8px' },
})

interface EmptyProps {
  icon: ReactNode
  title: string
  text?: string
  actions?: ReactNode
}

export function Empty({ icon, title, text, actions }: EmptyProps) {
  const styles = useStyles()
  return (
    <div className={styles.place}>
      <div className={styles.icon} aria-hidden>
        {icon}
      </div>
      <Title3 as="h2" className={styles.title}>
        {title}
      </Title3>
      {text !== undefined && <Text className={styles.text}>{text}</Text>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
