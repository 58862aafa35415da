// The one next step, with the person it is about.
import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right'
import type { HomeLineFragment, NextStepKind } from '#schema/generated/client/graphql.ts'
import { PersonAvatar } from '#addin/shared/people/PersonAvatar.tsx'
import { notesPlace, placeOf } from '#addin/shared/places.ts'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { Card } from '#addin/shared/ui/Card.tsx'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  card: {
    padding: '28px 32px',
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    '@media (max-width: 639px)': { padding: '20px' },
  },
  row: { display: 'flex', alignItems: 'center', gap: '24px', flexWrap: 'wrap' },
  words: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: '240px',
    minWidth: 0,
  },
  kicker: { ...typographyStyles.caption1Strong, color: tokens.colorBrandForeground1 },
  title: { ...typographyStyles.title3, margin: 0, overflowWrap: 'anywhere' },
  text: { color: tokens.colorNeutralForeground2 },
})

interface NextStepCardProps {
  kind: NextStepKind
  recommendation: HomeLineFragment
}

export function NextStepCard({ kind, recommendation }: NextStepCardProps) {
  const styles = useStyles()
  const { person, progress, window } = recommendation
  const facts = {
    firstName: person.firstName,
    notes: progress.notes,
    days: progress.days,
    left: window.daysLeft,
    to: window.to,
  }
  return (
    <Card className={styles.card} role="group" aria-label={say('home.next')}>
      <div className={styles.row}>
        <PersonAvatar person={person} size={72} />
        <div className={styles.words}>
          <span className={styles.kicker}>{say('home.next')}</span>
          <h2 className={styles.title}>{say(`home.next.${kind}.title`, facts)}</h2>
          <Text className={styles.text}>{say(`home.next.${kind}.text`, facts)}</Text>
        </div>
        <LinkButton
          to={placeFor(kind, recommendation)}
          appearance="primary"
          size="large"
          icon={<ArrowRight20Regular />}
          iconPosition="after"
        >
          {say(`home.next.${kind}.action`, facts)}
        </LinkButton>
      </div>
    </Card>
  )
}

function placeFor(kind: NextStepKind, { state, id }: HomeLineFragment): string {
  return kind === 'ADD_A_NOTE' ? `${notesPlace(id)}?note` : placeOf(state, id)
}
