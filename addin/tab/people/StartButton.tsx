// Starts a recommendation, or leads to the one that is already under way.
import { Suspense, lazy, useState } from 'react'
import { Button, makeStyles } from '@fluentui/react-components'
import type { CandidatePartsFragment } from '#schema/generated/client/graphql.ts'
import { notesPlace } from '#addin/shared/places.ts'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { say } from '#addin/shared/words/words.ts'

const StartDialog = lazy(async () => ({ default: (await import('./StartDialog.tsx')).StartDialog }))

const useStyles = makeStyles({ touch: { '@media (max-width: 639px)': { minHeight: '44px' } } })

export function StartButton({ candidate }: { candidate: CandidatePartsFragment }) {
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  if (candidate.recommendationId !== null) {
    return <LinkButton to={notesPlace(candidate.recommendationId)}>{say('people.open')}</LinkButton>
  }
  const enough = candidate.judgement?.verdict === 'CLOSE_ENOUGH'
  return (
    <>
      <Button
        className={styles.touch}
        appearance={enough ? 'primary' : 'secondary'}
        aria-haspopup="dialog"
        aria-label={say('people.start.of', { name: candidate.person.name })}
        onClick={() => setOpen(true)}
      >
        {say('people.start')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <StartDialog candidate={candidate} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
