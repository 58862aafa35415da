// A trait of the user's own, or one of the known names; for a note that waits for it, or empty.
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons/svg/add'
import { useState, type RefObject } from 'react'
import { say } from '#addin/shared/words/words.ts'
import { LONGEST_LABEL, ownTraitId } from './arrangement.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 20ch' },
})

interface Props {
  vocabulary: readonly { id: string; label: string }[]
  /** The words of the note that will go under it, if one waits. */
  waitingFor: string | null
  field: RefObject<HTMLInputElement | null>
  onAdd: (id: string, label: string) => void
  onCancel: () => void
}

export function NewTrait({ vocabulary, waitingFor, field, onAdd, onCancel }: Props) {
  const styles = useStyles()
  const [label, setLabel] = useState('')
  const [empty, setEmpty] = useState(false)
  const add = () => {
    const name = label.trim()
    if (name === '') {
      setEmpty(true)
      return
    }
    const known = vocabulary.find((one) => one.label.toLocaleLowerCase() === name.toLocaleLowerCase())
    onAdd(known?.id ?? ownTraitId(name), known?.label ?? name)
    setLabel('')
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Field
        className={styles.field}
        label={waitingFor ? say('traits.new.for', { note: waitingFor.slice(0, 60) }) : say('traits.new.label')}
        {...(empty ? { validationMessage: say('traits.new.empty') } : {})}
      >
        <Input
          input={{ ref: field }}
          value={label}
          list="trait-names"
          maxLength={LONGEST_LABEL}
          placeholder={say('traits.new.placeholder')}
          onChange={(_, { value }) => {
            setLabel(value)
            setEmpty(false)
          }}
        />
      </Field>
      <datalist id="trait-names">
        {vocabulary.map((one) => (
          <option key={one.id} value={one.label} />
        ))}
      </datalist>
      <Button type="submit" icon={<Add16Regular />}>
        {say('traits.new.add')}
      </Button>
      {waitingFor !== null && (
        <Button appearance="subtle" onClick={onCancel}>
          {say('traits.new.cancel')}
        </Button>
      )}
    </form>
  )
}
