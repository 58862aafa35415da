// Says that the device is offline, and that this is no reason to stop writing.
import { useSyncExternalStore } from 'react'
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { CloudOff20Regular } from '@fluentui/react-icons/svg/cloud-off'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  bar: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: '8px',
    padding: '8px 16px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
})

export function OfflineBar() {
  const styles = useStyles()
  const online = useSyncExternalStore(watch, () => navigator.onLine)
  return (
    <div role="status">
      {!online && (
        <div className={styles.bar}>
          <CloudOff20Regular aria-hidden />
          {say('shared.offline')}
        </div>
      )}
    </div>
  )
}

function watch(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
