// Reasons in words, one a line, each with the source it was seen in.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { Calendar16Regular } from '@fluentui/react-icons/svg/calendar'
import { Chat16Regular } from '@fluentui/react-icons/svg/chat'
import { Document16Regular } from '@fluentui/react-icons/svg/document'
import { Info16Regular } from '@fluentui/react-icons/svg/info'
import { Mail16Regular } from '@fluentui/react-icons/svg/mail'
import { Organization16Regular } from '@fluentui/react-icons/svg/organization'
import { PersonVoice16Regular } from '@fluentui/react-icons/svg/person-voice'
import { TaskListLtr20Regular } from '@fluentui/react-icons/svg/task-list-ltr'
import type { ReasonPartsFragment } from '#schema/generated/client/graphql.ts'
import { say, sayCode } from '#addin/shared/words/words.ts'

/** A few reasons rest on no single source (several kinds of work together). */
const ICONS = {
  DIRECTORY: Organization16Regular,
  MAIL: Mail16Regular,
  CALENDAR: Calendar16Regular,
  CHAT: Chat16Regular,
  TASKS: TaskListLtr20Regular,
  FILES: Document16Regular,
  STATED: PersonVoice16Regular,
  NONE: Info16Regular,
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  reason: { ...typographyStyles.body1, display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px' },
  icon: { marginTop: '2px', width: '16px', height: '16px', color: tokens.colorNeutralForeground3 },
})

export function Reasons({ reasons }: { reasons: readonly ReasonPartsFragment[] }) {
  const styles = useStyles()
  if (reasons.length === 0) return null
  return (
    <ul className={styles.list}>
      {reasons.map((reason, place) => {
        const Icon = ICONS[reason.source ?? 'NONE']
        return (
          <li key={`${reason.code}-${place}`} className={styles.reason}>
            <Icon className={styles.icon} aria-label={say(`people.source.${reason.source ?? 'NONE'}`)} role="img" />
            <span>{sayReason(reason)}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** The words for a reason; one this page does not know yet still names its source. */
export function sayReason({ code, source, facts }: ReasonPartsFragment): string {
  return (
    sayCode('reason', code, facts) ?? say('people.reason.unknown', { source: say(`people.source.${source ?? 'NONE'}`) })
  )
}
