// One polite live region for the whole page: says what happened to people who cannot see it.
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { makeStyles } from '@fluentui/react-components'

type Announce = (words: string) => void

const AnnounceContext = createContext<Announce>(() => undefined)

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

export function Announcer({ children }: { children: ReactNode }) {
  const styles = useStyles()
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const announce = useCallback((words: string) => setSaid((last) => ({ words, turn: last.turn + 1 })), [])
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* The key makes the same words, said twice, two announcements. */}
      <div role="status" aria-live="polite" className={styles.hidden}>
        <span key={said.turn}>{said.words}</span>
      </div>
    </AnnounceContext>
  )
}

/** Says words through the page's polite live region. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext)
}

/** Says `words` once they appear and whenever they change; null says nothing. */
export function useAnnounced(words: string | null): void {
  const announce = useAnnounce()
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (words !== null && words !== last.current) announce(words)
    last.current = words
  }, [announce, words])
}
