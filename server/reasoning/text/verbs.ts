// Verbs and their forms: which verb a word is a form of, and how that verb stands in the past.
import nlp from 'compromise'
import { IRREGULAR } from './irregular-verbs.ts'
import { DOUBLING, VERBS } from './verb-list.ts'

export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle'

const FORMS = new Map<string, Map<VerbForm, string>>()

function note(word: string, form: VerbForm, base: string): void {
  const known = FORMS.get(word) ?? new Map<VerbForm, string>()
  if (!known.has(form)) known.set(form, base)
  FORMS.set(word, known)
}

for (const base of new Set([...IRREGULAR.keys(), ...VERBS])) {
  note(base, 'base', base)
  note(thirdOf(base), 's', base)
  for (const ing of ingsOf(base)) note(ing, 'ing', base)
  const irregular = IRREGULAR.get(base)
  for (const past of irregular ? [irregular[0]] : regularPasts(base)) note(past, 'past', base)
  for (const past of irregular ? [irregular[1]] : regularPasts(base)) note(past, 'participle', base)
}
for (const [word, base] of [
  ['learnt', 'learn'],
  ['spelt', 'spell'],
  ['leant', 'lean'],
  ['spoilt', 'spoil'],
  ['burned', 'burn'],
  ['dreamed', 'dream'],
] as const)
  for (const form of ['past', 'participle'] as const) note(word, form, base)

/** The base of a word in this form, if it is one of a known verb. */
export function baseIn(word: string, form: VerbForm): string | null {
  const low = word.toLowerCase()
  const known = FORMS.get(low)
  if (known) return known.get(form) ?? null
  const [, prefix = '', rest = ''] = PREFIXED.exec(low) ?? []
  const base = FORMS.get(rest)?.get(form)
  return base === undefined ? null : prefix + base
}

/** Verbs made from known ones: "redrew", "resent", "pair-programmed". */
const PREFIXED = /^(re-?|over|out|mis|pre-?|co-?|under|self-|pair-|cross-|fact-|proof-?)([a-z]{3,})$/

/** The base of a known verb in whatever form. */
export function baseOf(word: string): string | null {
  for (const form of FORM_NAMES) {
    const base = baseIn(word, form)
    if (base !== null) return base
  }
  return null
}

const FORM_NAMES = ['base', 's', 'past', 'participle', 'ing'] as const

export function isVerb(word: string): boolean {
  return baseOf(word) !== null
}

/** Finite past: "taught", "explained", "was", "didn't". */
export function isPast(word: string): boolean {
  const low = word.toLowerCase()
  return PAST_AUXILIARY.test(low) || baseIn(low, 'past') !== null
}

const PAST_AUXILIARY = /^(was|were|did|had|could|would|should|might|must|(was|were|did|had|could|would|should)n['’]?t)$/

const AUXILIARY: [present: string, past: string][] = [
  ['is', 'was'],
  ['are', 'were'],
  ['am', 'was'],
  ['has', 'had'],
  ['have', 'had'],
  ['does', 'did'],
  ['do', 'did'],
  ["doesn't", "didn't"],
  ['doesnt', "didn't"],
  ["don't", "didn't"],
  ['dont', "didn't"],
  ['didnt', "didn't"],
  ["isn't", "wasn't"],
  ['isnt', "wasn't"],
  ["aren't", "weren't"],
  ["hasn't", "hadn't"],
  ["haven't", "hadn't"],
  ['can', 'could'],
  ["can't", "couldn't"],
  ['cannot', 'could not'],
  ['will', 'would'],
  ["won't", "wouldn't"],
  ['wont', "wouldn't"],
  ['may', 'might'],
]
const AUXILIARIES = new Map(AUXILIARY)

/** Auxiliaries and "be" in the past; null for any other word. */
export function auxiliaryPast(word: string): string | null {
  const low = word.toLowerCase()
  return AUXILIARIES.get(low) ?? (PAST_AUXILIARY.test(low) ? low : null)
}

/** The simple past of a verb in any form; null when the word is no verb we know. `sure`: it must be one, so ask the conjugator too. */
export function toPast(word: string, sure = false): string | null {
  const low = word.toLowerCase()
  const auxiliary = auxiliaryPast(low)
  if (auxiliary) return auxiliary
  if (baseIn(low, 'past')) return low
  const base = baseIn(low, 's') ?? baseIn(low, 'participle') ?? baseIn(low, 'base') ?? baseIn(low, 'ing')
  if (base) return pastOf(base)
  return sure ? conjugated(low) : null
}

export function pastOf(base: string): string {
  if (base === 'be') return 'was'
  const [, prefix = '', rest = ''] = IRREGULAR.has(base) ? [] : (PREFIXED.exec(base) ?? [])
  const irregular =
    IRREGULAR.get(base)?.[0] ?? (IRREGULAR.has(rest) ? prefix + (IRREGULAR.get(rest)?.[0] ?? '') : undefined)
  return irregular ?? (regularPasts(base)[0] as string)
}

function conjugated(low: string): string | null {
  if (/^[a-z-]{3,}(?<![aeiou])ed$/.test(low)) return low
  const verbs = nlp(`they ${low} it`).verbs()
  const text: unknown = verbs.found ? verbs.toPastTense().text() : ''
  const past = typeof text === 'string' ? text.replace(/^they\s+|\s+it$/g, '').trim() : ''
  return /^[a-z-]+$/.test(past) && past !== low && past !== 'they' ? past : null
}

function thirdOf(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function ingsOf(base: string): string[] {
  if (/ie$/.test(base)) return [`${base.slice(0, -2)}ying`]
  if (/[^eoy]e$/.test(base) && base !== 'be') return [`${base.slice(0, -1)}ing`]
  return withDoubled(base).map((stem) => `${stem}ing`)
}

function regularPasts(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`]
  return withDoubled(base).map((stem) => `${stem}ed`)
}

/** One syllable ending consonant-vowel-consonant doubles; the spelling with one letter is understood where both are used. */
function withDoubled(base: string): string[] {
  if (/[^aeiou]ic$/.test(base)) return [`${base}k`]
  const last = base.split('-').at(-1) ?? base
  const doubles = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtvz]$/.test(last) || DOUBLING.has(last)
  const both = /l$/.test(base) ? [base] : []
  return doubles ? [`${base}${base.at(-1) ?? ''}`, ...both] : [base]
}
