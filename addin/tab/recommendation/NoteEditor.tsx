// Changes a note in its place. The version the change started from goes along, so that two devices cannot overwrite each other;
// what is typed and not saved stays on this device.
import { useEffect, useRef, useState } from 'react'
import { Button, Field, Input, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import type { NotePartsFragment } from '#schema/generated/client/graphql.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { LiveSensitivityFlags } from '#addin/shared/notes/LiveSensitivityFlags.tsx'
import { LONGEST_NOTE, lengthOf, whyNot } from '#addin/shared/notes/note-limits.ts'
import { editOf } from '#addin/shared/notes/outbox.ts'
import { useOutbox } from '#addin/shared/notes/OutboxProvider.tsx'
import { editKey, versionFor } from '#addin/shared/notes/typed-edit.ts'
import { useTyped } from '#addin/shared/notes/use-typed.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', justifyContent: 'space-between', gap: '12px' },
  actions: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  count: { color: tokens.colorNeutralForeground3 },
})

interface NoteEditorProps {
  note: NotePartsFragment
  from: string
  onDone: () => void
}

export function NoteEditor({ note, from, onDone }: NoteEditorProps) {
  const styles = useStyles()
  const announce = useAnnounce()
  const box = useRef<HTMLTextAreaElement>(null)
  const typedKey = editKey(note.id)
  const { text, setText, hold, forget, start } = useTyped(typedKey, { text: note.text, version: note.version })
  const [day, setDay] = useState(note.day)
  const [objection, setObjection] = useState<string | null>(null)
  const { outbox, put } = useOutbox()
  useEffect(() => box.current?.focus(), [])
  const save = () => {
    const no = whyNot(text, day, from)
    setObjection(no)
    if (no !== null) return
    hold()
    const input = { noteId: note.id, version: versionFor(start ?? note, note), text: text.trim(), day }
    put(editOf(outbox, note.recommendationId, newId(), input), typedKey).then(
      () => {
        announce(say('recommendation.note.saved'))
        onDone()
      },
      () => setObjection(say('notes.notKept')),
    )
  }
  const cancel = () => {
    forget()
    onDone()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field
        label={say('recommendation.note.text')}
        {...(objection === null ? {} : { validationState: 'error' as const, validationMessage: objection })}
      >
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => void (box.current = element)}
          value={text}
          resize="vertical"
          onKeyDown={(event) => {
            if (event.key === 'Escape') cancel()
          }}
          onChange={(_, typed) => setText(typed.value)}
        />
      </Field>
      <LiveSensitivityFlags recommendationId={note.recommendationId} text={text} />
      <div className={styles.foot}>
        <Field label={say('notes.day')}>
          <Input type="date" value={day} min={from} max={today()} onChange={(_, typed) => setDay(typed.value)} />
        </Field>
        <div className={styles.actions}>
          <Text size={200} className={styles.count} aria-hidden>
            {say('notes.count', { length: lengthOf(text), most: LONGEST_NOTE })}
          </Text>
          <Button onClick={cancel}>{say('shared.cancel')}</Button>
          <Button type="submit" appearance="primary">
            {say('shared.save')}
          </Button>
        </div>
      </div>
    </form>
  )
}
