// One person above the user: the verdict with all its reasons, and the way to start.
import { useParams } from '#addin/shared/routing/router.tsx'
import { useQuery } from 'urql'
import { makeStyles } from '@fluentui/react-components'
import { PersonAvatar } from '#addin/shared/people/PersonAvatar.tsx'
import { Band } from '#addin/shared/ui/Band.tsx'
import { Loaded } from '#addin/shared/ui/Loaded.tsx'
import { Page } from '#addin/shared/ui/Page.tsx'
import { say } from '#addin/shared/words/words.ts'
import { OnePerson } from './documents.ts'
import { titleOf } from './CandidateRow.tsx'
import { StartButton } from './StartButton.tsx'
import { WhyPanel } from './WhyPanel.tsx'

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px 16px', marginBottom: '16px' },
})

export function PersonPage() {
  const styles = useStyles()
  const { personId = '' } = useParams()
  const [answer, refetch] = useQuery({ query: OnePerson, variables: { personId } })
  const candidate = answer.data?.candidate
  return (
    <Page
      title={candidate?.person.name ?? say('people.person')}
      under={candidate && titleOf(candidate)}
      backTo={{ to: '/people', label: say('shared.nav.people') }}
      actions={candidate && <StartButton candidate={candidate} />}
    >
      <Loaded
        answer={answer}
        pick={(data) => data.candidate}
        again={() => refetch({ requestPolicy: 'network-only' })}
        shape="text"
      >
        {(found) => (
          <>
            <div className={styles.head}>
              <PersonAvatar person={found.person} size={72} />
              {found.judgement && <Band band={found.judgement.band} />}
            </div>
            <WhyPanel candidate={found} waiting={false} place="onPage" />
          </>
        )}
      </Loaded>
    </Page>
  )
}
