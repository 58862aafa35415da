// A grey block in the place of something that is on its way. It stands still: nothing has to be computed while a page loads.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  block: {
    display: 'block',
    height: '16px',
    backgroundColor: tokens.colorNeutralStencil1,
    borderRadius: tokens.borderRadiusMedium,
  },
  circle: { width: '40px', height: '40px', borderRadius: tokens.borderRadiusCircular },
})

export function Placeholder({ shape = 'line', className }: { shape?: 'line' | 'circle'; className?: string }) {
  const styles = useStyles()
  return <span aria-hidden className={mergeClasses(styles.block, shape === 'circle' && styles.circle, className)} />
}
