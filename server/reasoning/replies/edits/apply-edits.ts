// The asked text as it would be with the edits that have a place in it.
import type { Edit } from './edit.ts'

/** Null when no edit can be carried out. Of two edits on the same words the first counts. */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  const clean = text.normalize('NFC')
  const placed = edits
    .flatMap((edit) =>
      edit.at && isWhole(edit) ? [{ ...edit.at, words: edit.kind === 'delete' ? '' : edit.replacement }] : [],
    )
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0))
  if (placed.length === 0) return null
  const changed = placed.reduceRight(
    (now, { start, end, words }) => now.slice(0, start) + words + now.slice(end),
    clean,
  )
  return changed
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim()
}

/** Says both what goes and what comes. */
export function isWhole({ kind, replacement }: Edit): boolean {
  return kind === 'delete' || (kind === 'replace' && replacement !== '')
}
