// A measured figure, as bench and torture report them.

export interface Figure {
  area: string
  figure: string
  value: number
  unit: string
  /** What it must be, in words: '≤ 60', '≥ 0.92', '= 0'. */
  must: string
  holds: boolean
}

/** A figure that must not be above its limit. */
export function atMost(area: string, figure: string, value: number, unit: string, limit: number): Figure {
  return { area, figure, value, unit, must: `≤ ${limit}`, holds: value <= limit }
}

/** A figure that must not be below its limit. */
export function atLeast(area: string, figure: string, value: number, unit: string, limit: number): Figure {
  return { area, figure, value, unit, must: `≥ ${limit}`, holds: value >= limit }
}

/** The middle one of several measurements: one disturbed run does not decide. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** Figures as an aligned table for reading. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ area, figure, value, unit, must, holds }) => [
    area,
    figure,
    `${rounded(value)} ${unit}`.trim(),
    must,
    holds ? 'holds' : 'DOES NOT HOLD',
  ])
  const all = [['area', 'figure', 'value', 'must', ''], ...rows]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(4)
}
