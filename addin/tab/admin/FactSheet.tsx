// One page for a works council: what is read, why, who sees it, how long, and what is switched how at this moment.
import { makeStyles } from '@fluentui/react-components'
import { CopyButton } from '#addin/shared/ui/CopyButton.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { RulesPartsFragment } from '#schema/generated/client/graphql.ts'

const useStyles = makeStyles({
  lines: { margin: '0 0 16px', paddingInlineStart: '20px', display: 'grid', gap: '8px', maxWidth: '72ch' },
})

export function FactSheet({ rules }: { rules: RulesPartsFragment }) {
  const styles = useStyles()
  const lines = [
    say('admin.sheet.purpose'),
    say('admin.sheet.read'),
    say('admin.sheet.written'),
    say('admin.sheet.who'),
    say('admin.sheet.kept', { months: rules.keptMonths, days: rules.daysAfterLinkedIn }),
    say('admin.sheet.rights'),
    say('admin.sheet.switches', { workContacts: rules.workContacts ? 'on' : 'off', asks: rules.asksAMonth }),
  ]
  return (
    <>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <CopyButton text={lines.join('\n\n')} label={say('admin.sheet.copy')} />
    </>
  )
}
