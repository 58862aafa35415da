// The host's side of the messages @microsoft/teams-js 2.58 sends: who may speak, the two shapes of an answer.

/** A call of the SDK (`MessageRequest` in its source). */
export interface TeamsCall {
  id: number
  uuidAsString?: string | undefined
  func: string
  args: readonly unknown[]
  /** Only `nestedAppAuth.execute` carries its request here instead of in `args`. */
  data?: unknown
}

/** Reads a message of the tab; null when it is none of the SDK's. */
export function toTeamsCall(message: unknown): TeamsCall | null {
  if (typeof message !== 'object' || message === null) return null
  const { id, uuidAsString, func, args, data } = message as Record<string, unknown>
  if (typeof id !== 'number' || typeof func !== 'string') return null
  return {
    id,
    func,
    uuidAsString: typeof uuidAsString === 'string' ? uuidAsString : undefined,
    args: Array.isArray(args) ? args : [],
    data,
  }
}

/** The answer to one call; the SDK finds its promise by `uuidAsString`. */
export function toAnswer(call: TeamsCall, args: readonly unknown[]): object {
  return {
    id: call.id,
    uuidAsString: call.uuidAsString,
    args,
    isPartialResponse: false,
    monotonicTimestamp: performance.now() + performance.timeOrigin,
  }
}

/** Something the host says of itself, as `themeChange`. */
export function toEvent(func: string, args: readonly unknown[]): object {
  return { func, args }
}
