// Finds anybody in the directory from two letters on, new joiners included, and adds them to the list.
import { useId, useState } from 'react'
import { useMutation, useQuery } from 'urql'
import {
  Button,
  Field,
  SearchBox,
  Spinner,
  Text,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components'
import type { SearchPeopleQuery } from '#schema/generated/client/graphql.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { PersonAvatar } from '#addin/shared/people/PersonAvatar.tsx'
import { useAnnounce, useAnnounced } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal, sayRefusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import { AddPerson, SearchPeople } from './documents.ts'
import { useDebounced } from '#addin/shared/ui/use-debounced.ts'

const FEWEST_LETTERS = 2

const useStyles = makeStyles({
  results: {
    marginTop: '4px',
    padding: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow8,
    maxHeight: '420px',
    overflowY: 'auto',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  found: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '12px',
    padding: '8px 12px',
    minHeight: '44px',
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { ...typographyStyles.body1Strong },
  title: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  note: { padding: '12px', color: tokens.colorNeutralForeground2, display: 'block' },
  box: { maxWidth: 'none', width: '100%' },
})

export function PeopleSearch() {
  const styles = useStyles()
  const results = useId()
  const [text, setText] = useState('')
  const asked = useDebounced(text.trim())
  const enough = asked.length >= FEWEST_LETTERS
  const [{ data, error, fetching }, refetch] = useQuery({
    query: SearchPeople,
    variables: { text: asked },
    pause: !enough,
    requestPolicy: 'cache-first',
  })
  const found = enough && data ? data.searchPeople : null
  useAnnounced(found && !fetching ? say('people.search.found', { count: found.length }) : null)
  return (
    <div role="search">
      <Field label={say('people.search')} hint={say('people.search.hint')}>
        <SearchBox
          className={styles.box}
          value={text}
          onChange={(_, typed) => setText(typed.value)}
          autoComplete="off"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setText('')
          }}
        />
      </Field>
      {enough && (
        <div id={results} className={styles.results}>
          {!found && fetching && <Spinner size="tiny" className={styles.note} label={say('people.search.looking')} />}
          {error && (
            <ProblemCard problem={problemFrom(error)} onTryAgain={() => refetch({ requestPolicy: 'network-only' })} />
          )}
          {found && found.length === 0 && (
            <Text className={styles.note}>{say('people.search.none', { text: asked })}</Text>
          )}
          {found && found.length > 0 && <FoundList found={found} onAdded={() => setText('')} />}
        </div>
      )}
    </div>
  )
}

function FoundList({ found, onAdded }: { found: SearchPeopleQuery['searchPeople']; onAdded: () => void }) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [{ data, fetching }, add] = useMutation(AddPerson)
  const refused = data?.addPerson.__typename === 'Refused' ? data.addPerson : null
  const addOne = (personId: string, name: string) =>
    void add({ personId }).then((answer) => {
      if (answer.data?.addPerson.__typename !== 'Candidate') return
      announce(say('people.added', { name }))
      onAdded()
    })
  return (
    <>
      {refused && <Refusal refused={refused} />}
      <ul className={styles.list}>
        {found.map(({ person, refused: no }) => (
          <li key={person.id} className={styles.found}>
            <PersonAvatar person={person} size={40} />
            <div className={styles.words}>
              <span className={styles.name}>{person.name}</span>
              <span className={styles.title}>
                {no === null
                  ? [person.title, person.department].filter(Boolean).join(' · ')
                  : refusalOf(no, person.name)}
              </span>
            </div>
            {no === null && (
              <Button
                size="small"
                disabledFocusable={fetching}
                aria-label={say('people.add.of', { name: person.name })}
                onClick={() => addOne(person.id, person.name)}
              >
                {say('people.add')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function refusalOf(code: NonNullable<SearchPeopleQuery['searchPeople'][number]['refused']>, name: string): string {
  return code === 'PREFERS_NOT_TO_BE_ASKED'
    ? say('people.search.prefersNot', { name })
    : sayRefusal({ code, facts: [] })
}
