// Is one sentence true to the notes: supported, not supported, or stretched? The same checks as the draft's, and a comparison of
// what is told.
import type { NoteText } from '../composer/compose.ts'
import { contentStems, shareIn, wordsOf } from '../text/stems.ts'
import { checkDraft } from './check.ts'
import { stretched } from './stretched.ts'
import { synonymsOf } from '../text/synonyms.ts'
import type { Pronoun } from '../composer/english-prose/voice.ts'

export type SentenceLabel = 'supported' | 'unsupported' | 'exaggerated'

export interface SentenceToLabel {
  sentence: string
  notes: readonly NoteText[]
  colleague: { name: string; pronoun: string; role: string | null }
}

/** A sentence whose content words are told to this share, synonyms counted, is supported. */
const TOLD = 0.45

export function labelSentence({ sentence, notes, colleague }: SentenceToLabel): SentenceLabel {
  const told = notes.map(({ text }) => text).join(' ')
  const codes = new Set(findingsOf({ sentence, notes, colleague }))
  if (codes.has('WRONG_PRONOUN') || codes.has('UNKNOWN_NAME') || codes.has('UNKNOWN_NUMBER')) return 'unsupported'
  if (codes.has('ABSOLUTE') || stretched(sentence, told)) return 'exaggerated'
  if (flipped(sentence, notes)) return 'unsupported'
  return bestShare(sentence, notes, colleague.name) >= TOLD ? 'supported' : 'unsupported'
}

function findingsOf({ sentence, notes, colleague }: SentenceToLabel): string[] {
  const traced = { text: sentence, basis: 'notes' as const, noteIds: [], paragraph: 0, start: 0, end: sentence.length }
  const person = {
    name: colleague.name,
    firstName: colleague.name.split(' ')[0] ?? colleague.name,
    title: colleague.role,
  }
  const relationship = { kind: 'manager' as const, theirTitle: colleague.role, theirDepartment: null, yourTitle: null }
  const pronoun: Pronoun =
    colleague.pronoun === 'she' || colleague.pronoun === 'he' || colleague.pronoun === 'they'
      ? colleague.pronoun
      : 'name-only'
  const checked = notes.map((note) => ({ ...note, polarity: 'praise' as const }))
  return checkDraft({ text: sentence, sentences: [traced], notes: checked, person, pronoun, relationship }).map(
    ({ code }) => code,
  )
}

/** The largest share of the sentence's content words told by one note, or by two together. */
function bestShare(sentence: string, notes: readonly NoteText[], name: string): number {
  const names = contentStems(name)
  const stems = new Set([...contentStems(sentence)].filter((stem) => !names.has(stem)))
  if (stems.size === 0) return 0
  const told = notes.map(({ text }) => withSynonyms(contentStems(text)))
  const single = told.map((one) => shareIn(stems, one))
  const pairs = told.flatMap((one, index) =>
    told.slice(index + 1).map((other) => shareIn(stems, new Set([...one, ...other])) - 0.1),
  )
  return Math.max(0, ...single, ...pairs)
}

function withSynonyms(stems: Set<string>): Set<string> {
  return new Set([...stems].flatMap((stem) => [stem, ...synonymsOf(stem)]))
}

const NOT = /\b(not|never|no|without|didn't|wasn't|couldn't|wouldn't|isn't|doesn't|don't|refused|hardly)\b/

/** The same event told with the opposite sign. */
function flipped(sentence: string, notes: readonly NoteText[]): boolean {
  const stems = contentStems(sentence)
  const nearest = [...notes].sort(
    (a, b) => shareIn(stems, contentStems(b.text)) - shareIn(stems, contentStems(a.text)),
  )[0]
  if (!nearest || shareIn(stems, contentStems(nearest.text)) < 0.5) return false
  const said = wordsOf(sentence).join(' ')
  const told = wordsOf(nearest.text).join(' ')
  return NOT.test(said) !== NOT.test(told) && wordsOf(nearest.text).length < 14
}
