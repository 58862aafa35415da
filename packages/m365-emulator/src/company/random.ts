// Chance that comes out the same for the same words: the sample company is invented anew at each start, yet never differs.
import { createHash } from 'node:crypto'

export interface Random {
  /** 0 up to, not including, 1. */
  next(): number
  /** A whole number from 0 up to, not including, `n`. */
  int(n: number): number
  chance(p: number): boolean
  pick<T>(list: readonly T[]): T
  /** `n` different members, in random order; all of them if there are fewer. */
  some<T>(list: readonly T[], n: number): T[]
  /** A whole number around `mean`, as arrivals come. */
  arrivals(mean: number): number
}

/** 32-bit mixing of a text (FNV-1a with a final avalanche). */
function mix(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A source of chance named by words; the same words give the same chance. */
export function randomFrom(...words: readonly (string | number)[]): Random {
  let state = mix(words.join('\u0000'))
  const next = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (n: number): number => Math.floor(next() * n)
  return {
    next,
    int,
    chance: (p) => next() < p,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new Error('Nothing to pick from.')
      return list[int(list.length)] as T
    },
    some: <T>(list: readonly T[], n: number): T[] => {
      const rest = [...list]
      const taken: T[] = []
      while (taken.length < n && rest.length > 0) taken.push(...rest.splice(int(rest.length), 1))
      return taken
    },
    arrivals: (mean) => {
      const limit = Math.exp(-mean)
      let count = 0
      for (let p = next(); p > limit; p *= next()) count++
      return count
    },
  }
}

/** 16 hex digits named by words. */
export function keyFrom(...words: readonly (string | number)[]): string {
  const text = words.join('\u0000')
  return [mix(text), mix(`${text}\u0001`)].map((n) => n.toString(16).padStart(8, '0')).join('')
}

/** A GUID named by words. */
export function guidFrom(...words: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(words.join('\u0000')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
