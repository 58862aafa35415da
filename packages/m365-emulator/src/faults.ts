// The fault plan: rules that make chosen requests fail, by test or from the stage's drawer.
import { randomFrom } from './company/random.ts'

/** One rule. Without `nth`, `probability` or `times` it strikes always. */
export interface Fault {
  id?: string
  match: {
    /** GET, POST, …; any when left out. */
    method?: string
    /** Regular expression on the path with its options, like `/me/messages` or `oauth2/v2.0/token`. */
    path?: string
  }
  /** Only the nth matching request, from 1. */
  nth?: number
  /** 0 to 1. */
  probability?: number
  /** How often it strikes at most. */
  times?: number
  /** Answer with this status … */
  status?: number
  /** … this code and message … */
  code?: string
  message?: string
  /** … and this Retry-After: seconds (a fraction is lawful), or text such as a date; null for none. */
  retryAfter?: number | string | null
  headers?: Record<string, string>
  /** Answer body instead of the usual one. */
  body?: unknown
  /** Cut the line before anything happened (`request`), or after it did and before it is told (`response`). */
  drop?: 'request' | 'response'
  /** Never answer. */
  hang?: boolean
  /** Answer later. */
  delayMs?: number
  /** 401 with a claims challenge; text: the claims asked for. */
  claims?: string | true
  /** At the token endpoint: `interaction_required`, `invalid_grant`, … */
  error?: string
  suberror?: string
}

export interface Faults {
  /** The rules in force, as they were given. */
  list(): readonly Fault[]
  /** Replaces the whole plan and forgets what was counted. */
  set(faults: readonly Fault[]): void
  add(fault: Fault): void
  /** The rule that strikes this request, if any; counts it. */
  matchFault(method: string, path: string): Fault | null
}

interface Counted {
  fault: Fault
  seen: number
  struck: number
  pattern: RegExp | null
}

const counted = (fault: Fault): Counted => ({
  fault,
  seen: 0,
  struck: 0,
  pattern: fault.match.path === undefined ? null : new RegExp(fault.match.path, 'i'),
})

/** An empty plan; chance comes from the seed. */
export function faultPlan(seed: string): Faults {
  let rules: Counted[] = []
  let random = randomFrom(seed, 'faults')
  const strikes = (rule: Counted, method: string, path: string): boolean => {
    const { fault, pattern } = rule
    if (fault.match.method && fault.match.method.toUpperCase() !== method.toUpperCase()) return false
    if (pattern && !pattern.test(path)) return false
    rule.seen++
    if (fault.times !== undefined && rule.struck >= fault.times) return false
    if (fault.nth !== undefined && rule.seen !== fault.nth) return false
    if (fault.probability !== undefined && !random.chance(fault.probability)) return false
    rule.struck++
    return true
  }
  return {
    list: () => rules.map(({ fault }) => fault),
    set: (faults) => {
      rules = faults.map(counted)
      random = randomFrom(seed, 'faults')
    },
    add: (fault) => rules.push(counted(fault)),
    matchFault: (method, path) => rules.find((rule) => strikes(rule, method, path))?.fault ?? null,
  }
}
