// Shown in a plain browser only: where Upward belongs and, beside the sample company, who one is signed in as.
import { useEffect, useId, useState } from 'react'
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { emulatorOfPage } from '#addin/shared/host/page-facts.ts'
import { say } from '#addin/shared/words/words.ts'
import { useHost } from './HostFrame.tsx'

const useStyles = makeStyles({
  bar: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '6px 32px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    // As high as with the choice of a person in it: that comes later, and nothing may move then.
    minHeight: '36px',
    boxSizing: 'border-box',
    '@media (max-width: 639px)': { paddingInline: '16px' },
  },
  choice: {
    ...typographyStyles.caption1,
    height: '24px',
    // The width does not wait for the names.
    width: 'min(280px, 100%)',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
})

interface Sample {
  id: string
  displayName: string
  jobTitle?: string | null | undefined
}

export function PlainBrowserBar({ signedInAs }: { signedInAs: string | null }) {
  const styles = useStyles()
  const host = useHost()
  if (host.kind !== 'browser') return null
  return (
    <aside className={styles.bar} aria-label={say('shared.outside.label')}>
      <span>{say('shared.outside')}</span>
      {emulatorOfPage() !== null && <SamplePeople signedInAs={signedInAs} />}
    </aside>
  )
}

function SamplePeople({ signedInAs }: { signedInAs: string | null }) {
  const styles = useStyles()
  const id = useId()
  const [people, setPeople] = useState<readonly Sample[]>([])
  const source = useSampleSignIn()
  useEffect(() => {
    void source?.people().then(setPeople, () => undefined)
  }, [source])
  return (
    <>
      <label htmlFor={id}>{say('shared.outside.as')}</label>
      {/* The browser's own list: Fluent's would be the only one of its kind on the first page. */}
      <select
        id={id}
        className={styles.choice}
        value={signedInAs ?? ''}
        onChange={(event) => {
          source?.choose(event.target.value)
          location.assign('#/')
          location.reload()
        }}
      >
        {people.map(({ id: person, displayName, jobTitle }) => (
          <option key={person} value={person}>
            {jobTitle ? `${displayName}, ${jobTitle}` : displayName}
          </option>
        ))}
      </select>
    </>
  )
}

type SampleSignIn = ReturnType<(typeof import('#addin/shared/session/emulator-sign-in.ts'))['emulatorSignIn']>

/** Loaded only where the sample company runs: no real page ever carries it. */
function useSampleSignIn(): SampleSignIn | null {
  const [source, setSource] = useState<SampleSignIn | null>(null)
  useEffect(() => {
    const baseUrl = emulatorOfPage()
    if (baseUrl === null) return
    void import('#addin/shared/session/emulator-sign-in.ts').then((room) => setSource(room.emulatorSignIn({ baseUrl })))
  }, [])
  return source
}
