// What did they say? The person decides; nothing is decided by the app. Their edits come from the mail, by selection.
import { Button, Field, Text, Textarea } from '@fluentui/react-components'
import { useState, type SyntheticEvent } from 'react'
import type { AnswerKind, PaneSubjectFragment } from '#schema/generated/client/graphql.ts'
import { PressTrouble } from '#addin/shared/request/PressTrouble.tsx'
import { usePress } from '#addin/shared/request/use-press.ts'
import { today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'
import { PaneRecordAnswer } from '../documents.ts'
import type { OpenItem } from '../item.ts'
import { usePaneStyles } from '../pane-styles.ts'
import { useItems } from '../use-item.ts'

interface Props {
  subject: PaneSubjectFragment
  item: OpenItem
  onMoved: () => void
}

export function AnswerButtons({ subject, item, onMoved }: Props) {
  const styles = usePaneStyles()
  const press = usePress()
  const [isEditing, setEditing] = useState(false)
  const { firstName } = subject.person
  const record = (kind: AnswerKind, theirText?: string): void => {
    const on = item.kind === 'read' && item.day <= today() ? item.day : today()
    const input = { recommendationId: subject.id, kind, toldHow: 'MAIL' as const, on, theirText: theirText ?? null }
    void press.run(PaneRecordAnswer, { input }, (data) => data.recordAnswer, { onDone: onMoved })
  }
  return (
    <div className={styles.stack}>
      <Text>{say('outlook.reply.ask', { firstName })}</Text>
      <PressTrouble press={press} />
      {isEditing ? (
        <TheirText item={item} onUse={(text) => record('APPROVED_WITH_EDITS', text)} onBack={() => setEditing(false)} />
      ) : (
        <>
          <Button appearance="primary" disabledFocusable={press.busy} onClick={() => record('APPROVED')}>
            {say('outlook.reply.APPROVED')}
          </Button>
          <Button disabledFocusable={press.busy} onClick={() => setEditing(true)}>
            {say('outlook.reply.APPROVED_WITH_EDITS')}
          </Button>
          <Button disabledFocusable={press.busy} onClick={() => record('DECLINED')}>
            {say('outlook.reply.DECLINED')}
          </Button>
          <Button appearance="subtle" disabledFocusable={press.busy} onClick={() => record('NOT_ABOUT_THIS')}>
            {say('outlook.reply.NOT_ABOUT_THIS')}
          </Button>
        </>
      )}
    </div>
  )
}

/** Outlook gives no selection while reading, so their words are shown here to be selected. */
function TheirText({ item, onUse, onBack }: { item: OpenItem; onUse: (text: string) => void; onBack: () => void }) {
  const styles = usePaneStyles()
  const items = useItems()
  const [selected, setSelected] = useState('')
  const [text, setText] = useState('')
  const keepSelection = ({ currentTarget: box }: SyntheticEvent<HTMLTextAreaElement>): void =>
    setSelected(box.value.slice(box.selectionStart, box.selectionEnd))
  const load = async (): Promise<void> => setText((await items.textOfRead().catch(() => '')).trim())
  const use = (): void => {
    const words = selected.trim() || text.trim()
    if (words) onUse(words)
  }
  return (
    <>
      <Field label={say('outlook.reply.theirText')} hint={say('outlook.reply.theirText.hint')}>
        <Textarea
          textarea={{ rows: 8 }}
          resize="vertical"
          value={text}
          onChange={(_, data) => setText(data.value)}
          onSelect={keepSelection}
        />
      </Field>
      <div className={styles.row}>
        {item.kind === 'read' && <Button onClick={() => void load()}>{say('outlook.reply.load')}</Button>}
        <Button appearance="primary" onClick={use}>
          {say('outlook.reply.use')}
        </Button>
        <Button appearance="subtle" onClick={onBack}>
          {say('shared.cancel')}
        </Button>
      </div>
    </>
  )
}
