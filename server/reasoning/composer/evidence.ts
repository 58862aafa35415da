// One trait and its examples in good prose: the trait leads, the examples prove it, each sentence keeps its notes.
import type { Told, Written } from './compose.ts'
import { TRAIT_WORDS } from './trait-words.ts'
import type { Pick } from './variation.ts'
import { agree, capital, type Voice } from './voice.ts'

interface Manner {
  voice: Voice
  pick: Pick
  /** The first group follows the opening, which has named its trait already. */
  first: boolean
  /** Every other group begins with the pronoun, so that the name does not drum. */
  named: boolean
}

/** Predicates longer than this stay alone, so that no sentence becomes a list. */
const SHORT_WORDS = 14

/** The group's sentences: two short examples share one, a long one or one with a setting stands by itself. */
export function evidenceSentences(traitId: string, told: readonly Told[], manner: Manner): Written[] {
  const bundles = bundled(told)
  return bundles.map((bundle, index) => {
    const text = index === 0 ? leading(traitId, bundle, manner) : following(bundle, index, manner.voice)
    return { text, basis: 'notes', noteIds: [...new Set(bundle.map(({ noteId }) => noteId))] }
  })
}

function bundled(told: readonly Told[]): Told[][] {
  const bundles: Told[][] = []
  for (const one of told) {
    const last = bundles.at(-1)
    const joins = last?.length === 1 && isShort(one) && last[0] !== undefined && isShort(last[0])
    if (joins) last.push(one)
    else bundles.push([one])
  }
  return bundles
}

function isShort({ predicate, setting }: Told): boolean {
  return (
    setting === null && predicate.split(' ').length <= SHORT_WORDS && !/\b(so that|because|until)\b/.test(predicate)
  )
}

/** "Priya is generous with credit and thanks: she thanked me …", or, after the opening, "Priya sat with me …". */
function leading(traitId: string, bundle: readonly Told[], { voice, pick, first, named }: Manner): string {
  const words = TRAIT_WORDS[traitId]
  const { firstName, subject } = voice
  if (first || !words) return ended(said(bundle, firstName, voice))
  const clause = pick(words.clauses, `clause/${traitId}`)
  const who = named ? firstName : subject
  const said_ = clause.startsWith('is ') ? `is also ${clause.slice(3)}` : `also ${clause}`
  const lead = `${capital(who)} ${who === 'they' ? pluralOf(said_) : said_}`
  return ended(`${lead}: ${said(bundle, subject, voice, true)}`)
}

/** The first verb in the plural: "is also kind" → "are also kind", "also opens doors" → "also open doors". */
function pluralOf(clause: string): string {
  if (clause.startsWith('is ')) return `are ${clause.slice(3)}`
  return clause.replace(
    /^also (\p{Ll}+?)s\b/u,
    (_, verb: string) => `also ${verb.replace(/(ch|sh|ss|x)e$/, '$1').replace(/ie$/, 'y')}`,
  )
}

function following(bundle: readonly Told[], index: number, voice: Voice): string {
  const { subject, firstName } = voice
  const says = index % 2 === 1 ? subject : firstName
  const [one] = bundle
  if (bundle.length === 1 && one && one.setting === null)
    return ended(`${capital(says)} also ${agree(says, one.predicate)}`)
  return ended(said(bundle, says, voice))
}

/** One or two events as one statement, beginning with the subject (or the setting, when the note tells one). */
function said(bundle: readonly Told[], subject: string, voice: Voice, inside = false): string {
  const [one, two] = bundle
  if (!one) return ''
  const begin = one.setting
    ? `${inside ? 'when' : 'When'} ${one.setting}, ${subject} ${agree(subject, one.predicate)}`
    : `${inside ? subject : capital(subject)} ${agree(subject, one.predicate)}`
  if (!two) return begin
  const again = voice.subject === voice.firstName ? '' : `${voice.subject} `
  return `${begin}, and ${again}${agree(again.trim(), two.predicate)}`
}

function ended(text: string): string {
  const plain = text.replace(/[\s,;:.]+$/, '')
  return /[!?]["”]?$/.test(plain) ? plain : `${plain}.`
}
