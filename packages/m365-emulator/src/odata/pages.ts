// Pages and their links: absolute, sealed so that an edited one is refused, new on each page.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Random } from '../company/random.ts'

/** What a link remembers of the call that began the list. */
export interface PageToken {
  /** Path and options of the first call. */
  asked: string
  skip: number
  /** Extra state, for delta rounds. */
  state?: Record<string, string | number>
}

export interface Pages {
  /** Seals a mark into a token. */
  seal(token: PageToken): string
  /** Null for a token that is not ours or was edited. */
  open(token: string): PageToken | null
  /** Whether the next page shall come empty although there is more. */
  emptyNext(): boolean
}

/** Links sealed with a key; `empty` is the share of following pages that come empty. */
export function pagesWith(key: string, random: Random, empty: number): Pages {
  const sign = (text: string): Buffer => createHmac('sha256', key).update(text).digest().subarray(0, 12)
  return {
    seal: (token) => {
      const text = Buffer.from(JSON.stringify({ ...token, n: randomBytes(4).toString('hex') })).toString('base64url')
      return `${text}.${sign(text).toString('base64url')}`
    },
    open: (token) => {
      const [text = '', seal = ''] = token.split('.')
      const given = Buffer.from(seal, 'base64url')
      const right = sign(text)
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null
      return JSON.parse(Buffer.from(text, 'base64url').toString()) as PageToken
    },
    emptyNext: () => random.chance(empty),
  }
}
