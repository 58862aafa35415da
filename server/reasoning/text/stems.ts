// Content words by their stem: enough to tell whether two sentences speak of the same things. English first.
import { baseOf } from './verbs.ts'
import { familyOf, isFamilyHead } from './word-families.ts'

const STOP = new Set(
  `a about after again all also am an and any are around as at be because been before being but by can could did do does doing don done down each even
  ever few for from further get gets got had has have having he her here hers herself him himself his how i if in into is it its itself just let ll made
  make makes me more most my myself no nor not now of off on once one only or other our ours out over own re s same she should so some such t than that
  the their theirs them themselves then there these they thing things this those though through to too under until up us ve very was we were what when
  where which while who whom why will with within without during although since away later afterwards afterward yet still else would among across along upon per via else cannot you your yours yourself`.split(
    /\s+/,
  ),
)

/** A word of grammar, which carries no meaning of its own. */
export function isStop(word: string): boolean {
  return STOP.has(word) || STOP.has(word.replace(/'.*$/, ''))
}

/** Words of a text, lower-case, apostrophes straightened. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  )
}

/** "Found" is hardly ever "to found", "saw" never "to saw". */
const KNOWN = new Map<string, string>([
  ['found', 'find'],
  ['saw', 'see'],
  ['felt', 'feel'],
  ['left', 'leave'],
])

/** The stem of one word: the base of a verb, the head of its family, or what is left when usual endings fall. */
export function stem(word: string): string {
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  const found = stemOf(word.replace(/'(s|re|ve|ll|d|m|t)$/, ''))
  if (KNOWN.size < 20_000) KNOWN.set(word, found)
  return found
}

function stemOf(plain: string): string {
  if (/\d/.test(plain)) return plain
  const family = familyOf(plain)
  if (family !== plain || isFamilyHead(plain)) return family
  if (plain.length <= 3) return familyOf(baseOf(plain) ?? plain)
  const base = baseOf(plain)
  if (base !== null) return familyOf(base)
  if (/[^aeiou]ied$/.test(plain)) return familyOf(`${plain.slice(0, -3)}y`)
  const single = singular(plain)
  const known = familyOf(single)
  if (known !== single || baseOf(single) !== null) return familyOf(baseOf(single) ?? known)
  return familyOf(single.replace(/(?:ically|ally)$/, 'al').replace(/(?<=.{4})(?:ly|ness|ful|less)$/, ''))
}

function singular(word: string): string {
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

/** Stems of the words that carry meaning. */
export function contentStems(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !isStop(word))
      .map(stem)
      .filter((one) => one.length > 1 && !STOP.has(one)),
  )
}

/** Share (0..1) of `of`'s members that are in `among`; 1 when there are none. */
export function shareIn(of: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (of.size === 0) return 1
  let found = 0
  for (const one of of) if (among.has(one)) found += 1
  return found / of.size
}
