// Is one sentence true to the notes: supported, not supported, or stretched? The same checks as the draft's, and a comparison of
// what is told.
import type { NoteText } from '../composer/compose.ts'
import type { Pronoun } from '../reading/marks.ts'
import { checkDraft } from './check.ts'
import { unknownTitles } from './claims/titles.ts'
import { weigh, type Doubt } from './claims/weigh.ts'

export type SentenceLabel = 'supported' | 'unsupported' | 'exaggerated'

export interface SentenceToLabel {
  sentence: string
  notes: readonly NoteText[]
  colleague: { name: string; pronoun: string; role: string | null }
}

/** A sentence of which the notes tell this weighted share, other words for the same counted, is supported. */
const TOLD = 0.5
/** Stretches that are claims whatever the notes are about; the others must stretch something that a note tells. */
const CLAIMS_BY_THEMSELVES = new Set<Doubt['kind']>(['never', 'frequency', 'count'])
const STRETCHES = new Set<Doubt['kind']>([...CLAIMS_BY_THEMSELVES, 'often', 'people', 'scope'])
/** A stretch of something told to at least this share is a stretch, of anything less an invention. */
const STRETCHED = 0.12

export function labelSentence({ sentence, notes, colleague }: SentenceToLabel): SentenceLabel {
  const codes = new Set(findingsOf({ sentence, notes, colleague }))
  if (codes.has('WRONG_PRONOUN')) return 'unsupported'
  const known = [colleague.role, ...notes.map(({ text }) => text)].filter(Boolean).join(' ')
  const { doubts, share } = weigh(sentence, notes, colleague.name)
  const has = (kind: Doubt['kind']) => doubts.some((doubt) => doubt.kind === kind)
  if (has('superlative') || has('intensity'))
    return has('outcome') || has('contradicted') ? 'unsupported' : 'exaggerated'
  if (codes.has('UNKNOWN_NAME') || unknownTitles(sentence, known).length > 0) return 'unsupported'
  if (has('contradicted')) return 'unsupported'
  if (doubts.some(({ kind }) => CLAIMS_BY_THEMSELVES.has(kind))) return 'exaggerated'
  if (has('number') || has('outcome') || has('differs')) return 'unsupported'
  if (doubts.some(({ kind }) => STRETCHES.has(kind)) && share >= STRETCHED) return 'exaggerated'
  return share >= TOLD && !has('untold') ? 'supported' : 'unsupported'
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
