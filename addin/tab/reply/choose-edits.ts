// Their edits, one by one: each change is taken or left, and the text follows. Pure.
import type { Piece } from '#addin/shared/compare/compare-words.ts'

export interface Change {
  kind: 'change'
  /** Its place among the changes, from 0. */
  index: number
  /** Our words; empty when they only added. */
  removed: string
  /** Their words; empty when they only took away. */
  added: string
}

export interface Unchanged {
  kind: 'unchanged'
  text: string
}

export type EditPart = Change | Unchanged

/** The pieces of a comparison as text that stays and changes that can be decided. */
export function partsOf(pieces: readonly Piece[]): EditPart[] {
  const parts: EditPart[] = []
  let changes = 0
  for (const { kind, text } of pieces) {
    const last = parts.at(-1)
    if (kind === 'SAME') parts.push({ kind: 'unchanged', text })
    else if (last?.kind === 'change') last[kind === 'ADDED' ? 'added' : 'removed'] += text
    else {
      parts.push({
        kind: 'change',
        index: changes,
        removed: kind === 'REMOVED' ? text : '',
        added: kind === 'ADDED' ? text : '',
      })
      changes += 1
    }
  }
  return parts
}

/** How many changes there are to decide. */
export function changeCount(parts: readonly EditPart[]): number {
  return parts.filter((part) => part.kind === 'change').length
}

/** The text with the changes in `accepted` taken and the others left as they were. */
export function textWith(parts: readonly EditPart[], accepted: ReadonlySet<number>): string {
  return parts
    .map((part) => (part.kind === 'unchanged' ? part.text : accepted.has(part.index) ? part.added : part.removed))
    .join('')
}

/** Takes one change, or leaves it. */
export function decide(accepted: ReadonlySet<number>, index: number, take: boolean): ReadonlySet<number> {
  const next = new Set(accepted)
  if (take) next.add(index)
  else next.delete(index)
  return next
}

/** All changes taken. */
export function allOf(parts: readonly EditPart[]): ReadonlySet<number> {
  return new Set(parts.flatMap((part) => (part.kind === 'change' ? [part.index] : [])))
}
