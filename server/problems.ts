// Expected noes are values (Refused); surprises are thrown, one class each. Each answers: which, who can mend it, try again?
import { ClaimsRequired, ConsentRequired, SignInDown } from './platform/auth/errors.ts'
import { DatabaseDown, DiskNearlyFull } from './platform/db/database.ts'
import { GraphFailure } from './platform/graph/errors.ts'
import { KeyProblem, KeyServiceDown } from './platform/seal/key-wrapper.ts'
import type { RefusalCode } from '#schema/generated/server.ts'

/** The tag tells a refusal from every other value, whatever fields that has. */
export interface Refused {
  kind: 'refused'
  refused: RefusalCode
  facts: Record<string, string | number>
}

/** An expected no, with the facts its words need. */
export function refused(code: RefusalCode, facts: Record<string, string | number> = {}): Refused {
  return { kind: 'refused', refused: code, facts }
}

export function isRefused(value: object): value is Refused {
  return 'kind' in value && value.kind === 'refused'
}

export type ProblemCode =
  | 'SIGN_IN_NEEDED'
  | 'CONSENT_NEEDED'
  | 'CLAIMS_CHALLENGE'
  | 'BUSY'
  | 'OUTSIDE_DOWN'
  | 'STORAGE_DOWN'
  | 'NOT_ALLOWED'
  | 'TURNED_OFF'
  | 'NOT_UNDERSTOOD'
  | 'UNEXPECTED'

/** What the add-in is told of a surprise, in `extensions`; never the words of the outside world. */
export interface ProblemFacts {
  code: ProblemCode
  who: 'YOU' | 'ADMIN' | 'US'
  tryAgain: 'NO' | 'NOW' | 'AFTER'
  afterSeconds?: number
  /** The request's own time was over, not the outside's answer; the user has not switched the source on; the keys are not those of the data. */
  reason?: 'DEADLINE' | 'SWITCHED_OFF' | 'WRONG_KEY'
  scopes?: readonly string[]
  claims?: string
  /** For the person to quote, and for the operator to find in the log. */
  correlationId?: string
}

export class Problem extends Error {
  constructor(
    readonly facts: ProblemFacts,
    options?: ErrorOptions,
  ) {
    super(facts.code, options)
  }
}

export class SignInNeeded extends Problem {
  constructor(claims?: string) {
    super(
      claims
        ? { code: 'CLAIMS_CHALLENGE', who: 'YOU', tryAgain: 'NOW', claims }
        : { code: 'SIGN_IN_NEEDED', who: 'YOU', tryAgain: 'NOW' },
    )
  }
}

export class ConsentNeeded extends Problem {
  constructor(scopes: readonly string[], claims?: string) {
    super({ code: 'CONSENT_NEEDED', who: 'YOU', tryAgain: 'NO', scopes, ...(claims ? { claims } : {}) })
  }
}

/** The user has not switched on what this is for: a press of theirs mends it. */
export class SwitchedOff extends Problem {
  constructor(scopes: readonly string[]) {
    super({ code: 'CONSENT_NEEDED', who: 'YOU', tryAgain: 'NO', reason: 'SWITCHED_OFF', scopes })
  }
}

export class Busy extends Problem {
  constructor(afterSeconds: number, cause?: unknown) {
    super({ code: 'BUSY', who: 'US', tryAgain: 'AFTER', afterSeconds }, { cause })
  }
}

export class OutsideDown extends Problem {
  constructor(cause?: unknown) {
    super({ code: 'OUTSIDE_DOWN', who: 'US', tryAgain: 'AFTER', afterSeconds: 30 }, { cause })
  }
}

/** The request's time is over. What was asked for may still have been done: the same change sent again is done once. */
export class TookTooLong extends Problem {
  constructor() {
    super({ code: 'OUTSIDE_DOWN', who: 'US', tryAgain: 'AFTER', afterSeconds: 10, reason: 'DEADLINE' })
  }
}

export class StorageDown extends Problem {
  constructor(cause?: unknown) {
    super({ code: 'STORAGE_DOWN', who: 'ADMIN', tryAgain: 'AFTER', afterSeconds: 10 }, { cause })
  }
}

/** What is stored was sealed with another key: waiting mends nothing, the operator does. */
export class WrongKey extends Problem {
  constructor(cause?: unknown) {
    super({ code: 'STORAGE_DOWN', who: 'ADMIN', tryAgain: 'NO', reason: 'WRONG_KEY' }, { cause })
  }
}

export class NotAllowed extends Problem {
  constructor(cause?: unknown) {
    super({ code: 'NOT_ALLOWED', who: 'ADMIN', tryAgain: 'NO' }, { cause })
  }
}

/** The company has not opened Upward to this person. What is theirs can still be exported and erased. */
export class TurnedOff extends Problem {
  constructor() {
    super({ code: 'TURNED_OFF', who: 'ADMIN', tryAgain: 'NO' })
  }
}

export class Unexpected extends Problem {
  constructor(cause?: unknown) {
    super({ code: 'UNEXPECTED', who: 'US', tryAgain: 'NOW' }, { cause })
  }
}

/** What is written can be neither kept nor opened now; whoever runs the server can mend it. */
const STORAGE = [DiskNearlyFull, DatabaseDown, KeyServiceDown]

/** Turns whatever was thrown into one of ours; the cause stays for the log, without its words. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  if (thrown instanceof KeyProblem) return new WrongKey(thrown)
  if (STORAGE.some((kind) => thrown instanceof kind)) return new StorageDown(thrown)
  if (thrown instanceof GraphFailure) return fromGraphFailure(thrown)
  if (thrown instanceof ConsentRequired) return new ConsentNeeded(thrown.scopes, thrown.claims ?? undefined)
  if (thrown instanceof ClaimsRequired) return new SignInNeeded(thrown.claims)
  if (thrown instanceof SignInDown) return new OutsideDown(thrown)
  return new Unexpected(thrown)
}

function fromGraphFailure(failure: GraphFailure): Problem {
  switch (failure.kind) {
    case 'sign-in':
      return new SignInNeeded()
    case 'claims':
      return new SignInNeeded(failure.claims ?? undefined)
    case 'switched-off':
      return new SwitchedOff(failure.scopes ?? [])
    case 'consent':
      return new ConsentNeeded(failure.scopes ?? [], failure.claims ?? undefined)
    case 'busy':
      return new Busy(failure.retryAfterSeconds ?? 30, failure)
    case 'down':
    case 'not-understood':
    // A delta forgotten twice in a row: nothing of the person's is lost, and the next round begins anew.
    case 'resync':
      return new OutsideDown(failure)
    case 'refused':
      return new NotAllowed(failure)
    default:
      return new Unexpected(failure)
  }
}
