// What the user has said about working together, each with a way to take it back.
import { useMutation } from 'urql'
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components'
import type { CandidatePartsFragment } from '#schema/generated/client/graphql.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import { WithdrawStatement } from './documents.ts'

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: '0 0 8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  statement: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', minHeight: '40px' },
})

interface StatementsProps {
  personId: string
  firstName: string
  statements: CandidatePartsFragment['statements']
}

export function Statements({ personId, firstName, statements }: StatementsProps) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [{ data, fetching }, withdraw] = useMutation(WithdrawStatement)
  if (statements.length === 0) return null
  const takeBack = (statementId: string) =>
    void withdraw({ personId, statementId }).then((answer) => {
      if (!answer.error) announce(say('people.stated.withdrawn'))
    })
  return (
    <section aria-label={say('people.stated')}>
      <h4 className={styles.heading}>{say('people.stated')}</h4>
      <ul className={styles.list}>
        {statements.map(({ id, claim, about, from, to }) => (
          <li key={id} className={styles.statement}>
            <span>
              {say(`people.claim.${claim}`, { firstName })}
              {about === null ? '' : ` (${about})`},{' '}
              {say(to === null ? 'people.stated.since' : 'people.stated.span', { from, to })}
            </span>
            <Button size="small" disabledFocusable={fetching} onClick={() => takeBack(id)}>
              {say('people.stated.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      {data?.withdrawStatement.__typename === 'Refused' && <Refusal refused={data.withdrawStatement} />}
    </section>
  )
}
