// One note: its words, where it came from, gentle marks, and the ways to change it.
import { useEffect, useState } from 'react'
import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { Info16Regular } from '@fluentui/react-icons/svg/info'
import { Link16Regular } from '@fluentui/react-icons/svg/link'
import type { NotePartsFragment } from '#schema/generated/client/graphql.ts'
import { readValue } from '#addin/shared/notes/device-store.ts'
import { editKey, storedEdit } from '#addin/shared/notes/typed-edit.ts'
import { useHost } from '#addin/shared/ui/HostFrame.tsx'
import { say } from '#addin/shared/words/words.ts'
import { NoteActions } from './NoteActions.tsx'
import { NoteConflict } from './NoteConflict.tsx'
import { NoteEditor } from './NoteEditor.tsx'

const useStyles = makeStyles({
  note: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '4px 12px',
    padding: '12px 12px 12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  text: { ...typographyStyles.body1, margin: '6px 0', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  wide: { gridColumn: '1 / -1' },
  mark: {
    ...typographyStyles.caption1,
    gridColumn: '1 / -1',
    display: 'flex',
    columnGap: '6px',
    color: tokens.colorNeutralForeground2,
  },
  source: { ...typographyStyles.caption1, gridColumn: '1 / -1', justifySelf: 'start', padding: 0, minWidth: 0 },
})

interface NoteItemProps {
  /** `onItsWay`: the device keeps a change of it that the server does not have yet. */
  note: NotePartsFragment & { onItsWay: boolean }
  /** First day a note may be about. */
  from: string
  editable: boolean
  onDeleted: (note: NotePartsFragment) => void
}

export function NoteItem({ note, from, editable, onDeleted }: NoteItemProps) {
  const styles = useStyles()
  const [editing, setEditing] = useState(false)
  const unfinished = useUnfinished(note.id, editing)
  if (editing) return <NoteEditor note={note} from={from} onDone={() => setEditing(false)} />
  return (
    <article className={styles.note}>
      <p className={styles.text}>{note.text}</p>
      {editable && <NoteActions note={note} onEdit={() => setEditing(true)} onDeleted={onDeleted} />}
      {editable && unfinished && note.otherText === null && (
        <Button className={styles.source} size="small" appearance="transparent" onClick={() => setEditing(true)}>
          {say('recommendation.note.unfinished')}
        </Button>
      )}
      {note.onItsWay && <Text className={styles.mark}>{say('notes.waiting.one')}</Text>}
      {note.source && <Source source={note.source} />}
      {note.marks.map((mark) => (
        <span key={mark} className={styles.mark}>
          <Info16Regular aria-hidden />
          {say(`recommendation.mark.${mark}`)}
        </span>
      ))}
      {editable && note.otherText !== null && (
        <div className={styles.wide}>
          <NoteConflict note={note} otherText={note.otherText} />
        </div>
      )}
    </article>
  )
}

/** A change of this note was typed on this device and not saved; looked up again whenever the editor closes. */
function useUnfinished(noteId: string, editing: boolean): boolean {
  const [unfinished, setUnfinished] = useState(false)
  useEffect(() => {
    let isHere = true
    if (!editing) void readValue(editKey(noteId)).then((value) => isHere && setUnfinished(storedEdit(value) !== null))
    return () => void (isHere = false)
  }, [noteId, editing])
  return unfinished
}

function Source({ source }: { source: NonNullable<NotePartsFragment['source']> }) {
  const styles = useStyles()
  const host = useHost()
  const words = say(`recommendation.source.${source.kind}`, { day: source.day })
  const { link } = source
  if (link === null) return <Text className={styles.source}>{words}</Text>
  return (
    <Button
      className={styles.source}
      size="small"
      appearance="transparent"
      icon={<Link16Regular />}
      onClick={() => void host.openLink(link)}
    >
      {words}
    </Button>
  )
}
