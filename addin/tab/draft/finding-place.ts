// Where a finding points: at words, or at the text as a whole. Pure.
import type { Span } from './sentence-marks.ts'

/** More than this share of the text is "the text as a whole": nothing to underline, quote or take out. */
const WHOLE = 0.8

/** True when the finding points at words within the text, and not at all of it. */
export function pointsAtWords({ start, end }: Span, text: string): boolean {
  const length = end - start
  return length > 0 && length < text.trim().length * WHOLE
}
