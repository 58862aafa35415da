// How often one person, and one address, may ask. In memory of each server: with n servers the limit is up to n times as high.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export interface RateLimits {
  /** Requests a minute. */
  person: number
  /** Requests a minute without a known person, from one address. */
  address: number
}

/** A page asks about twice for each thing a person does; ten things a second are no person (security notes, row 13). */
export const RATES: RateLimits = { person: 600, address: 1200 }

export interface RateLimit {
  /** Seconds to wait, or null when the request may pass. */
  person(tenantId: string, userId: string): Promise<number | null>
  address(ip: string): Promise<number | null>
}

export function rateLimit(rates: RateLimits = RATES): RateLimit {
  const people = new RateLimiterMemory({ points: rates.person, duration: 60 })
  const addresses = new RateLimiterMemory({ points: rates.address, duration: 60 })
  return {
    person: (tenantId, userId) => consume(people, `${tenantId}/${userId}`),
    address: (ip) => consume(addresses, ip),
  }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key)
    return null
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}
