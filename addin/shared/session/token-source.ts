// Where the pages get their access token for our server from; each way to sign in is one of these.

export interface TokenWish {
  /** A claims challenge of the server, as it came; asks for a token that answers it. */
  claims?: string
  /** True only inside a click: the frame may then show a sign-in window. */
  interactive?: boolean
  /** Graph permissions (Mail.ReadBasic …) the person is to be asked for first; only inside a click. */
  consent?: readonly string[]
  /** True after the server refused the kept token: asks past every cache. */
  fresh?: boolean
}

export interface TokenSource {
  /** An access token for our own API, never for Graph. Throws `InteractionNeeded` or `SignInFailed`. */
  get(wish?: TokenWish): Promise<string>
}

/** The person has to press "Continue": only then may a sign-in window open. */
export class InteractionNeeded extends Error {
  /** What the press must hand back to `get`. */
  readonly claims: string | undefined
  constructor(claims?: string, options?: ErrorOptions) {
    super('A sign-in window is needed.', options)
    this.claims = claims
  }
}

/** Signing in is not possible this way. `code` is for the help page and the log; it holds no name and no token. */
export class SignInFailed extends Error {
  readonly code: string
  constructor(code: string, options?: ErrorOptions) {
    super(`Sign-in failed (${code}).`, options)
    this.code = code
  }
}
