// Takes along or deletes what was noted and written about one person; who agreed to which text stays as the user's own proof.
import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Select,
  Text,
  makeStyles,
} from '@fluentui/react-components'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { dayWords } from '#addin/shared/words/day-words.ts'
import { say } from '#addin/shared/words/words.ts'
import { EraseOnePerson, WhoIsWrittenAbout } from './documents.ts'
import { ExportButton } from './ExportButton.tsx'

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', rowGap: '16px' } })

interface Props {
  open: boolean
  /** Closes; what is given runs when the page behind is free again. */
  onClose: (then?: () => void) => void
}

export function DeletePersonDialog({ open, onClose }: Props) {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, asked) => !asked.open && onClose()}>
      <DialogSurface>
        <Choice onClose={onClose} />
      </DialogSurface>
    </Dialog>
  )
}

function Choice({ onClose }: Pick<Props, 'onClose'>) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [{ data }] = useQuery({ query: WhoIsWrittenAbout })
  const [{ error, fetching }, erase] = useMutation(EraseOnePerson)
  const [chosen, choose] = useState('')
  const all = data?.history.nodes ?? []
  const go = () => {
    if (chosen === '') return
    void erase({ id: chosen }).then((answer) => {
      if (!answer.data) return
      announce(say('settings.person.done', { rows: answer.data.deletePersonsNotes.rows }))
      onClose()
    })
  }
  return (
    <DialogBody>
      <DialogTitle>{say('settings.person.question')}</DialogTitle>
      <DialogContent className={styles.content}>
        <Text>{say(all.length === 0 && data ? 'settings.person.nobody' : 'settings.person.what')}</Text>
        <Field label={say('settings.person.whom')}>
          <Select value={chosen} onChange={(_, { value }) => choose(value)}>
            <option value="">{say('settings.person.choose')}</option>
            {all.map(({ id, person, startedAt }) => (
              <option key={id} value={id}>
                {say('settings.person.since', { name: person.name, day: dayWords(startedAt.slice(0, 10)) })}
              </option>
            ))}
          </Select>
        </Field>
        {chosen !== '' && (
          <div>
            <Text block>{say('settings.person.export')}</Text>
            <ExportButton recommendationId={chosen} />
          </div>
        )}
        {error && <ProblemCard problem={problemFrom(error)} onTryAgain={go} />}
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabledFocusable={chosen === '' || fetching} onClick={go}>
          {say('settings.person.action')}
        </Button>
        <Button onClick={() => onClose()}>{say('shared.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  )
}
