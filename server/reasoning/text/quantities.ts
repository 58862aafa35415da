// Amounts with their units, so that "half an hour" is "30 mins" and "two days" is not "two weeks". English.
import { numbersOf } from './numbers.ts'

export interface Quantity {
  value: number
  unit: string | null
  text: string
  at: number
}

const UNITS: readonly [unit: string, pattern: RegExp, minutes: number | null][] = [
  ['minute', /^(?:-| )?(?:minutes?|mins?|m|')(?![\p{L}])/iu, 1],
  ['hour', /^(?:-| )?(?:hours?|hrs?|h)(?![\p{L}])/iu, 60],
  ['day', /^(?:-| )?(?:full |whole |working )?days?(?![\p{L}])/iu, 1440],
  ['week', /^(?:-| )?(?:full |whole )?(?:weeks?|wks?)(?![\p{L}])/iu, 10_080],
  ['month', /^(?:-| )?(?:months?|mths?)(?![\p{L}])/iu, null],
  ['year', /^(?:-| )?(?:years?|yrs?)(?![\p{L}])/iu, null],
  ['percent', /^ ?(?:%|per ?cent)/iu, null],
  ['clock', /^ ?(?:[ap]\.?m\b|o['’]clock)/iu, null],
]

const FIXED: readonly [RegExp, number, string][] = [
  [/\b(?:an hour and a half|one and a half hours)\b/giu, 90, 'minute'],
  [/\b(?:half an hour|half-hour|half hour)\b/giu, 30, 'minute'],
  [/\b(?:a )?quarter of an hour\b/giu, 15, 'minute'],
  [/\bthree quarters of an hour\b/giu, 45, 'minute'],
  [/\bfortnight\b/giu, 20_160, 'minute'],
  [/\b(?:by|about|nearly|over|only) (?:a|one) third\b|\b(?:a|one) third of\b/giu, 1 / 3, 'part'],
  [/\b(?:by|about|nearly|over|only) (?:a|one) fifth\b|\b(?:a|one) fifth of\b/giu, 0.2, 'part'],
  [/\b(?:by|about|nearly|over|only) (?:a|one) tenth\b|\b(?:a|one) tenth of\b/giu, 0.1, 'part'],
  [/\bmidnight\b/giu, 12, 'clock'],
  [/\b(?:noon|midday)\b/giu, 12, 'clock'],
]

/** "within a week": one of a unit, where a preposition makes it an amount. */
const SINGLE =
  /\b(?:for|in|within|after|over|than|under|about|almost|nearly|another|took|spent|by|lasted)\s+(?:about |almost |nearly |over |just )?(?:an?|one|1)\s+(?:full |whole |entire )?(hour|day|week|month|year|minute)\b/giu

/** Every amount of a text, in its order. */
export function quantitiesOf(text: string): Quantity[] {
  const fixed = FIXED.flatMap(([pattern, value, unit]) =>
    [...text.matchAll(pattern)].map((match) => ({ value, unit, text: match[0], at: match.index })),
  )
  const single = [...text.matchAll(SINGLE)].map((match) =>
    inMinutes(1, (match[1] ?? '').toLowerCase(), match[0], match.index),
  )
  const taken = [...fixed, ...single]
  const plain = joined(text)
    .filter(({ at }) => !taken.some((one) => at >= one.at && at < one.at + one.text.length))
    .map(({ value, text: words, at }) => {
      const rest = text.slice(at + words.length)
      const unit = UNITS.find(([, pattern]) => pattern.test(rest))
      return unit ? inMinutes(value, unit[0], words, at) : { value, unit: null, text: words, at }
    })
  return [...taken, ...plain].sort((a, b) => a.at - b.at)
}

/** "twenty-five" is one number. */
function joined(text: string): { value: number; text: string; at: number }[] {
  const found: { value: number; text: string; at: number }[] = []
  for (const number of numbersOf(text)) {
    const last = found.at(-1)
    const between = last ? text.slice(last.at + last.text.length, number.at) : ''
    if (
      last &&
      /^[- ]$/.test(between) &&
      last.value >= 20 &&
      last.value % 10 === 0 &&
      number.value < 10 &&
      /^\p{L}/u.test(last.text)
    ) {
      last.value += number.value
      last.text = text.slice(last.at, number.at + number.text.length)
    } else found.push({ ...number })
  }
  return found
}

function inMinutes(value: number, unit: string, text: string, at: number): Quantity {
  const minutes = UNITS.find(([name]) => name === unit)?.[2]
  return minutes ? { value: value * minutes, unit: 'minute', text, at } : { value, unit, text, at }
}

/** True when one of the known amounts is this one; an amount without unit fits any unit of the same figure. */
export function isKnownQuantity(one: Quantity, known: readonly Quantity[]): boolean {
  return known.some((other) => {
    if (one.unit === other.unit) return one.value === other.value
    if (one.unit === 'clock' || other.unit === 'clock')
      return (
        (one.unit ?? other.unit) === 'clock' &&
        (one.unit === null || other.unit === null) &&
        one.value % 12 === other.value % 12
      )
    return (one.unit === null || other.unit === null) && figure(one) === figure(other)
  })
}

const figure = ({ text, value }: Quantity): number => numbersOf(text)[0]?.value ?? value
