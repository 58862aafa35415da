// The loading state: nothing for 300 ms, then a skeleton of the coming height, after 5 s a line of words.
import { useEffect, useState } from 'react'
import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { say } from '#addin/shared/words/words.ts'
import { Placeholder } from './Placeholder.tsx'

/** Product norm: quicker than this, a skeleton would only flash. */
const SKELETON_AFTER_MS = 300
const WORDS_AFTER_MS = 5000

const useStyles = makeStyles({
  place: { minHeight: '120px', display: 'flex', flexDirection: 'column', rowGap: '16px' },
  row: { display: 'grid', gridTemplateColumns: '40px 1fr', columnGap: '16px', alignItems: 'center' },
  lines: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  card: { height: '96px', borderRadius: tokens.borderRadiusXLarge },
  short: { width: '40%' },
  long: { width: '80%', height: '12px' },
  words: { color: tokens.colorNeutralForeground2 },
})

interface WaitingProps {
  /** What is coming: people (rows with a picture), cards, or running text. */
  shape?: 'people' | 'cards' | 'text'
  rows?: number
}

export function Waiting({ shape = 'cards', rows = 3 }: WaitingProps) {
  const styles = useStyles()
  const phase = usePhase()
  return (
    <div className={styles.place} role="status" aria-label={say('shared.loading')} style={{ minHeight: rows * 72 }}>
      {phase !== 'nothing' && (
        <div aria-hidden className={styles.place}>
          {Array.from({ length: rows }, (_, row) => (
            <Piece key={row} shape={shape} />
          ))}
        </div>
      )}
      {phase === 'slow' && <Text className={styles.words}>{say('shared.loading.slow')}</Text>}
    </div>
  )
}

function Piece({ shape }: { shape: 'people' | 'cards' | 'text' }) {
  const styles = useStyles()
  if (shape === 'cards') return <Placeholder className={styles.card} />
  const lines = (
    <div className={styles.lines}>
      <Placeholder className={styles.short} />
      <Placeholder className={styles.long} />
    </div>
  )
  if (shape === 'text') return lines
  return (
    <div className={styles.row}>
      <Placeholder shape="circle" />
      {lines}
    </div>
  )
}

function usePhase(): 'nothing' | 'skeleton' | 'slow' {
  const [phase, setPhase] = useState<'nothing' | 'skeleton' | 'slow'>('nothing')
  useEffect(() => {
    const skeleton = setTimeout(() => setPhase('skeleton'), SKELETON_AFTER_MS)
    const slow = setTimeout(() => setPhase('slow'), WORDS_AFTER_MS)
    return () => {
      clearTimeout(skeleton)
      clearTimeout(slow)
    }
  }, [])
  return phase
}
