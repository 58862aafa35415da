// What the Outlook window shows: a folder, its messages, the one being read or written, and our pane.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useStage, type NewMail } from '../stage-world.ts'
import type { FolderName, Half, Mail } from '../world/mailbox.ts'
import { ComposeStore, type Writing } from './compose-store.ts'
import type { Notice } from './pane-answers.ts'
import { safeHtml, toHtml } from './safe-html.ts'

/** How often the open folder is looked at again while the window is visible. */
const POLL_MS = 4000

/** The id of the runtime whose page the pane shows. */
export type PaneView = string

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : 'Something went wrong.')

/** The messages of a folder, kept fresh while `visible`. */
export function useFolder(folder: FolderName, chosenHalf: Half, visible: boolean) {
  const half = folder === 'inbox' ? chosenHalf : 'all'
  const { mailbox, mailVersion } = useStage()
  const [mails, setMails] = useState<{ folder: FolderName; half: Half; list: Mail[] } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const latest = useRef(0)
  const refresh = useCallback(async () => {
    const turn = ++latest.current
    try {
      const list = await mailbox.list(folder, half)
      if (turn !== latest.current) return
      setMails({ folder, half, list })
      setProblem(null)
    } catch (error) {
      if (turn === latest.current) setProblem(wordsOf(error))
    }
  }, [mailbox, folder, half])
  useEffect(() => {
    if (!visible) return
    void refresh()
    const timer = setInterval(() => document.visibilityState === 'visible' && void refresh(), POLL_MS)
    return () => clearInterval(timer)
  }, [refresh, visible, mailVersion])
  return { mails: mails?.folder === folder && mails.half === half ? mails.list : null, problem, refresh }
}

type Open = { kind: 'none' } | { kind: 'reading'; mail: Mail } | { kind: 'writing'; store: ComposeStore }

const folderOf = (mail: Mail, myAddress: string): FolderName => {
  if (mail.isDraft) return 'drafts'
  return mail.from.emailAddress.toLowerCase() === myAddress.toLowerCase() ? 'sentitems' : 'inbox'
}

/** `/` and `+` are Exchange's spelling of an id, `-` and `_` Graph's; both name the same message. */
const restId = (id: string): string => id.replaceAll('/', '-').replaceAll('+', '_')

/** The item in the window, and every way of putting another there. */
function useOpenItem(folder: FolderName, setFolder: (folder: FolderName) => void, onChange: () => void) {
  const stage = useStage()
  const { mailbox, me, people } = stage
  const [open, setOpen] = useState<Open>({ kind: 'none' })
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const show = useCallback(
    (next: Open) => {
      setOpen((last) => {
        if (last.kind === 'writing') {
          last.store.stop()
          if (last.store.current().saved === 'unsaved' && last.store.current().id)
            void last.store.save().catch(() => undefined)
        }
        return next
      })
      setNotices([])
      onChange()
    },
    [onChange],
  )
  const read = async (id: string): Promise<void> => {
    const mail = await mailbox.read(id).catch(() => mailbox.read(restId(id)))
    const place = folderOf(mail, me.mail)
    if (place !== folder) setFolder(place)
    if (mail.isDraft) {
      const html = mail.body?.type === 'text' ? toHtml(mail.body.content) : safeHtml(mail.body?.content ?? '')
      show({ kind: 'writing', store: ComposeStore.ofDraft(mailbox, mail, html) })
      return
    }
    show({ kind: 'reading', mail })
    if (!mail.isRead) await mailbox.markRead(mail.id)
  }
  const person = (address: string) => {
    const known = people.find((candidate) => candidate.mail.toLowerCase() === address.toLowerCase())
    return { displayName: known?.name ?? address, emailAddress: address }
  }
  const write = (mail: NewMail, kind: Writing['kind'] = 'newMail'): void => {
    const start = { kind, to: mail.to.map(person), cc: mail.cc.map(person), subject: mail.subject, html: mail.html }
    show({ kind: 'writing', store: new ComposeStore(mailbox, start) })
  }
  return { open, show, read, write, notices, setNotices }
}

/** Everything the Outlook window does; problems become a line of words at its bottom. */
export function useOutlook(visible: boolean) {
  const stage = useStage()
  const [folder, setFolder] = useState<FolderName>('inbox')
  const [pane, setPane] = useState<PaneView | null>(null)
  const [pinned, setPinned] = useState(true)
  const [app, setApp] = useState<'mail' | 'app'>('mail')
  const stay = useRef(pinned)
  stay.current = pinned
  const closeUnpinned = useCallback(() => {
    if (!stay.current) setPane(null)
  }, [])
  const [half, setHalf] = useState<Half>('focused')
  const list = useFolder(folder, half, visible)
  const item = useOpenItem(folder, setFolder, closeUnpinned)
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) => stage.say(wordsOf(error)))
    await list.refresh()
  }
  const { wish } = stage
  const granted = useRef(0)
  useEffect(() => {
    if (wish.count === granted.current || wish.kind === 'none') return
    granted.current = wish.count
    setApp('mail')
    if (wish.kind === 'write') item.write(wish.mail)
    else void attempt(() => item.read(wish.id))
  })
  const closed = (): void => item.show({ kind: 'none' })
  return {
    folder,
    half,
    setHalf,
    chooseFolder: (next: FolderName) => {
      setFolder(next)
      closed()
    },
    list,
    ...item,
    close: closed,
    openMail: (id: string) => attempt(() => item.read(id)),
    send: (store: ComposeStore) =>
      attempt(async () => {
        await store.send()
        closed()
        stage.say('Message sent.')
      }),
    discard: (store: ComposeStore) =>
      attempt(async () => {
        await store.discard()
        closed()
      }),
    remove: (mail: Mail) =>
      attempt(async () => {
        await stage.mailbox.remove(mail.id)
        closed()
      }),
    pane,
    setPane,
    pinned,
    setPinned,
    app,
    setApp,
  }
}

export type Outlook = ReturnType<typeof useOutlook>
