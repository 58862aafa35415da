// Who it is about, and where the recommendation stands.
import { Text } from '@fluentui/react-components'
import type { PaneSubjectFragment } from '#schema/generated/client/graphql.ts'
import { PersonAvatar } from '#addin/shared/people/PersonAvatar.tsx'
import { say } from '#addin/shared/words/words.ts'
import { usePaneStyles } from './pane-styles.ts'

export function PersonLine({ subject }: { subject: PaneSubjectFragment }) {
  const styles = usePaneStyles()
  return (
    <div className={styles.person}>
      <PersonAvatar person={subject.person} size={40} />
      <div className={styles.tight}>
        <Text className={styles.name}>{subject.person.name}</Text>
        <span className={styles.state}>{say(`shared.state.${subject.state}`)}</span>
      </div>
    </div>
  )
}
