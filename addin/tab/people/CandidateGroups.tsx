// The list, group by group, in the order of closeness to the user.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { PeopleQuery } from '#schema/generated/client/graphql.ts'
import { say } from '#addin/shared/words/words.ts'
import { CandidateRow } from './CandidateRow.tsx'

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', rowGap: '32px' },
  heading: { ...typographyStyles.subtitle2, margin: '0 0 12px' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
  },
  row: { '&:not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
})

interface CandidateGroupsProps {
  groups: PeopleQuery['candidates']['groups']
  /** The evidence is still being read. */
  waiting: boolean
}

export function CandidateGroups({ groups, waiting }: CandidateGroupsProps) {
  const styles = useStyles()
  return (
    <div className={styles.groups}>
      {groups
        .filter((group) => group.candidates.length > 0)
        .map(({ kind, candidates }) => (
          <section key={kind} aria-label={say(`people.group.${kind}`)}>
            <h2 className={styles.heading}>{say(`people.group.${kind}`)}</h2>
            <ul className={styles.list}>
              {candidates.map((candidate) => (
                <li key={candidate.person.id} className={styles.row}>
                  <CandidateRow candidate={candidate} addedByHand={kind === 'ADDED_BY_YOU'} waiting={waiting} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
