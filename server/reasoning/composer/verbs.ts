// One verb into the simple past. Irregular forms come from our own table; compromise's conjugator does the rest.
import nlp from 'compromise'
import { IRREGULAR } from '../text/irregular-verbs.ts'

const PAST = new Set(
  [...IRREGULAR.values()]
    .map(([past]) => past)
    .concat('were', 'was', 'did', 'had', 'could', 'would', 'might', 'should', 'must'),
)
const PARTICIPLE_TO_PAST = new Map([...IRREGULAR.values()].map(([past, participle]) => [participle, past]))
/** Forms that are base and past alike: they stay as they are. */
const SAME = new Set([...IRREGULAR].filter(([base, [past]]) => base === past).map(([base]) => base))
const PRESENT: [string, string][] = [
  ['is', 'was'],
  ['are', 'were'],
  ['am', 'was'],
  ['has', 'had'],
  ['does', 'did'],
  ["doesn't", "didn't"],
  ["don't", "didn't"],
  ["isn't", "wasn't"],
  ["aren't", "weren't"],
  ["hasn't", "hadn't"],
  ['can', 'could'],
  ["can't", "couldn't"],
  ['will', 'would'],
  ["won't", "wouldn't"],
]
const FIXED = new Map(PRESENT)

/** Whether the word is already in the simple past. */
export function isPast(word: string): boolean {
  const low = word.toLowerCase()
  return (
    PAST.has(low) ||
    (/[^aeiou]?ed$/.test(low) && low.length > 3 && !NOT_PAST.has(low)) ||
    /^(didn't|wasn't|weren't|hadn't|couldn't|wouldn't)$/.test(low)
  )
}

const NOT_PAST = new Set([
  'need',
  'feed',
  'speed',
  'proceed',
  'exceed',
  'succeed',
  'bleed',
  'breed',
  'seed',
  'weed',
  'indeed',
  'red',
  'shed',
  'embed',
])

/** The simple past of a verb in any form; null when the word is no verb that we know how to turn. */
export function toPast(word: string): string | null {
  const low = word.toLowerCase()
  if (FIXED.has(low)) return FIXED.get(low) ?? null
  if (isPast(low) || SAME.has(low)) return low
  if (PARTICIPLE_TO_PAST.has(low)) return PARTICIPLE_TO_PAST.get(low) ?? null
  const base = baseOf(low)
  if (base === null) return null
  return IRREGULAR.get(base)?.[0] ?? regular(base)
}

/** The base of a present or -ing form, when the word can be a verb at all. */
function baseOf(low: string): string | null {
  if (IRREGULAR.has(low)) return low
  const guesses = low.endsWith('ies')
    ? [`${low.slice(0, -3)}y`]
    : low.endsWith('es')
      ? [low.slice(0, -2), low.slice(0, -1)]
      : low.endsWith('s')
        ? [low.slice(0, -1)]
        : []
  const ing = low.endsWith('ing') ? [low.slice(0, -3), `${low.slice(0, -3)}e`, low.slice(0, -4)] : []
  const known = [...guesses, ...ing].find((guess) => IRREGULAR.has(guess))
  if (known) return known
  const verb = nlp(`they ${low} it`).verbs()
  const infinitive: unknown = verb.toInfinitive().text()
  const found =
    typeof infinitive === 'string'
      ? infinitive
          .replace(/^they\s+/, '')
          .replace(/\s+it$/, '')
          .trim()
      : ''
  if (!verb.found || found === '' || found.includes(' ')) return null
  return /^[a-z-]+$/.test(found) ? found : null
}

function regular(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) || /(mit|fer|cur|pel|rol|gret|plan)$/.test(base))
    return `${base}${base.at(-1) ?? ''}ed`
  return `${base}ed`
}
