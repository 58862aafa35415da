// "I worked with them on …": what the user says counts as evidence, marked as theirs, and the judgement runs again.
import { useState } from 'react'
import { useMutation } from 'urql'
import { Button, Checkbox, Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components'
import type { Claim } from '#schema/generated/client/graphql.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { addDays, today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'
import { StateWork } from './documents.ts'

const CLAIMS: readonly Claim[] = ['REPORTING', 'PROJECT', 'TRAINING', 'REPORT']
const HALF_A_YEAR = 183

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    alignSelf: 'stretch',
    padding: '16px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  days: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px' },
  actions: { display: 'flex', columnGap: '8px' },
})

interface StateWorkFormProps {
  personId: string
  firstName: string
  onDone: () => void
}

export function StateWorkForm({ personId, firstName, onDone }: StateWorkFormProps) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [id] = useState(newId)
  const [claim, setClaim] = useState<Claim>('PROJECT')
  const [about, setAbout] = useState('')
  const [from, setFrom] = useState(() => addDays(today(), -HALF_A_YEAR))
  const [to, setTo] = useState(today)
  const [ongoing, setOngoing] = useState(true)
  const [{ data, error, fetching }, refetch] = useMutation(StateWork)
  const wrong = from === '' || from > today() || (!ongoing && (to === '' || to < from))
  const send = () => {
    if (wrong) return
    const input = {
      id,
      personId,
      claim,
      about: about.trim() === '' ? null : about.trim(),
      from,
      to: ongoing ? null : to,
    }
    void refetch({ input }).then((answer) => {
      if (answer.data?.stateWork.__typename !== 'Candidate') return
      announce(say('people.stated.done', { firstName }))
      onDone()
    })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Field label={say('people.state.question', { firstName })}>
        <RadioGroup
          value={claim}
          onChange={(_, picked) => setClaim(CLAIMS.find((each) => each === picked.value) ?? 'PROJECT')}
        >
          {CLAIMS.map((each) => (
            <Radio key={each} value={each} label={say(`people.claim.${each}`, { firstName })} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say('people.state.about')}>
        <Input
          value={about}
          maxLength={120}
          placeholder={say('people.state.about.example')}
          onChange={(_, typed) => setAbout(typed.value)}
        />
      </Field>
      <div className={styles.days}>
        <Field label={say('people.state.from')}>
          <Input type="date" value={from} max={today()} onChange={(_, typed) => setFrom(typed.value)} />
        </Field>
        {!ongoing && (
          <Field label={say('people.state.to')}>
            <Input type="date" value={to} min={from} max={today()} onChange={(_, typed) => setTo(typed.value)} />
          </Field>
        )}
        <Checkbox
          label={say('people.state.ongoing')}
          checked={ongoing}
          onChange={(_, ticked) => setOngoing(ticked.checked === true)}
        />
      </div>
      {data?.stateWork.__typename === 'Refused' && <Refusal refused={data.stateWork} />}
      {error && <ProblemCard problem={problemFrom(error)} onTryAgain={send} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={fetching || wrong}>
          {say('people.state.send')}
        </Button>
        <Button onClick={onDone}>{say('shared.cancel')}</Button>
      </div>
    </form>
  )
}
