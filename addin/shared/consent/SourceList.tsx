// The sources, each with its own words, its state and the button that changes it; and one press for all that are off.
import { Button, makeStyles } from '@fluentui/react-components'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { ShownConsent } from './shown-consent.ts'
import { SourceRow } from './SourceRow.tsx'
import { useConsent } from './use-consent.ts'

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 },
})

export function SourceList({ consents }: { consents: readonly ShownConsent[] }) {
  const styles = useStyles()
  const announce = useAnnounce()
  const controls = useConsent()
  const off = consents.filter(({ state }) => state === 'OFF').map(({ source }) => source)
  const report = (done: boolean) => announce(say(done ? 'settings.saved' : 'consent.notSaved'))
  return (
    <div className={styles.stack}>
      {off.length > 1 && (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={controls.busy}
            onClick={() => void controls.switchOn(off).then(report)}
          >
            {say('consent.all')}
          </Button>
        </div>
      )}
      {controls.problem && <ProblemCard problem={controls.problem} title={say('consent.notSaved')} />}
      <ul className={styles.list}>
        {consents.map((consent) => (
          <SourceRow key={consent.source} consent={consent} controls={controls} onDone={report} />
        ))}
      </ul>
    </div>
  )
}
