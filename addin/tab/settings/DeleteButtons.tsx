// Deletes what was noted about one person, or everything the user has here. The dialogs come when they are asked for.
import { Suspense, lazy } from 'react'
import { Button } from '@fluentui/react-components'
import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { useDialog } from '#addin/shared/ui/use-dialog.ts'
import { say } from '#addin/shared/words/words.ts'

const DeleteDialog = lazy(async () => ({ default: (await import('./DeleteDialog.tsx')).DeleteDialog }))

const DeletePersonDialog = lazy(async () => ({
  default: (await import('./DeletePersonDialog.tsx')).DeletePersonDialog,
}))

/** What was noted about one person; the person is chosen in the dialog. */
export function DeletePersonButton() {
  const dialog = useDialog()
  return (
    <>
      <Button aria-haspopup="dialog" onClick={dialog.show}>
        {say('settings.person.open')}
      </Button>
      {dialog.wanted && (
        <Suspense fallback={null}>
          <DeletePersonDialog open={dialog.open} onClose={dialog.close} />
        </Suspense>
      )}
    </>
  )
}

export function DeleteEverythingButton() {
  const dialog = useDialog()
  return (
    <>
      <Button icon={<Delete20Regular />} aria-haspopup="dialog" onClick={dialog.show}>
        {say('settings.delete.action')}
      </Button>
      {dialog.wanted && (
        <Suspense fallback={null}>
          <DeleteDialog open={dialog.open} onClose={dialog.close} />
        </Suspense>
      )}
    </>
  )
}
