// Connects the iframe of our pane to the Outlook window: hands it its seat, answers its calls, tells it what changed.
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { answerNestedAppAuth } from '../nested-app-auth.ts'
import { allow } from '../world/control.ts'
import { isFromPane, type PaneItem, type PaneHostContext, type ToPane } from '../office/wire.ts'
import { OUTLOOK_PROFILES, profileOf } from '../profiles.ts'
import { useStage } from '../stage-world.ts'
import { followLink } from '../teams/tab-links.ts'
import { officeTheme } from '../themes.ts'
import { answerPane, PaneRefusal, type PaneHost } from './pane-answers.ts'
import { safeHtml, toHtml, toText } from './safe-html.ts'
import type { Outlook } from './use-outlook.ts'

/** The item as Office.js describes it. What is being written names only what the pane may know without asking. */
export function paneItem(open: Outlook['open'], me: { displayName: string; emailAddress: string }): PaneItem | null {
  if (open.kind === 'none') return null
  if (open.kind === 'reading') {
    const { id, conversationId, internetMessageId, subject, from, to, cc, at } = open.mail
    return {
      mode: 'read',
      itemId: id,
      conversationId,
      internetMessageId,
      subject,
      from,
      to,
      cc,
      created: at,
      modified: at,
    }
  }
  const { conversationId } = open.store.current()
  const blank = { itemId: null, internetMessageId: '', subject: '', to: [], cc: [], created: '', modified: '' }
  return { mode: 'compose', conversationId, from: me, ...blank }
}

function usePaneHost(outlook: Outlook): PaneHost {
  const stage = useStage()
  const profile = profileOf(OUTLOOK_PROFILES, stage.choices.outlookProfile)
  const { open } = outlook
  return {
    me: { displayName: stage.me.name, emailAddress: stage.me.mail },
    mailbox: stage.mailbox,
    reading: () => (open.kind === 'reading' ? open.mail : null),
    writing: () => (open.kind === 'writing' ? open.store : null),
    notices: () => outlook.notices,
    setNotices: outlook.setNotices,
    // An id the client does not know does nothing and says nothing, in the real one too (office-js #996).
    display: (id) => outlook.read(id).catch(() => undefined),
    write: outlook.write,
    reply: (html) => {
      if (open.kind !== 'reading') return
      const subject = /^re:/i.test(open.mail.subject) ? open.mail.subject : `Re: ${open.mail.subject}`
      outlook.write({ to: [open.mail.from.emailAddress], cc: [], subject, html }, 'reply')
    },
    closeCompose: outlook.close,
    closePane: () => outlook.setPane(null),
    openLink: (url) => followLink(url, stage, () => stage.choose({ host: 'teams' })),
    token: async () => (await stage.appToken()).accessToken,
    nestedAppAuth: (request) =>
      answerNestedAppAuth(request, {
        person: stage.me,
        clientId: stage.settings.clientId,
        token: stage.appToken,
        consent: (permissions) => allow(stage.me, permissions),
      }),
    html: { toText, toHtml, safe: safeHtml },
    losesNewMailBody: profile.platform === 'Mac',
  }
}

function useSeat(item: PaneItem | null): PaneHostContext {
  const { choices, me } = useStage()
  const profile = profileOf(OUTLOOK_PROFILES, choices.outlookProfile)
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return {
    platform: profile.platform,
    hostName: profile.hostName,
    version: profile.version,
    mailbox: profile.mailbox,
    nestedAppAuth: profile.nestedAppAuth && choices.nestedAppAuth,
    locale: choices.locale,
    theme: officeTheme(choices.theme),
    person: { displayName: me.name, emailAddress: me.mail, timeZone },
    item,
  }
}

/** Keeps the pane in `frame` answered; `started` is true once it has said hello. */
export function usePane(frame: RefObject<HTMLIFrameElement | null>, outlook: Outlook): { started: boolean } {
  const { settings, me, choices } = useStage()
  const origin = new URL(settings.appUrl).origin
  const [started, setStarted] = useState(false)
  const item = useMemo(
    () => paneItem(outlook.open, { displayName: me.name, emailAddress: me.mail }),
    [outlook.open, me.name, me.mail],
  )
  const next = { host: usePaneHost(outlook), hostContext: useSeat(item) }
  const current = useRef(next)
  const listening = useRef(false)
  useEffect(() => {
    current.current = next
  })
  useEffect(() => {
    const listen = (event: MessageEvent<unknown>): void => {
      const target = frame.current?.contentWindow
      if (!target || event.source !== target || event.origin !== origin || !isFromPane(event.data)) return
      const say = (message: ToPane): void => target.postMessage(message, origin)
      if (event.data.kind === 'hello') {
        setStarted(true)
        listening.current = true
        say({ channel: 'office', kind: 'start', hostContext: current.current.hostContext })
        return
      }
      const { id, name, args } = event.data
      answerPane(current.current.host, name, args).then(
        (value) => say({ channel: 'office', kind: 'answer', id, ok: true, value }),
        (error: unknown) => {
          const code = error instanceof PaneRefusal ? error.code : 5001
          const message = error instanceof Error ? error.message : 'An internal error has occurred.'
          say({ channel: 'office', kind: 'answer', id, ok: false, code, message })
        },
      )
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [frame, origin])
  useEffect(() => {
    if (!listening.current) return
    frame.current?.contentWindow?.postMessage({ channel: 'office', kind: 'item', item } satisfies ToPane, origin)
  }, [frame, origin, item])
  useEffect(() => {
    if (!listening.current) return
    const theme = officeTheme(choices.theme)
    frame.current?.contentWindow?.postMessage({ channel: 'office', kind: 'theme', theme } satisfies ToPane, origin)
  }, [frame, origin, choices.theme])
  return { started }
}
