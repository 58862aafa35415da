// Chooses the window for noticing, and starts. The suggested length is chosen already, with the reason beside it.
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
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { CandidatePartsFragment, RefusalCode, WindowLength } from '#schema/generated/client/graphql.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { notesPlace } from '#addin/shared/places.ts'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import type { NamedFact } from '#addin/shared/words/facts.ts'
import { addDays, today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'
import { StartRecommendation } from './documents.ts'

/** The server takes a window that began up to this many days ago. */
const EARLIEST_START_DAYS = 31

const LENGTHS: readonly WindowLength[] = ['ONE_WEEK', 'TWO_WEEKS', 'ONE_MONTH']

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: '20px' },
  why: { color: tokens.colorNeutralForeground2 },
  day: { maxWidth: '200px' },
})

interface StartDialogProps {
  candidate: CandidatePartsFragment
  open: boolean
  /** Closes; what is given runs when the page behind is free again. */
  onClose: (then?: () => void) => void
}

export function StartDialog({ candidate, open, onClose }: StartDialogProps) {
  return (
    <Dialog open={open} onOpenChange={(_, asked) => !asked.open && onClose()}>
      <DialogSurface>
        <StartForm candidate={candidate} onClose={onClose} />
      </DialogSurface>
    </Dialog>
  )
}

/** Apart, so that each opening starts afresh. */
function StartForm({ candidate, onClose }: Omit<StartDialogProps, 'open'>) {
  const styles = useStyles()
  const { person, judgement } = candidate
  const suggested = judgement?.suggestedWindow ?? 'ONE_WEEK'
  const [length, setLength] = useState<WindowLength>(suggested)
  const [from, setFrom] = useState(today)
  const [prompt, setPrompt] = useState(() => say('people.prompt', { firstName: person.firstName }))
  const { start, starting, refused, problem } = useStart(person.id, onClose)
  return (
    <DialogBody>
      <DialogTitle>{say('people.start.title', { firstName: person.firstName })}</DialogTitle>
      <DialogContent className={styles.content}>
        <Text>{say('people.start.text', { firstName: person.firstName })}</Text>
        <Field
          label={say('people.start.window')}
          hint={say(`people.start.suggested.${suggested}`, { firstName: person.firstName })}
        >
          <RadioGroup value={length} onChange={(_, data) => setLength(lengthFrom(data.value))}>
            {LENGTHS.map((each) => (
              <Radio key={each} value={each} label={labelOf(each, suggested)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={say('people.start.from')} className={styles.day}>
          <Input
            type="date"
            value={from}
            min={addDays(today(), -EARLIEST_START_DAYS)}
            max={today()}
            onChange={(_, data) => setFrom(data.value)}
          />
        </Field>
        <Field label={say('people.start.prompt')} hint={say('people.start.prompt.hint')}>
          <Input value={prompt} maxLength={200} onChange={(_, data) => setPrompt(data.value)} />
        </Field>
        {refused && <Refusal refused={refused} actions={<WayOn refused={refused} />} />}
        {problem && <ProblemCard problem={problem} onTryAgain={() => start({ length, from, prompt })} />}
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabledFocusable={starting} onClick={() => start({ length, from, prompt })}>
          {say('people.start.go')}
        </Button>
        <Button onClick={() => onClose()}>{say('shared.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  )
}

/** One id for all tries, so that pressing again starts nothing twice. */
function useStart(personId: string, close: StartDialogProps['onClose']) {
  const [id] = useState(newId)
  const navigate = useNavigate()
  const [{ fetching, data, error }, refetch] = useMutation(StartRecommendation)
  const start = (choice: { length: WindowLength; from: string; prompt: string }) => {
    const { length, from, prompt } = choice
    const input = {
      id,
      personId,
      window: length,
      from: from === '' ? null : from,
      prompt: prompt.trim() === '' ? null : prompt.trim(),
    }
    void refetch({ input }).then((answer) => {
      const result = answer.data?.startRecommendation
      if (result?.__typename === 'Recommendation') close(() => navigate(notesPlace(result.id)))
    })
  }
  const result = data?.startRecommendation
  return {
    start,
    starting: fetching,
    refused: result?.__typename === 'Refused' ? result : null,
    problem: error ? problemFrom(error) : null,
  }
}

function WayOn({ refused }: { refused: { code: RefusalCode; facts: readonly NamedFact[] } }) {
  const id = refused.facts.find((fact) => fact.name === 'recommendationId')?.value
  if (refused.code !== 'ALREADY_STARTED' || id === undefined) return null
  return <LinkButton to={notesPlace(id)}>{say('people.open')}</LinkButton>
}

function labelOf(length: WindowLength, suggested: WindowLength): string {
  const words = say(`people.window.${length}`)
  return length === suggested ? say('people.start.isSuggested', { window: words }) : words
}

function lengthFrom(value: string): WindowLength {
  return LENGTHS.find((length) => length === value) ?? 'ONE_WEEK'
}
