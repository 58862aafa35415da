// "Note for a recommendation": one box, the person chosen already when the message tells, saved once however often it is sent.
import { Button, Field, Text, Textarea } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { AddNoteInput, PaneSubjectFragment } from '#schema/generated/client/graphql.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { PressTrouble } from '#addin/shared/asking/PressTrouble.tsx'
import { usePress } from '#addin/shared/asking/use-press.ts'
import { AddNote, DeleteNote } from '#addin/shared/notes/documents.ts'
import { useTyped } from '#addin/shared/notes/use-typed.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'
import type { OpenItem } from '../item.ts'
import { usePaneStyles } from '../pane-styles.ts'

/** Characters; the server holds the same limit. */
const LONGEST = 1000

export function PaneNote({ subject, item, owner }: { subject: PaneSubjectFragment; item: OpenItem; owner: string }) {
  const styles = usePaneStyles()
  const { text, setText, save, saved, press, undo } = useNote(subject, item, owner)
  const length = Array.from(text).length
  const isEmpty = text.trim() === ''
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty && length <= LONGEST) save()
      }}
    >
      <Field
        label={subject.prompt}
        hint={say('outlook.note.hint', { length, most: LONGEST })}
        {...(length > LONGEST
          ? { validationState: 'error', validationMessage: say('refused.TOO_LONG', { length, most: LONGEST }) }
          : {})}
      >
        <Textarea
          value={text}
          rows={6}
          resize="vertical"
          onChange={(_, data) => setText(data.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
          }}
        />
      </Field>
      {item.kind === 'read' && <Text size={200}>{say('outlook.note.source', { day: item.day })}</Text>}
      <PressTrouble
        press={press}
        actions={
          press.refused?.code === 'SAME_AS_LAST' ? (
            <Button onClick={() => save(true)}>{say('outlook.note.twice')}</Button>
          ) : undefined
        }
      />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={press.busy || isEmpty}>
          {say('shared.save')}
        </Button>
        {saved && (
          <>
            <Text role="status">{say('outlook.note.saved', { firstName: subject.person.firstName })}</Text>
            <Button appearance="subtle" onClick={undo}>
              {say('shared.undo')}
            </Button>
          </>
        )}
      </div>
    </form>
  )
}

function useNote(subject: PaneSubjectFragment, item: OpenItem, owner: string) {
  const press = usePress()
  const announce = useAnnounce()
  const [text, setText] = useTyped(`typed:${owner}:${subject.id}`)
  const [saved, setSaved] = useState<string | null>(null)
  // One id a note, kept until the server has answered: a retry after a lost answer saves nothing twice.
  const id = useRef<string | null>(null)
  const save = (sureItIsNotTwice = false): void => {
    id.current ??= newId()
    const input: AddNoteInput = {
      id: id.current,
      recommendationId: subject.id,
      text: text.trim(),
      sureItIsNotTwice,
      ...when(subject, item),
    }
    void press.run(AddNote, { input }, (data) => data.addNote, {
      onDone: (note) => {
        id.current = null
        setSaved(note.id)
        setText('')
        announce(say('outlook.note.saved', { firstName: subject.person.firstName }))
      },
      onRefused: () => (id.current = null),
    })
  }
  const undo = (): void => {
    if (!saved) return
    void press.run(DeleteNote, { id: saved }, (data) => data.deleteNote, {
      onDone: () => {
        setSaved(null)
        announce(say('outlook.note.undone'))
      },
    })
  }
  const change = (next: string): void => {
    setText(next)
    id.current = null
    setSaved(null)
  }
  return { text, setText: change, save, saved: saved !== null, press, undo }
}

/** The mail's own day where it lies in the window, today otherwise; and where it came from. No text of the mail is copied. */
function when(subject: PaneSubjectFragment, item: OpenItem): Pick<AddNoteInput, 'day' | 'source'> {
  if (item.kind !== 'read') return { day: today() }
  const isInside = item.day >= subject.window.from && item.day <= today()
  return { day: isInside ? item.day : today(), source: { kind: 'MAIL', day: item.day, link: item.link } }
}
