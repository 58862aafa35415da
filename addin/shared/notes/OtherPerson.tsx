// Gives a note to the right person: those with a recommendation that still takes notes.
import { useQuery } from 'urql'
import { Field, Select } from '@fluentui/react-components'
import { say } from '#addin/shared/words/words.ts'
import { NoteTargets } from './documents.ts'
import { targetsIn } from './note-targets.ts'

interface OtherPersonProps {
  /** The recommendation the note belongs to now. */
  than: string
  onChoose: (id: string, name: string) => void
}

export function OtherPerson({ than, onChoose }: OtherPersonProps) {
  const [{ data }] = useQuery({ query: NoteTargets, requestPolicy: 'cache-first' })
  const others = data ? targetsIn(data.home).filter(({ id }) => id !== than) : []
  const choose = (id: string) => {
    const chosen = others.find((each) => each.id === id)
    if (chosen) onChoose(id, chosen.person.name)
  }
  return (
    <Field
      label={say('notes.changePerson.label')}
      {...(data && others.length === 0 ? { hint: say('notes.changePerson.none') } : {})}
    >
      <Select value="" onChange={(_, { value }) => choose(value)}>
        <option value="">{say('notes.changePerson.choose')}</option>
        {others.map(({ id, person }) => (
          <option key={id} value={id}>
            {person.name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
