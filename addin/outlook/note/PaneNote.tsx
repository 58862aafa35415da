// "Note for a recommendation": the same box as in the tab, the person chosen already when the message tells. What is written
// waits in the same outbox; of the message a link and its day are kept, no words.
import { Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { NoteSourceInput, PaneSubjectFragment } from '#schema/generated/client/graphql.ts'
import { firstDayFor } from '#addin/shared/notes/note-limits.ts'
import { NoteForm } from '#addin/shared/notes/NoteForm.tsx'
import { PendingNotes } from '#addin/shared/notes/PendingNotes.tsx'
import { OutboxProvider } from '#addin/shared/notes/OutboxProvider.tsx'
import { SavedNotice } from '#addin/shared/notes/SavedNotice.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { OpenItem } from '../item.ts'
import { usePaneStyles } from '../pane-styles.ts'

export function PaneNote({ subject, item, owner }: { subject: PaneSubjectFragment; item: OpenItem; owner: string }) {
  const styles = usePaneStyles()
  const [handedBack, setHandedBack] = useState<{ text: string } | null>(null)
  const { firstName } = subject.person
  return (
    <OutboxProvider owner={owner}>
      <div className={styles.stack}>
        <NoteForm
          recommendationId={subject.id}
          firstName={firstName}
          prompt={subject.prompt}
          from={firstDayFor(subject.window.from)}
          handedBack={handedBack}
          source={sourceOf(item)}
        />
        {item.kind === 'read' && <Text size={200}>{say('outlook.note.source', { day: item.day })}</Text>}
        <SavedNotice recommendationId={subject.id} firstName={firstName} />
        <PendingNotes recommendationId={subject.id} onChange={(text) => setHandedBack({ text })} />
      </div>
    </OutboxProvider>
  )
}

function sourceOf(item: OpenItem): NoteSourceInput | null {
  return item.kind === 'read' ? { kind: 'MAIL', day: item.day, link: item.link } : null
}
