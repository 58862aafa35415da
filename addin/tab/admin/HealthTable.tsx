// Problems by kind, most frequent first: for the admin who is asked "is it down?".
import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { hasMessage, say } from '#addin/shared/words/words.ts'
import type { AdminPageQuery } from '#schema/generated/client/graphql.ts'

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '12px' },
  table: { borderCollapse: 'collapse', maxWidth: '480px' },
  cell: { textAlign: 'start', padding: '6px 12px 6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
})

type Health = NonNullable<AdminPageQuery['admin']>['health']

export function HealthTable({ health: { problems, secretEndsOn } }: { health: Health }) {
  const styles = useStyles()
  return (
    <div className={styles.stack}>
      <Text>{secretEndsOn ? say('admin.health.secret', { day: secretEndsOn }) : say('admin.health.noSecret')}</Text>
      {problems.length === 0 ? (
        <Text>{say('admin.health.good')}</Text>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.cell}>{say('admin.health.code')}</th>
              <th className={styles.cell}>{say('admin.health.count')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ code, count }) => (
              <tr key={code}>
                <td className={styles.cell}>{nameOf(code)}</td>
                <td className={styles.cell}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function nameOf(code: string): string {
  const key = `shared.problem.${code}.title`
  return hasMessage(key) ? say(key) : code
}
