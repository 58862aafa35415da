// Marks of sentences and findings while the text is being typed: they move with the words until the next check answers. Pure.

export interface Span {
  /** UTF-16 units from the start of the text. */
  start: number
  end: number
}

export interface Edit {
  /** Where the texts begin to differ. */
  at: number
  removed: number
  added: number
}

/** The one stretch in which two texts differ (what a keystroke, a paste or a cut does); null when they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  return { at: head, removed: before.length - head - tail, added: after.length - head - tail }
}

/** The spans after an edit: those behind it move, those around it grow or shrink, those inside it go. */
export function shifted<T extends Span>(spans: readonly T[], edit: Edit | null): T[] {
  if (!edit) return [...spans]
  const { at, removed, added } = edit
  const delta = added - removed
  return spans.flatMap((span) => {
    if (span.end <= at) return [span]
    if (span.start >= at + removed) return [{ ...span, start: span.start + delta, end: span.end + delta }]
    const start = Math.min(span.start, at)
    const end = Math.max(span.end, at + removed) + delta
    const inside = span.start >= at && span.end <= at + removed
    return inside ? [] : [{ ...span, start, end }]
  })
}

/** The spans an edit touched: their basis is unknown until the next check. */
export function touched<T extends Span>(spans: readonly T[], edit: Edit | null): Set<T> {
  if (!edit) return new Set()
  return new Set(spans.filter((span) => span.start <= edit.at + edit.removed && span.end >= edit.at))
}

/** Which span holds the cursor; at a border the one before, -1 between paragraphs far from any. */
export function spanAt(spans: readonly Span[], cursor: number): number {
  return spans.findIndex((span) => cursor >= span.start && cursor <= span.end)
}

export interface Stretch {
  text: string
  /** The indexes of the spans that cover this stretch. */
  covering: readonly number[]
}

/** The text cut at every border of a span, each stretch with the spans that cover it; joined they are the text. */
export function stretches(text: string, spans: readonly Span[]): Stretch[] {
  const inText = (place: number) => Math.max(0, Math.min(text.length, place))
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [inText(start), inText(end)])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length
    const covering = spans.flatMap((span, place) =>
      span.start <= from && span.end >= to && span.end > span.start ? [place] : [],
    )
    return { text: text.slice(from, to), covering }
  })
}
