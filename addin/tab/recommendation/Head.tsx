// Who it is about, how they stand to the user, and where the recommendation stands.
import { useQuery } from 'urql'
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { RecommendationHeadFragment } from '#schema/generated/client/graphql.ts'
import { PersonAvatar } from '#addin/shared/people/PersonAvatar.tsx'
import { Band } from '#addin/shared/ui/Band.tsx'
import { say } from '#addin/shared/words/words.ts'
import { BandOf } from './documents.ts'

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '16px', margin: '-8px 0 24px' },
  words: { display: 'flex', flexDirection: 'column', rowGap: '6px', minWidth: 0 },
  line: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  marks: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 12px', minHeight: '24px' },
  state: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
})

export function Head({ recommendation }: { recommendation: RecommendationHeadFragment }) {
  const styles = useStyles()
  const { person, relation, state, needsPermissionAgain } = recommendation
  const [{ data }] = useQuery({ query: BandOf, variables: { personId: person.id }, requestPolicy: 'cache-first' })
  const band = data?.candidate?.judgement?.band
  const about = [person.title, person.department, say(`shared.relation.${relation}`)].filter(Boolean).join(' · ')
  return (
    <div className={styles.head}>
      <PersonAvatar person={person} size={56} />
      <div className={styles.words}>
        <span className={styles.line}>{about}</span>
        <span className={styles.marks}>
          {band && <Band band={band} />}
          <span className={styles.state}>
            {needsPermissionAgain ? say('shared.needsPermissionAgain') : say(`shared.state.${state}`)}
          </span>
        </span>
      </div>
    </div>
  )
}
