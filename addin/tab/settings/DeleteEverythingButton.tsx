// Deletes everything the user has here. The dialog comes when it is asked for.
import { Suspense, lazy, useState } from 'react'
import { Button } from '@fluentui/react-components'
import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { say } from '#addin/shared/words/words.ts'

const DeleteDialog = lazy(async () => ({ default: (await import('./DeleteDialog.tsx')).DeleteDialog }))

export function DeleteEverythingButton() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon={<Delete20Regular />} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('settings.delete.action')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <DeleteDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
