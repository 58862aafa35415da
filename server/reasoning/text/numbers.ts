const NAMES =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`.split(
    ' ',
  )
const MORE: [string, number][] = [
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
  ['twice', 2],
  ['thrice', 3],
  ['half', 0.5],
  ['quarter', 0.25],
]
const VALUES = new Map<string, number>([...NAMES.map((name, value) => [name, value] as const), ...MORE])

export interface Counted {
  value: number
  /** As it stands in the text. */
  text: string
  at: number
}

/** Numbers of a text, digits and words alike ("ten" = "10"); "one" is left out, since it mostly means somebody or something. */
export function numbersOf(text: string): Counted[] {
  const digits = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map((match) => ({
    value: Number(match[0].replaceAll(',', '')),
    text: match[0],
    at: match.index,
  }))
  const words = [...text.matchAll(/\p{L}+/gu)].flatMap((match) => {
    const value = VALUES.get(match[0].toLowerCase())
    return value === undefined || value === 1 ? [] : [{ value, text: match[0], at: match.index }]
  })
  return [...digits, ...words].sort((a, b) => a.at - b.at)
}

/** A number written as a word. */
export function isNumberWord(word: string): boolean {
  return VALUES.has(word)
}
