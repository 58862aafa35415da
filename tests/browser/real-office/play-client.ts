// Plays the program around the page, for each of the lines. Each function runs inside the page, before any script of its own, so
// everything it needs is inside it; what it heard is in `window.asked`.
import type { Line, Seat } from './clients.ts'

type Callback = (...values: unknown[]) => void

/** Windows: `window.external`, whose members answer at once or call back. */
function windows(seat: Seat): void {
  const asked: unknown[] = []
  const list = (values: unknown[]) => ({
    toArray: () => values,
    getItem: (at: number) => values[at],
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => values.length - 1,
  })
  const facts: Record<string, unknown> = {
    AppType: seat.app,
    SolutionRef: 'upward',
    AppVersionMajor: 16,
    AppVersionMinor: 2,
    AppUILocale: 'en-US',
    AppDataLocale: 'en-US',
    DocUrl: '',
    AppCapabilities: 0,
    ActivationMode: 0,
    ControlIntegrationLevel: 2,
    SolutionToken: '',
    CorrelationId: 'correlation',
    InstanceId: 'instance',
    TouchEnabled: false,
    CommerceAllowed: true,
    SupportedMatrix: seat.requirements,
    HostFullVersion: '16.0.18025.20104',
    Settings: { Read: () => undefined },
    OfficeThemeInfo: '{}',
  }
  const context = Object.fromEntries(Object.entries(facts).map(([name, value]) => [`Get${name}`, () => value]))
  const value = {
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: unknown, callback: Callback) => {
      asked.push([id, params])
      const answer = id === 98 ? [0, seat.token] : [JSON.stringify(seat.answers[id] ?? {}), 0]
      setTimeout(() => callback(list(answer), 0), 0)
    },
    RegisterEvent: (_: number, __: unknown, ___: unknown, callback: Callback) => setTimeout(() => callback(0), 0),
    UnregisterEvent: () => undefined,
  }
  Object.defineProperty(window, 'external', { value })
  Object.assign(window, { asked })
}

/** Mac and iOS (`line` "webkit") and Android ("agaveHost"): calls as JSON, answered by calling the page's function they name. */
function native({ seat, line }: { seat: Seat; line: string }): void {
  const asked: unknown[] = []
  const GET_CONTEXT = 5
  // In the order of `AppContextProperties`: settings, solution, application, versions, languages, modes, requirement sets.
  const version = [16, 2, 0, 0]
  const languages = ['en-US', 'en-US']
  const context = [
    [[], []],
    'upward',
    seat.app,
    ...version,
    0,
    ...languages,
    0,
    '',
    0,
    2,
    '',
    '',
    'correlation',
    'instance',
    true,
    true,
    seat.requirements,
  ]
  const postMessage = (text: string): void => {
    const call = JSON.parse(text) as {
      methodId: number
      params: { id: number; apiArgs?: unknown }
      callbackId?: string
      callbackFunction?: string
    }
    const { id, apiArgs } = call.params
    asked.push([id, apiArgs])
    if (!call.callbackFunction) return
    const answer = id === 98 ? [0, seat.token] : [JSON.stringify(seat.answers[id] ?? {}), 0]
    const payload = call.methodId === GET_CONTEXT ? context : [0, answer]
    const target = call.callbackFunction
      .split('.')
      .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], window) as Callback
    setTimeout(() => target(call.callbackId, payload), 0)
  }
  const injected =
    line === 'webkit' ? { webkit: { messageHandlers: { Agave: { postMessage } } } } : { agaveHost: { postMessage } }
  Object.assign(window, injected, { asked })
}

/** The web: the page around the pane answers messages. */
function frame(seat: Seat): void {
  if (window.parent !== window) return
  const asked: unknown[] = []
  Object.assign(window, { asked })
  const context = {
    _id: 'upward',
    _appName: seat.app,
    _appVersion: '16.01',
    _appUILocale: 'en-US',
    _dataLocale: 'en-US',
    _docUrl: '',
    _clientMode: 0,
    _settings: {},
    _reason: 0,
    _osfControlType: 2,
    _requirementMatrix: seat.requirements,
  }
  addEventListener('message', (event: MessageEvent<string>) => {
    const call = JSON.parse(event.data) as {
      _messageType: number
      _actionName: string
      _data: { ApiParams?: unknown; MethodData?: { DispatchId: number }; DdaMethod?: { DispatchId: number } } | null
    }
    if (call._messageType !== 0) return
    const id = call._data?.MethodData?.DispatchId ?? call._data?.DdaMethod?.DispatchId ?? 0
    asked.push([id, call._data?.ApiParams])
    const data =
      call._actionName === 'ContextActivationManager_getAppContextAsync'
        ? context
        : id === 98
          ? { Version: 1, Error: 0, accessToken: seat.token }
          : { error: false, wasSuccessful: true, ...(seat.answers[id] as object | undefined) }
    const reply = { ...call, _messageType: 1, _responseType: 0, _errorCode: 0, _origin: location.origin, _data: data }
    const pane = event.source as Window
    setTimeout(() => pane.postMessage(JSON.stringify(reply), event.origin), 0)
  })
}

/** The bridge that MSAL looks for; `window.answerBridge` is the test's own half of it. */
function bridge(): void {
  const listeners = new Set<(response: string) => void>()
  const { answerBridge } = window as unknown as { answerBridge: (request: string) => Promise<string> }
  const nestedAppAuthBridge = {
    addEventListener: (_: string, listener: (response: string) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (response: string) => void) => listeners.delete(listener),
    postMessage: (request: string) =>
      void answerBridge(request).then((response) => listeners.forEach((listener) => listener(response))),
  }
  Object.assign(window, { nestedAppAuthBridge })
}

/** The script that installs the bridge of nested app authentication. */
export const NESTED_APP_AUTH = `(${bridge.toString()})()`

/** The script to run in every page of the client before its own, for `page.addInitScript`. */
export function playClient(line: Line, seat: Seat): string {
  if (line === 'frame') return `(${frame.toString()})(${JSON.stringify(seat)})`
  if (line === 'external') return `(${windows.toString()})(${JSON.stringify(seat)})`
  return `(${native.toString()})(${JSON.stringify({ seat, line })})`
}
