// The way on where no recommendation can come of it: a thank-you, made from the user's own notes and sent by themselves.
import { Suspense, lazy } from 'react'
import { Button } from '@fluentui/react-components'
import type { NotePartsFragment, RecommendationHeadFragment } from '#schema/generated/client/graphql.ts'
import { useDialog } from '#addin/shared/ui/use-dialog.ts'
import { say } from '#addin/shared/words/words.ts'

const ThankYouDialog = lazy(async () => ({ default: (await import('./ThankYouDialog.tsx')).ThankYouDialog }))

interface ThankYouProps {
  recommendation: RecommendationHeadFragment
  notes: readonly NotePartsFragment[]
  appearance?: 'primary' | 'secondary'
}

export function ThankYou({ recommendation, notes, appearance = 'secondary' }: ThankYouProps) {
  const { wanted, open, show, close } = useDialog()
  return (
    <>
      <Button appearance={appearance} aria-haspopup="dialog" onClick={show}>
        {say('recommendation.thanks')}
      </Button>
      {wanted && (
        <Suspense fallback={null}>
          <ThankYouDialog recommendation={recommendation} notes={notes} open={open} onClose={() => close()} />
        </Suspense>
      )}
    </>
  )
}
