// What a page may read from its own token: when it ends and whom it is for. It believes nothing; the server checks.
import { z } from 'zod/mini'

export interface TokenFacts {
  /** Milliseconds since 1970. */
  expiresAt: number
  tenantId: string | null
  userId: string | null
}

const claims = z.object({ exp: z.number(), tid: z.nullish(z.string()), oid: z.nullish(z.string()) })

/** Reads the middle part of a token; null when it cannot be read. */
export function tokenFacts(token: string): TokenFacts | null {
  const part = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
  try {
    const bytes = Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0))
    const { exp, tid, oid } = claims.parse(JSON.parse(new TextDecoder().decode(bytes)))
    return { expiresAt: exp * 1000, tenantId: tid ?? null, userId: oid ?? null }
  } catch {
    return null
  }
}
