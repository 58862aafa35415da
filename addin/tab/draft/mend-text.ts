// One-click help for a finding: what the text becomes. Pure; nothing but the span and the gap it leaves is touched.
import type { Span } from './sentence-marks.ts'

/** The text without the span; two spaces, a space before a stop, or an empty paragraph left behind are closed. */
export function removeSpan(text: string, { start, end }: Span): string {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const atEdge = before === '' || /\s$/.test(before)
  const joined = atEdge ? before + after.replace(/^[^\S\n]+/, '') : before + after
  const seam = before.length
  const left = joined
    .slice(0, seam)
    .replace(/[^\S\n]+$/, (gap) => (/^[.,;:!?\n]/.test(joined.slice(seam)) || seam === joined.length ? '' : gap))
  return (left + joined.slice(seam))
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .replace(/\n+$/, (gap) => (after === '' ? '' : gap))
}

/** The text with other words in the span; a capital at the start of the span stays one. */
export function replaceSpan(text: string, { start, end }: Span, instead: string): string {
  const old = text.slice(start, end)
  const capital = /^\p{Lu}/u.test(old) && /^\p{Ll}/u.test(instead)
  const words = capital ? instead.charAt(0).toLocaleUpperCase() + instead.slice(1) : instead
  return instead === '' ? removeSpan(text, { start, end }) : text.slice(0, start) + words + text.slice(end)
}
