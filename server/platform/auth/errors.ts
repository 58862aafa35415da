// What may go wrong on the way to a token for Graph; `problems.ts` turns each into words for a person.

/** The person or their admin has not allowed these scopes yet. */
export class ConsentRequired extends Error {
  constructor(
    readonly scopes: readonly string[],
    readonly claims: string | null = null,
    options?: ErrorOptions,
  ) {
    super('Consent is missing.', options)
  }
}

/** Entra wants the person to sign in again; `claims` goes to the client as it came, empty when there are none. */
export class ClaimsRequired extends Error {
  constructor(
    readonly claims: string,
    options?: ErrorOptions,
  ) {
    super('Signing in again is required.', options)
  }
}

/** Entra did not answer, or answered with a failure of its own. */
export class SignInDown extends Error {
  constructor(options?: ErrorOptions) {
    super('The sign-in service did not answer.', options)
  }
}

/** A bearer token that does not hold. `reason` names the check, for the log; it is never shown to the caller. */
export class TokenRefused extends Error {
  constructor(readonly reason: string) {
    super(`The token is refused: ${reason}.`)
  }
}
