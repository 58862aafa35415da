// Content words by their stem: enough to tell whether two sentences speak of the same things. English first.
import { IRREGULAR } from './irregular-verbs.ts'

const STOP = new Set(
  `a about after again all also am an and any are around as at be because been before being but by can could did do does doing don done down each even
  ever few for from further get gets got had has have having he her here hers herself him himself his how i if in into is it its itself just let ll made
  make makes me more most my myself no nor not now of off on once one only or other our ours out over own re s same she should so some such t than that
  the their theirs them themselves then there these they thing things this those though through to too under until up us ve very was we were what when
  where which while who whom why will with would you your yours yourself`.split(/\s+/),
)

const BASE = new Map(
  [...IRREGULAR].flatMap(([base, [past, participle]]) => [
    [past, base],
    [participle, base],
  ]),
)

/** Words of a text, lower-case, apostrophes straightened. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  )
}

/** The stem of one word: irregular forms go to their base, then usual endings fall. */
export function stem(word: string): string {
  const plain = word.replace(/'(s|re|ve|ll|d|m|t)$/, '')
  const base = BASE.get(plain) ?? plain
  if (base.length <= 3) return base
  return base
    .replace(/ies$/, 'y')
    .replace(/(sses|shes|ches|xes)$/, (ending) => ending.slice(0, -2))
    .replace(/(?<![su])s$/, '')
    .replace(/(ation|ition)s?$/, 'ate')
    .replace(/(ly|ment|ness|ful)$/, '')
    .replace(/(ing|ed)$/, '')
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/(e|i|y)$/, '')
}

/** Stems of the words that carry meaning. */
export function contentStems(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !STOP.has(word) && !STOP.has(word.replace(/'.*$/, '')))
      .map(stem)
      .filter((one) => one.length > 1),
  )
}

/** Share (0..1) of `of`'s members that are in `among`; 1 when there are none. */
export function shareIn(of: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (of.size === 0) return 1
  let found = 0
  for (const one of of) if (among.has(one)) found += 1
  return found / of.size
}
