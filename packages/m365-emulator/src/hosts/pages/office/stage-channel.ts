// The pane's end of the line to the Outlook frame: asks, waits for the answer, hears of changes.
import { isToPane, type FromPane, type PaneItem, type PaneHostContext, type PaneTheme } from './wire.ts'

/** An answer that is a refusal, with the number Office.js would give it. */
export class OfficeRefusal extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

export interface StageChannel {
  /** Resolves when the frame has said who and where the person is; never, outside an Outlook frame. */
  hostContext: Promise<PaneHostContext>
  request: (name: string, ...args: readonly unknown[]) => Promise<unknown>
  onItem: (listener: (item: PaneItem | null) => void) => void
  onTheme: (listener: (theme: PaneTheme) => void) => void
}

/** Opens the line. Only the parent window, and only under the origin this script came from, is listened to. */
export function openChannel(origin: string): StageChannel {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const itemListeners: ((item: PaneItem | null) => void)[] = []
  const themeListeners: ((theme: PaneTheme) => void)[] = []
  let start: (hostContext: PaneHostContext) => void = () => undefined
  const hostContext = new Promise<PaneHostContext>((resolve) => (start = resolve))
  let lastId = 0
  const say = (message: FromPane): void => window.parent.postMessage(message, origin)
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || event.origin !== origin || !isToPane(event.data)) return
    const message = event.data
    if (message.kind === 'start') start(message.hostContext)
    if (message.kind === 'item') for (const listener of itemListeners) listener(message.item)
    if (message.kind === 'theme') for (const listener of themeListeners) listener(message.theme)
    if (message.kind !== 'answer') return
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.ok) call?.resolve(message.value)
    else call?.reject(new OfficeRefusal(message.code, message.message))
  })
  if (window.parent !== window) say({ channel: 'office', kind: 'hello' })
  return {
    hostContext,
    request: (name, ...args) =>
      new Promise((resolve, reject) => {
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        say({ channel: 'office', kind: 'call', id: lastId, name, args })
      }),
    onItem: (listener) => void itemListeners.push(listener),
    onTheme: (listener) => void themeListeners.push(listener),
  }
}
