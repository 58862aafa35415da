// One recommendation in a list of Home: who, where it stands, and the way there.
import { Link } from '#addin/shared/routing/router.tsx'
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right'
import type { HomeLineFragment } from '#schema/generated/client/graphql.ts'
import { PersonAvatar } from '#addin/shared/people/PersonAvatar.tsx'
import { placeOf } from '#addin/shared/places.ts'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    columnGap: '16px',
    padding: '12px 16px',
    minHeight: '44px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}`, boxShadow: tokens.shadow4 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  state: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
})

export function HomeLine({ line }: { line: HomeLineFragment }) {
  const styles = useStyles()
  return (
    <Link to={placeOf(line.state, line.id)} className={styles.line}>
      <PersonAvatar person={line.person} size={40} />
      <span className={styles.words}>
        <span className={styles.name}>{line.person.name}</span>
        <span className={styles.state}>{whereItStands(line)}</span>
      </span>
      <ChevronRight20Regular aria-hidden />
    </Link>
  )
}

function whereItStands({ state, needsPermissionAgain, progress, window }: HomeLineFragment): string {
  const stands = needsPermissionAgain ? say('shared.needsPermissionAgain') : say(`shared.state.${state}`)
  if (state !== 'COLLECTING' && state !== 'READY_TO_REVIEW') return stands
  const notes = say('home.line.notes', { notes: progress.notes, days: progress.days })
  return [stands, notes, windowWords(window)].join(' · ')
}

function windowWords({ paused, daysLeft }: HomeLineFragment['window']): string {
  if (paused) return say('home.line.paused')
  return daysLeft < 0 ? say('home.line.over') : say('home.line.left', { left: daysLeft })
}
