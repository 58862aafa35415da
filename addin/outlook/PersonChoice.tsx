// Whom is it about? One of the recommendations that are under way.
import { Dropdown, Field, Option } from '@fluentui/react-components'
import type { PaneSubjectFragment } from '#schema/generated/client/graphql.ts'
import { say } from '#addin/shared/words/words.ts'

interface Props {
  label: string
  among: readonly PaneSubjectFragment[]
  chosen: PaneSubjectFragment | null
  onChoose: (id: string) => void
}

export function PersonChoice({ label, among, chosen, onChoose }: Props) {
  return (
    <Field label={label}>
      <Dropdown
        placeholder={say('outlook.choose.placeholder')}
        value={chosen?.person.name ?? ''}
        selectedOptions={chosen ? [chosen.id] : []}
        onOptionSelect={(_, { optionValue }) => optionValue && onChoose(optionValue)}
        style={{ minWidth: 0 }}
      >
        {among.map(({ id, person, state }) => (
          <Option key={id} value={id} text={person.name}>
            {`${person.name} · ${say(`shared.state.${state}`)}`}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}
