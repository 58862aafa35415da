// Starts a recommendation, or leads to the one that is already under way.
import { Suspense, lazy } from 'react'
import { Button, makeStyles } from '@fluentui/react-components'
import type { CandidatePartsFragment } from '#schema/generated/client/graphql.ts'
import { notesPlace } from '#addin/shared/places.ts'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { useDialog } from '#addin/shared/ui/use-dialog.ts'
import { say } from '#addin/shared/words/words.ts'

const StartDialog = lazy(async () => ({ default: (await import('./StartDialog.tsx')).StartDialog }))

const useStyles = makeStyles({ touch: { '@media (max-width: 639px)': { minHeight: '44px' } } })

export function StartButton({ candidate }: { candidate: CandidatePartsFragment }) {
  const styles = useStyles()
  const dialog = useDialog()
  const { recommendationId, judgement, person } = candidate
  return (
    <>
      {recommendationId === null ? (
        <Button
          className={styles.touch}
          appearance={judgement?.verdict === 'CLOSE_ENOUGH' ? 'primary' : 'secondary'}
          aria-haspopup="dialog"
          aria-label={say('people.start.of', { name: person.name })}
          onClick={dialog.show}
        >
          {say('people.start')}
        </Button>
      ) : (
        <LinkButton to={notesPlace(recommendationId)}>{say('people.open')}</LinkButton>
      )}
      {/* Stays while the list behind it learns of the new recommendation. */}
      {dialog.wanted && (
        <Suspense fallback={null}>
          <StartDialog candidate={candidate} open={dialog.open} onClose={dialog.close} />
        </Suspense>
      )}
    </>
  )
}
