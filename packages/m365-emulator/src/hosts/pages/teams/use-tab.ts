// Connects one iframe to the host's side of teams-js: answers its calls, and tells it when the theme changes.
import { useEffect, useRef, useState, type RefObject } from 'react'
import { answerNestedAppAuth } from '../nested-app-auth.ts'
import { allow } from '../world/control.ts'
import { useStage } from '../stage-world.ts'
import type { TabHostContext } from './runtime-config.ts'
import { answer, type TabHost, type TabState } from './teams-answers.ts'
import { followLink, tabLink } from './tab-links.ts'
import { toAnswer, toEvent, toTeamsCall } from './teams-protocol.ts'

export interface TabView {
  state: TabState
  /** The tab's own words when it reported that it failed. */
  failure: string
  subPageId: string | null
  /** Grows when the tab must be loaded anew. */
  load: number
  reload: () => void
}

/** Keeps `frame` answered for as long as it is shown in `seat`. */
export function useTab(frame: RefObject<HTMLIFrameElement | null>, hostContext: TabHostContext): TabView {
  const stage = useStage()
  const [state, setState] = useState<TabState>('loading')
  const [failure, setFailure] = useState('')
  const [load, setLoad] = useState(0)
  const [subPageId, setSubPageId] = useState<string | null>(null)
  const appOrigin = new URL(stage.settings.appUrl).origin
  const reload = (): void => {
    setState('loading')
    setLoad((count) => count + 1)
  }
  const goTo = (target: string | null): void => {
    setSubPageId(target)
    reload()
  }
  const host: TabHost = {
    hostContext: () => ({ ...hostContext, subEntityId: subPageId }),
    token: async () => (await stage.appToken()).accessToken,
    nestedAppAuth: (request) =>
      answerNestedAppAuth(request, {
        person: stage.me,
        clientId: stage.settings.clientId,
        token: stage.appToken,
        consent: (permissions) => allow(stage.me, permissions),
      }),
    setState: (next, words) => {
      setState(next)
      if (words !== undefined) setFailure(words)
    },
    openLink: (url) => followLink(url, stage, goTo),
    openMail: (id) => stage.openMail(id),
    composeMail: ({ to, subject, body }) => stage.writeMail({ to, cc: [], subject, html: body }),
    goTo: (_pageId, target) => {
      goTo(target)
    },
    copyLink: (target, label) => {
      void navigator.clipboard.writeText(tabLink(stage.settings.clientId, hostContext.entityId, target, label))
      stage.say('Link copied.')
    },
    goBack: () => false,
    returnFocus: () => document.querySelector<HTMLElement>('[data-app-button]')?.focus(),
  }
  const current = useRef(host)
  /** Before its first call the frame holds no page of the app that could be told anything. */
  const listening = useRef(false)
  useEffect(() => {
    current.current = host
  })
  useEffect(() => {
    const listen = (event: MessageEvent<unknown>): void => {
      const target = frame.current?.contentWindow
      if (!target || event.source !== target || event.origin !== appOrigin) return
      const call = toTeamsCall(event.data)
      if (!call) return
      listening.current = true
      void answer(current.current, call).then((args) => {
        if (!args) return
        // MSAL's bridge listens for a message without an id: the response is the second argument.
        target.postMessage(call.func === 'nestedAppAuth.execute' ? { args } : toAnswer(call, args), appOrigin)
      })
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [frame, appOrigin])
  useEffect(() => {
    if (!listening.current) return
    frame.current?.contentWindow?.postMessage(toEvent('themeChange', [hostContext.theme]), appOrigin)
  }, [frame, appOrigin, hostContext.theme])
  return { state, failure, subPageId, load, reload }
}
