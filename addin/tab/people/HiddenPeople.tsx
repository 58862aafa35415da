// Those the user does not want suggested, and the way back.
import { useMutation } from 'urql'
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { PersonAvatar } from '#addin/shared/people/PersonAvatar.tsx'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import { ShowPersonAgain } from './documents.ts'

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: { display: 'flex', alignItems: 'center', columnGap: '12px', minHeight: '44px' },
})

export function HiddenPeople({ people }: { people: readonly { id: string; name: string }[] }) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [{ data, fetching }, show] = useMutation(ShowPersonAgain)
  const refused = data?.showPersonAgain.__typename === 'Refused' ? data.showPersonAgain : null
  const showAgain = ({ id, name }: { id: string; name: string }) =>
    void show({ personId: id }).then((answer) => {
      if (answer.error) announce(say('people.notDone'))
      else if (answer.data?.showPersonAgain.__typename === 'Candidate') announce(say('people.hidden.shown', { name }))
    })
  if (people.length === 0) return null
  return (
    <section aria-label={say('people.hidden')}>
      <h2 className={styles.heading}>{say('people.hidden')}</h2>
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.id} className={styles.person}>
            <PersonAvatar person={person} size={32} />
            <span>{person.name}</span>
            <Button
              size="small"
              disabledFocusable={fetching}
              aria-label={say('people.hidden.show.of', { name: person.name })}
              onClick={() => showAgain(person)}
            >
              {say('people.hidden.show')}
            </Button>
          </li>
        ))}
      </ul>
      {refused && <Refusal refused={refused} />}
    </section>
  )
}
