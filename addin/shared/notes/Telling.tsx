// Under a note: how it will be told in the draft, for the writer to confirm, change or leave out; or the question whether it is praise.
import { useState } from 'react'
import { useMutation } from 'urql'
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { TellingPartsFragment, TellNoteInput } from '#schema/generated/client/graphql.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import { TellNote } from './telling-documents.ts'
import { TellingForm } from './TellingForm.tsx'

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

type Change = Omit<TellNoteInput, 'noteId' | 'changeId'>

/** `note` is its text, for the names of the buttons. */
export function Telling({ telling: given, note }: { telling: TellingPartsFragment; note: string }) {
  const styles = useStyles()
  const [isChanging, setChanging] = useState(false)
  const { telling, refused, failed, tell } = useTelling(given)
  const done = (change: Change) => void tell(change).then((stored) => stored && setChanging(false))
  return (
    <div className={styles.box}>
      {isChanging ? (
        <TellingForm telling={telling} note={note} onSave={done} onCancel={() => setChanging(false)} />
      ) : telling.zone === 'PLEASE_SORT' ? (
        <Sort note={note} onSort={(sorted) => done({ sorted })} />
      ) : (
        <Told telling={telling} note={note} onTell={done} onChange={() => setChanging(true)} />
      )}
      {refused && <Refusal refused={refused} />}
      {failed && <Text size={200}>{say('notes.telling.failed')}</Text>}
    </div>
  )
}

/** The telling as the server has it, and a way to change it; what was saved here last wins until the page loads again. */
function useTelling(given: TellingPartsFragment) {
  const [answer, send] = useMutation(TellNote)
  const announce = useAnnounce()
  const result = answer.data?.tellNote
  const telling = result?.__typename === 'NoteTelling' ? result : given
  return {
    telling,
    refused: result?.__typename === 'Refused' ? result : null,
    failed: answer.error !== undefined,
    tell: async (change: Change) => {
      const { data } = await send({ input: { noteId: given.noteId, changeId: newId(), ...change } })
      const stored = data?.tellNote.__typename === 'NoteTelling'
      if (stored) announce(say('notes.telling.saved'))
      return stored
    },
  }
}

function Sort({ note, onSort }: { note: string; onSort: (sorted: 'PRAISE' | 'NOT_PRAISE') => void }) {
  const styles = useStyles()
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {say('notes.sort')}
      </Text>
      <div className={styles.actions}>
        <Button size="small" aria-label={say('notes.sort.yes.label', { note })} onClick={() => onSort('PRAISE')}>
          {say('notes.sort.yes')}
        </Button>
        <Button size="small" aria-label={say('notes.sort.no.label', { note })} onClick={() => onSort('NOT_PRAISE')}>
          {say('notes.sort.no')}
        </Button>
      </div>
    </>
  )
}

interface ToldProps {
  telling: TellingPartsFragment
  note: string
  onTell: (change: Change) => void
  onChange: () => void
}

function Told({ telling, note, onTell, onChange }: ToldProps) {
  const styles = useStyles()
  const { leftOut, sure, suggestion } = telling
  const words = telling.telling ?? suggestion
  const isAsked = !leftOut && !sure && telling.telling === null
  if (telling.zone === 'NOT_PRAISE') return <Text size={200}>{say('notes.telling.notPraise')}</Text>
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {leftOut
          ? say('notes.telling.leftOut')
          : words === null
            ? say('notes.telling.none')
            : say(isAsked ? 'notes.telling.ask' : 'notes.telling', { words })}
      </Text>
      <div className={styles.actions}>
        {leftOut && (
          <Button
            size="small"
            aria-label={say('notes.telling.use.label', { note })}
            onClick={() => onTell({ telling: null })}
          >
            {say('notes.telling.use')}
          </Button>
        )}
        {isAsked && suggestion !== null && (
          <Button
            size="small"
            appearance="primary"
            aria-label={say('notes.telling.confirm.label', { note })}
            onClick={() => onTell({ telling: suggestion })}
          >
            {say('notes.telling.confirm')}
          </Button>
        )}
        {!leftOut && (
          <>
            <Button
              size="small"
              appearance="subtle"
              aria-label={say('notes.telling.change.label', { note })}
              onClick={onChange}
            >
              {say(words === null ? 'notes.telling.write' : 'notes.telling.change')}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={say('notes.telling.leave.label', { note })}
              onClick={() => onTell({ telling: '' })}
            >
              {say('notes.telling.leave')}
            </Button>
          </>
        )}
      </div>
    </>
  )
}
