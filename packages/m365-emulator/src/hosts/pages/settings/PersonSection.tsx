// Becoming another person of the sample company.
import { Combobox, Field, Option, Persona } from '@fluentui/react-components'
import { useState } from 'react'
import { findPeople } from '../CompanySearch.tsx'
import { useStage } from '../stage-world.ts'

const FIRST = 12

export function PersonSection() {
  const { me, people, choose } = useStage()
  const [query, setQuery] = useState<string | null>(null)
  const shown = query ? findPeople(people, query) : people.slice(0, FIRST)
  return (
    <>
      <Persona
        name={me.name}
        secondaryText={me.title}
        tertiaryText={me.department}
        size="large"
        avatar={{ color: 'colorful' }}
      />
      <Field label="Sign in as another person" hint="Name, title or department">
        <Combobox
          freeform
          value={query ?? ''}
          selectedOptions={[me.id]}
          onChange={(event) => setQuery(event.target.value)}
          onOptionSelect={(_, { optionValue }) => {
            setQuery(null)
            if (people.some((person) => person.id === optionValue)) choose({ personId: optionValue ?? null })
          }}
        >
          {shown.map((person) => (
            <Option key={person.id} value={person.id} text={person.name}>
              <Persona name={person.name} secondaryText={person.title} size="small" avatar={{ color: 'colorful' }} />
            </Option>
          ))}
          {shown.length === 0 && (
            <Option disabled value="" text="">
              Nobody of that name works here.
            </Option>
          )}
        </Combobox>
      </Field>
    </>
  )
}
