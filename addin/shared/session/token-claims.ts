// What a page may read from its own token: when it ends and whom it is for. It believes nothing; the server checks.

export interface TokenFacts {
  /** Milliseconds since 1970. */
  expiresAt: number
  tenantId: string | null
  userId: string | null
}

/** Reads the middle part of a token; null when it cannot be read. */
export function tokenFacts(token: string): TokenFacts | null {
  const part = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
  try {
    const bytes = Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0))
    const { exp, tid, oid } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
    if (typeof exp !== 'number') return null
    return { expiresAt: exp * 1000, tenantId: textOrNull(tid), userId: textOrNull(oid) }
  } catch {
    return null
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
