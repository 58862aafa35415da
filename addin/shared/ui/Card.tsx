// A card that is only looked at. Fluent's own brings the focus management of cards that can be pressed (Tabster, 16 kB over the
// wire and hidden focus stops); none of ours can.
import type { HTMLAttributes } from 'react'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  card: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    columnGap: '12px',
    padding: '12px',
    overflowX: 'hidden',
    overflowY: 'hidden',
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  filled: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  outline: {
    backgroundColor: tokens.colorTransparentBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
})

interface CardProps extends HTMLAttributes<HTMLDivElement> {
  /** Filled: lies above the page. Outline: part of it. */
  appearance?: 'filled' | 'outline'
}

export function Card({ appearance = 'filled', className, ...rest }: CardProps) {
  const styles = useStyles()
  return <div {...rest} className={mergeClasses(styles.card, styles[appearance], className)} />
}
