// Suggestions from work contacts, or choosing by hand: two ways of equal weight.
import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { PeopleTeam24Regular } from '@fluentui/react-icons/svg/people-team'
import { PersonSearch24Regular } from '@fluentui/react-icons/svg/person-search'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  title: { ...typographyStyles.title2, margin: '0 0 12px' },
  text: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    maxWidth: '68ch',
    display: 'block',
    marginBottom: '24px',
  },
  ways: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))', gap: '16px' },
  way: {
    height: 'auto',
    minHeight: '120px',
    padding: '20px',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    textAlign: 'start',
    columnGap: '12px',
  },
  words: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
})

interface ChooseCardProps {
  onChoose: (way: 'contacts' | 'hand') => void
  busy: boolean
}

export function ChooseCard({ onChoose, busy }: ChooseCardProps) {
  const styles = useStyles()
  const ways = [
    { name: 'contacts', Icon: PeopleTeam24Regular },
    { name: 'hand', Icon: PersonSearch24Regular },
  ] as const
  return (
    <>
      <h2 className={styles.title}>{say('welcome.choose.title')}</h2>
      <Text className={styles.text}>{say('welcome.choose.text')}</Text>
      <div className={styles.ways}>
        {ways.map(({ name, Icon }) => (
          <Button
            key={name}
            className={styles.way}
            icon={<Icon />}
            disabledFocusable={busy}
            onClick={() => onChoose(name)}
          >
            <span className={styles.words}>
              <span>{say(`welcome.choose.${name}`)}</span>
              <span className={styles.quiet}>{say(`welcome.choose.${name}.text`)}</span>
            </span>
          </Button>
        ))}
      </div>
    </>
  )
}
