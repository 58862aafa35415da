// The writer's own telling, and two small questions whose answers make an example worth reading.
import { useState } from 'react'
import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import type { TellingPartsFragment } from '#schema/generated/client/graphql.ts'
import { say } from '#addin/shared/words/words.ts'

/** The server's own limits, in characters. */
const LONGEST_TELLING = 1000
const LONGEST_ANSWER = 300

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

interface Answers {
  telling: string | null
  about: string | null
  changed: string | null
}

interface Props {
  telling: TellingPartsFragment
  note: string
  onSave: (answers: Answers) => void
  onCancel: () => void
}

export function TellingForm({ telling, note, onSave, onCancel }: Props) {
  const styles = useStyles()
  const first = telling.telling ?? telling.suggestion ?? ''
  const [words, setWords] = useState(first)
  const [about, setAbout] = useState(telling.about ?? '')
  const [changed, setChanged] = useState(telling.changed ?? '')
  const save = () => {
    const text = words.trim()
    const isOwn = text !== '' && (text !== first.trim() || telling.telling !== null || !telling.sure)
    onSave({ telling: isOwn ? text : null, about: about.trim() || null, changed: changed.trim() || null })
  }
  return (
    <div className={styles.form} role="group" aria-label={say('notes.telling.change.label', { note })}>
      <Field label={say('notes.telling.words')}>
        <Textarea
          value={words}
          maxLength={LONGEST_TELLING}
          resize="vertical"
          onChange={(_, { value }) => setWords(value)}
        />
      </Field>
      <Field label={say('notes.telling.about')}>
        <Input value={about} maxLength={LONGEST_ANSWER} onChange={(_, { value }) => setAbout(value)} />
      </Field>
      <Field label={say('notes.telling.changed')}>
        <Input value={changed} maxLength={LONGEST_ANSWER} onChange={(_, { value }) => setChanged(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={save}>
          {say('notes.telling.save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say('notes.telling.cancel')}
        </Button>
      </div>
    </div>
  )
}
