// Earlier versions: look, compare with the text as it stands, bring one back.
import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Comparison } from '#addin/shared/compare/Comparison.tsx'
import { compareWords, isSame } from '#addin/shared/compare/compare-words.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { momentWords } from '#addin/shared/words/day-words.ts'
import { say } from '#addin/shared/words/words.ts'
import { DraftVersions } from './documents.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  grow: { flex: '1 1 auto' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  recommendationId: string
  /** The text and version as they stand in the box. */
  text: string
  current: number
  readOnly: boolean
  onRestore: (version: number) => void
}

export function VersionList({ recommendationId, text, current, readOnly, onRestore }: Props) {
  const styles = useStyles()
  const [answer, again] = useQuery({
    query: DraftVersions,
    variables: { id: recommendationId },
    requestPolicy: 'cache-and-network',
  })
  const [open, setOpen] = useState<number | null>(null)
  const versions = answer.data?.recommendation?.draftVersions.toSorted((a, b) => b.version - a.version)
  if (!versions) {
    if (answer.error)
      return (
        <ProblemCard problem={problemFrom(answer.error)} onTryAgain={() => again({ requestPolicy: 'network-only' })} />
      )
    return <Spinner size="tiny" label={say('shared.loading')} />
  }
  return (
    <ul className={styles.list}>
      {versions.map((one) => (
        <li key={one.version} className={styles.item}>
          <div className={styles.head}>
            <Text weight="semibold">{say('draft.version', { version: one.version })}</Text>
            <Text size={200} className={styles.quiet}>
              {say(`draft.origin.${one.origin}`)} · {momentWords(one.savedAt)}
            </Text>
            <span className={styles.grow} />
            {one.version === current ? (
              <Text size={200}>{say('draft.version.now')}</Text>
            ) : (
              <>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-expanded={open === one.version}
                  onClick={() => setOpen(open === one.version ? null : one.version)}
                >
                  {say('draft.version.compare')}
                </Button>
                {!readOnly && (
                  <Button size="small" onClick={() => onRestore(one.version)}>
                    {say('draft.version.restore')}
                  </Button>
                )}
              </>
            )}
          </div>
          {open === one.version && <Difference before={one.text} after={text} />}
        </li>
      ))}
    </ul>
  )
}

function Difference({ before, after }: { before: string; after: string }) {
  const pieces = compareWords(before, after)
  return isSame(pieces) ? <Text>{say('compare.same')}</Text> : <Comparison pieces={pieces} />
}
