// Keeps the newest token in memory: under nested app auth a token that answers a claims challenge is not kept by
// MSAL, and later silent calls would bring the old one back (office-js #6534).
import { SignInFailed, type TokenSource, type TokenWish } from './token-source.ts'
import { tokenFacts } from './token-claims.ts'

/** Milliseconds before the end from which a token counts as used up. */
const MARGIN = 5 * 60_000

/** Whom the frame says it shows; null parts are not known and not compared. */
interface Expected {
  tenantId: string | null
  userId: string | null
}

/** Wraps a source; one question at a time. Refuses a token of another account than the frame's (msal-js #7356). */
export function keepNewest(source: TokenSource, expected: () => Expected, now: () => number = Date.now): TokenSource {
  let kept: { token: string; until: number } | null = null
  let asking: Promise<string> | null = null
  const refetch = async (wish: TokenWish): Promise<string> => {
    const token = await source.get(wish)
    const facts = tokenFacts(token)
    if (facts && isOther(facts, expected())) throw new SignInFailed('other-account')
    kept = { token, until: facts ? facts.expiresAt - MARGIN : 0 }
    return token
  }
  return {
    get(wish = {}) {
      const isPlain = !wish.claims && !wish.interactive && !wish.fresh && !wish.consent
      if (isPlain && kept && now() < kept.until) return Promise.resolve(kept.token)
      if (!isPlain) return refetch(wish)
      asking ??= refetch(wish).finally(() => (asking = null))
      return asking
    },
  }
}

function isOther(token: Expected, frame: Expected): boolean {
  const differs = (a: string | null, b: string | null): boolean =>
    a !== null && b !== null && a.toLowerCase() !== b.toLowerCase()
  return differs(token.tenantId, frame.tenantId) || differs(token.userId, frame.userId)
}
