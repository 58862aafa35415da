// The typed confirmation. Says before what goes and what cannot be taken back from here, and after how much went.
import { useState } from 'react'
import { useNavigate } from '#addin/shared/routing/router.tsx'
import { useMutation } from 'urql'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Text,
  makeStyles,
} from '@fluentui/react-components'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { clearDeviceStore } from '#addin/shared/notes/device-store.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import { DeleteEverything } from './documents.ts'

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', rowGap: '16px' } })

interface DeleteDialogProps {
  open: boolean
  /** Closes; what is given runs when the page behind is free again. */
  onClose: (then?: () => void) => void
}

export function DeleteDialog({ open, onClose }: DeleteDialogProps) {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, asked) => !asked.open && onClose()}>
      <DialogSurface>
        <Confirmation onClose={onClose} />
      </DialogSurface>
    </Dialog>
  )
}

/** Apart, so that a word typed before does not stand there when the dialog opens again. */
function Confirmation({ onClose }: Pick<DeleteDialogProps, 'onClose'>) {
  const styles = useStyles()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const [typed, setTyped] = useState('')
  const [{ data, error, fetching }, erase] = useMutation(DeleteEverything)
  const word = say('settings.delete.word')
  const sure = typed.trim().toLocaleUpperCase() === word.toLocaleUpperCase()
  const go = () => {
    if (!sure) return
    void erase({ sure: true }).then(async (answer) => {
      const result = answer.data?.deleteEverything
      if (result?.__typename !== 'Erased') return
      await clearDeviceStore()
      announce(say('settings.delete.done', { rows: result.rows, id: result.id }))
      onClose(() => navigate('/welcome', { replace: true }))
    })
  }
  return (
    <DialogBody>
      <DialogTitle>{say('settings.delete.question')}</DialogTitle>
      <DialogContent className={styles.content}>
        <Text>{say('settings.delete.what')}</Text>
        <Text>{say('settings.delete.stays')}</Text>
        <Field label={say('settings.delete.type', { word })}>
          <Input value={typed} autoComplete="off" onChange={(_, { value }) => setTyped(value)} />
        </Field>
        {data?.deleteEverything.__typename === 'Refused' && <Refusal refused={data.deleteEverything} />}
        {error && <ProblemCard problem={problemFrom(error)} onTryAgain={go} />}
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabledFocusable={!sure || fetching} onClick={go}>
          {say('settings.delete.action')}
        </Button>
        <Button onClick={() => onClose()}>{say('shared.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  )
}
