// A window without a browser: just what teams-js and our adapters touch. Its parent answers like a Teams frame.
type Listener = (event: unknown) => void

export interface Call {
  id: number
  uuidAsString?: string
  func: string
  args: unknown[]
}

export interface StubWindow {
  win: Window
  /** What the page asked of its frame, in order. */
  calls: Call[]
  /** Says something as the frame. */
  say(func: string, args: unknown[]): void
}

/** `answer` is the frame: the arguments it answers a call with, or null for silence. */
export function stubWindow(answer: (call: Call) => unknown[] | null, more: object = {}): StubWindow {
  const listeners = new Set<Listener>()
  const calls: Call[] = []
  const origin = 'https://teams.microsoft.com'
  const tell = (data: object): void => {
    for (const listener of listeners) listener({ data, origin, source: parent })
  }
  const parent = {
    closed: false,
    postMessage(message: Call) {
      calls.push(message)
      const args = answer(message)
      if (args)
        queueMicrotask(() =>
          tell({ id: message.id, uuidAsString: message.uuidAsString, args, isPartialResponse: false }),
        )
    },
  }
  const media = { matches: false, addEventListener: () => undefined }
  const win = {
    parent,
    top: parent,
    opener: null,
    location: { origin: 'https://upward.example.com', href: 'https://upward.example.com/tab.html' },
    navigator: { language: 'en-US' },
    addEventListener: (type: string, listener: Listener) => type === 'message' && listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
    matchMedia: () => media,
    open: () => null,
    ...more,
  }
  return {
    win: Object.assign(win, { self: win }) as unknown as Window,
    calls,
    say: (func, args) => tell({ func, args }),
  }
}
