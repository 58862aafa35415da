// The search of the title bar: people of the company, with a card and a way to write to them.
import {
  Button,
  Combobox,
  makeStyles,
  Option,
  Persona,
  Popover,
  PopoverSurface,
  Text,
  tokens,
} from '@fluentui/react-components'
import { Search20Regular } from '@fluentui/react-icons/svg/search'
import { useState } from 'react'
import { useStage } from './stage-world.ts'
import type { Person } from './world/control.ts'

const MOST = 8

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 0 },
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: '280px' },
})

/** People whose name, title or department holds every word of the query, at most eight. */
export function findPeople(people: readonly Person[], query: string): Person[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const matches = (person: Person): boolean => {
    const text = `${person.name} ${person.title} ${person.department} ${person.mail}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
  return people.filter(matches).slice(0, MOST)
}

function PersonCard({ person, onDone }: { person: Person; onDone: () => void }) {
  const styles = useStyles()
  const { writeMail } = useStage()
  return (
    <div className={styles.card}>
      <Persona
        name={person.name}
        secondaryText={person.title}
        tertiaryText={person.department}
        size="huge"
        avatar={{ color: 'colorful' }}
      />
      <Text size={200}>{person.mail}</Text>
      <Button
        appearance="primary"
        onClick={() => {
          onDone()
          writeMail({ to: [person.mail], cc: [], subject: '', html: '' })
        }}
      >
        Write e-mail in Outlook
      </Button>
    </div>
  )
}

export function CompanySearch() {
  const styles = useStyles()
  const { people } = useStage()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<Person | null>(null)
  const [anchor, setAnchor] = useState<HTMLDivElement | null>(null)
  const found = findPeople(people, query)
  return (
    <div ref={setAnchor} role="search">
      <Combobox
        freeform
        className={styles.box}
        appearance="filled-lighter"
        aria-label="Search people"
        placeholder="Search people"
        expandIcon={<Search20Regular aria-hidden="true" />}
        value={query}
        selectedOptions={[]}
        onChange={(event) => setQuery(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          setChosen(people.find((person) => person.id === optionValue) ?? null)
          setQuery('')
        }}
      >
        {found.map((person) => (
          <Option key={person.id} value={person.id} text={person.name}>
            <Persona name={person.name} secondaryText={person.title} size="small" avatar={{ color: 'colorful' }} />
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value="" text="">
            {query ? 'Nobody of that name works here.' : 'Type a name, a title or a department.'}
          </Option>
        )}
      </Combobox>
      <Popover
        open={chosen !== null}
        onOpenChange={() => setChosen(null)}
        positioning={{ target: anchor, position: 'below' }}
        trapFocus
      >
        <PopoverSurface aria-label={chosen ? `Card of ${chosen.name}` : 'Card'}>
          {chosen && <PersonCard person={chosen} onDone={() => setChosen(null)} />}
        </PopoverSurface>
      </Popover>
    </div>
  )
}
