// Those the user does not want suggested, and the way back.
import { useMutation } from 'urql'
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { PersonAvatar } from '#addin/shared/people/PersonAvatar.tsx'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
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
  const [{ fetching }, show] = useMutation(ShowPersonAgain)
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
              onClick={() =>
                void show({ personId: person.id }).then((answer) =>
                  announce(say(answer.error ? 'people.notDone' : 'people.hidden.shown', { name: person.name })),
                )
              }
            >
              {say('people.hidden.show')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
