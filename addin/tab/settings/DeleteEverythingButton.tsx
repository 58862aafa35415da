// Deletes everything the user has here. The dialog comes when it is asked for.
import { Suspense, lazy } from 'react'
import { Button } from '@fluentui/react-components'
import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { useDialog } from '#addin/shared/ui/use-dialog.ts'
import { say } from '#addin/shared/words/words.ts'

const DeleteDialog = lazy(async () => ({ default: (await import('./DeleteDialog.tsx')).DeleteDialog }))

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
