// The form of a new message or a draft. Send is the person's own press; nothing else here sends.
import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { Send20Filled } from '@fluentui/react-icons/svg/send'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { ComposeStore, Writing } from './compose-store.ts'
import { RecipientField } from './RecipientField.tsx'
import { safeHtml } from './safe-html.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  push: { flexGrow: 1 },
  fields: { display: 'grid', gap: tokens.spacingVerticalXS, paddingInline: tokens.spacingHorizontalL },
  subject: { width: '100%' },
  body: {
    flexGrow: 1,
    minHeight: '160px',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& a': { color: tokens.colorBrandForegroundLink },
    '& blockquote': {
      marginInlineStart: 0,
      marginInlineEnd: 0,
      paddingInlineStart: tokens.spacingHorizontalL,
      borderInlineStartWidth: '3px',
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: tokens.colorNeutralStroke1,
    },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const SAVED: Record<Writing['saved'], string> = {
  unsaved: '',
  saving: 'Saving …',
  saved: 'Draft saved',
  failed: 'The draft could not be saved. It stays here; saving is tried again with your next change.',
}

/** Puts cleaned HTML where the caret is, in place of what is selected. */
function insertAtCaret(html: string): void {
  const range = window.getSelection()?.getRangeAt(0)
  if (!range) return
  range.deleteContents()
  range.insertNode(range.createContextualFragment(html))
  range.collapse(false)
}

function BodyEditor({ store, outsideEdits }: { store: ComposeStore; outsideEdits: number }) {
  const styles = useStyles()
  const editor = useRef<HTMLDivElement>(null)
  // Only changes from outside are written into the editor; writing its own input back would move the caret.
  useEffect(() => {
    if (editor.current) editor.current.innerHTML = store.current().html
  }, [store, outsideEdits])
  return (
    <div
      ref={editor}
      role="textbox"
      aria-multiline="true"
      aria-label="Message body"
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      className={styles.body}
      onInput={(event) => store.type({ html: event.currentTarget.innerHTML })}
      onPaste={(event) => {
        const html = event.clipboardData.getData('text/html')
        if (!html) return
        event.preventDefault()
        insertAtCaret(safeHtml(html))
        store.type({ html: event.currentTarget.innerHTML })
      }}
    />
  )
}

interface ComposeProps {
  store: ComposeStore
  onSend: (store: ComposeStore) => Promise<void>
  onDiscard: (store: ComposeStore) => Promise<void>
}

export function Compose({ store, onSend, onDiscard }: ComposeProps) {
  const styles = useStyles()
  const writing = useSyncExternalStore(store.subscribe, store.current)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    await work().finally(() => setBusy(false))
  }
  const send = (): void => {
    const isAddressed = writing.to.length + writing.cc.length > 0
    setProblem(isAddressed ? '' : 'Add somebody in To before sending.')
    if (!isAddressed) return
    void run(() => onSend(store))
  }
  return (
    <form aria-label="Message" className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.bar}>
        <Button appearance="primary" icon={<Send20Filled />} disabled={busy} onClick={send}>
          Send
        </Button>
        <Button
          appearance="subtle"
          icon={<Delete20Regular />}
          disabled={busy}
          onClick={() => void run(() => onDiscard(store))}
        >
          Discard
        </Button>
        <span className={styles.push} />
        <Text size={200} className={styles.quiet} role="status">
          {SAVED[writing.saved]}
        </Text>
      </div>
      <div className={styles.fields}>
        {problem && <Text role="alert">{problem}</Text>}
        <RecipientField label="To" people={writing.to} onChange={(to) => store.type({ to })} />
        <RecipientField label="Cc" people={writing.cc} onChange={(cc) => store.type({ cc })} />
        <Input
          appearance="underline"
          className={styles.subject}
          aria-label="Subject"
          placeholder="Add a subject"
          maxLength={255}
          value={writing.subject}
          onChange={(_, { value }) => store.type({ subject: value })}
        />
      </div>
      <BodyEditor store={store} outsideEdits={writing.outsideEdits} />
    </form>
  )
}
