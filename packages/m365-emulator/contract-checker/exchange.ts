// One exchange with Graph, as the checker looks at it.

export interface Exchange {
  method: string
  /** After the version, with its options. */
  path: string
  status: number
  inBatch?: boolean
  /** Body of the request. */
  sent?: unknown
  /** Body of the answer. */
  got?: unknown
  /** Scopes of the token; left out, they are not looked at. */
  scopes?: readonly string[]
  prefer?: string
  /** The answer was made by the fault plan, and may be wrong on purpose. */
  isStruck?: boolean
}
