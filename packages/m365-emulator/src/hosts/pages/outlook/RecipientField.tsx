// To and Cc: people of the company by name, or any address typed in.
import {
  makeStyles,
  Persona,
  Tag,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useState, type KeyboardEvent } from 'react'
import { findPeople } from '../CompanySearch.tsx'
import type { MailPerson } from '../office/wire.ts'
import { useStage } from '../stage-world.ts'

const ADDRESS = /^[^\s@;,]+@[^\s@;,.]+(?:\.[^\s@;,.]+)+$/

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  label: { color: tokens.colorNeutralForeground3 },
})

interface RecipientFieldProps {
  label: string
  people: readonly MailPerson[]
  onChange: (people: readonly MailPerson[]) => void
}

export function RecipientField({ label, people, onChange }: RecipientFieldProps) {
  const styles = useStyles()
  const stage = useStage()
  const [query, setQuery] = useState('')
  const chosen = people.map((person) => person.emailAddress)
  const suggestions = findPeople(stage.people, query).filter((person) => !chosen.includes(person.mail))
  const choose = (addresses: readonly string[]): void => {
    const toPerson = (address: string): MailPerson => {
      const kept = people.find((person) => person.emailAddress === address)
      const known = stage.people.find((person) => person.mail === address)
      return kept ?? { displayName: known?.name ?? address, emailAddress: address }
    }
    setQuery('')
    onChange(addresses.filter((address) => address !== '').map(toPerson))
  }
  const takeTyped = (): void => {
    const address = query.trim().replace(/[;,]$/, '')
    if (ADDRESS.test(address)) choose([...chosen, address])
  }
  const onKey = (event: KeyboardEvent): void => {
    if (!['Enter', ';', ','].includes(event.key) || !ADDRESS.test(query.trim())) return
    event.preventDefault()
    takeTyped()
  }
  return (
    <div className={styles.row}>
      <Text aria-hidden="true" className={styles.label}>
        {label}
      </Text>
      <TagPicker
        appearance="underline"
        selectedOptions={chosen}
        onOptionSelect={(_, { selectedOptions }) => choose(selectedOptions)}
      >
        <TagPickerControl expandIcon={null}>
          <TagPickerGroup aria-label={`${label}: chosen`}>
            {people.map((person) => (
              <Tag key={person.emailAddress} value={person.emailAddress} shape="circular" appearance="brand">
                {person.displayName || person.emailAddress}
              </Tag>
            ))}
          </TagPickerGroup>
          <TagPickerInput
            aria-label={label}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKey}
            onBlur={takeTyped}
          />
        </TagPickerControl>
        <TagPickerList>
          {suggestions.map((person) => (
            <TagPickerOption key={person.id} value={person.mail} text={person.name}>
              <Persona name={person.name} secondaryText={person.mail} size="small" avatar={{ color: 'colorful' }} />
            </TagPickerOption>
          ))}
          {suggestions.length === 0 && (
            <TagPickerOption value="" text="">
              {query ? 'Press Enter to use an address' : 'Type a name or an address'}
            </TagPickerOption>
          )}
        </TagPickerList>
      </TagPicker>
    </div>
  )
}
