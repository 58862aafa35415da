// While the evidence is being read: which sources are read already and how many items they had, asked again and again.
import { useEffect } from 'react'
import { useQuery } from 'urql'
import { Spinner, makeStyles, tokens } from '@fluentui/react-components'
import { say } from '#addin/shared/words/words.ts'
import { SoFar } from './documents.ts'

/** Often enough to be seen landing one by one, seldom enough to cost nothing. */
const ASK_EVERY_MS = 500
/** In the order in which they are told; the directory is on the page already. */
const SOURCES = ['MAIL', 'CALENDAR', 'CHAT', 'TASKS'] as const

const useStyles = makeStyles({
  reading: { display: 'flex', flexDirection: 'column', rowGap: '4px', color: tokens.colorNeutralForeground2 },
  line: { alignSelf: 'flex-start', minHeight: '24px' },
  sources: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '4px', margin: 0, padding: 0 },
  source: { listStyleType: 'none', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
})

export function ReadingSoFar() {
  const styles = useStyles()
  const [{ data, fetching }, refetch] = useQuery({ query: SoFar, requestPolicy: 'network-only' })
  useEffect(() => {
    if (fetching) return undefined
    const timer = setTimeout(() => refetch({ requestPolicy: 'network-only' }), ASK_EVERY_MS)
    return () => clearTimeout(timer)
  }, [fetching, refetch])
  const landed = new Map(data?.readSoFar.map((reading) => [reading.source, reading]))
  return (
    <div className={styles.reading}>
      <Spinner size="tiny" className={styles.line} label={say('people.reading')} labelPosition="after" />
      <ul className={styles.sources}>
        {SOURCES.map((source) => (
          <li key={source} className={styles.source}>
            {soFar(say(`people.source.${source}`), landed.get(source))}
          </li>
        ))}
      </ul>
    </div>
  )
}

function soFar(source: string, reading: { state: string; items: number } | undefined): string {
  if (!reading) return say('people.soFar.waiting', { source })
  const isRead = reading.state === 'READ' || reading.state === 'STOPPED_EARLY'
  return isRead ? say('people.soFar.read', { source, items: reading.items }) : say('people.soFar.notRead', { source })
}
