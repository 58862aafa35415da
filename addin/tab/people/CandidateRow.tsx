// One person of the list: who, how close, two reasons in words, and what can be done.
import { Suspense, lazy, useId, useState } from 'react'
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up'
import type { CandidatePartsFragment } from '#schema/generated/client/graphql.ts'
import { PersonAvatar } from '#addin/shared/people/PersonAvatar.tsx'
import { Band } from '#addin/shared/ui/Band.tsx'
import { Waiting } from '#addin/shared/ui/Waiting.tsx'
import { Placeholder } from '#addin/shared/ui/Placeholder.tsx'
import { say } from '#addin/shared/words/words.ts'
import { Reasons } from './Reasons.tsx'
import { StartButton } from './StartButton.tsx'
import { TakeOffList } from './TakeOffList.tsx'

const WhyPanel = lazy(async () => ({ default: (await import('./WhyPanel.tsx')).WhyPanel }))

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '48px minmax(0, 1fr) auto',
    gap: '8px 16px',
    padding: '16px 20px',
    '@media (max-width: 767px)': { gridTemplateColumns: '48px minmax(0, 1fr)', padding: '16px' },
  },
  who: { display: 'flex', flexDirection: 'column', rowGap: '6px', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    alignItems: 'flex-start',
    flexWrap: 'wrap',
    gap: '4px',
    '@media (max-width: 767px)': { gridColumn: '1 / -1' },
    // On a phone the first step takes a line of its own, the other two share one.
    '& button, & a': { '@media (max-width: 639px)': { flexGrow: 1, minWidth: 0, paddingInline: '10px' } },
    '& > :first-child': { '@media (max-width: 639px)': { flexBasis: '100%' } },
  },
  touch: { '@media (max-width: 639px)': { minHeight: '44px' } },
  why: { gridColumn: '1 / -1' },
  waiting: { width: '132px' },
})

interface CandidateRowProps {
  candidate: CandidatePartsFragment
  addedByHand: boolean
  waiting: boolean
}

export function CandidateRow({ candidate, addedByHand, waiting }: CandidateRowProps) {
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const panel = useId()
  const { person, judgement } = candidate
  return (
    <div className={styles.row}>
      <PersonAvatar person={person} size={48} />
      <div className={styles.who}>
        <div className={styles.head}>
          <h3 className={styles.name}>{person.name}</h3>
          {judgement && <Band band={judgement.band} />}
          {!judgement && waiting && <BandToCome />}
        </div>
        <span className={styles.title}>{titleOf(candidate)}</span>
        {judgement && <Reasons reasons={judgement.because.slice(0, 2)} />}
      </div>
      <div className={styles.actions}>
        <StartButton candidate={candidate} />
        <Button
          className={mergeClasses(styles.touch)}
          appearance="subtle"
          aria-expanded={open}
          aria-controls={panel}
          aria-label={say('people.why.of', { name: person.name })}
          iconPosition="after"
          icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          onClick={() => setOpen(!open)}
        >
          {say('people.why')}
        </Button>
        <TakeOffList person={person} addedByHand={addedByHand} />
      </div>
      <div id={panel} className={styles.why} hidden={!open}>
        {open && (
          <Suspense fallback={<Waiting shape="text" rows={2} />}>
            <WhyPanel candidate={candidate} waiting={waiting} place="inList" />
          </Suspense>
        )}
      </div>
    </div>
  )
}

function BandToCome() {
  const styles = useStyles()
  return (
    <span role="img" aria-label={say('people.band.waiting')}>
      <Placeholder className={styles.waiting} />
    </span>
  )
}

/** Title and department, as far as the directory knows them; and for whom no line leads to, that they led work of the user's. */
export function titleOf({ person, relation }: CandidatePartsFragment): string {
  const known = [person.title, person.department].filter((part): part is string => Boolean(part))
  const told = known.length === 0 || relation === 'LED_YOUR_WORK' ? [say(`shared.relation.${relation}`)] : []
  return [...told, ...known].join(' · ')
}
