// Is one sentence true to the notes: supported, not supported, or stretched? As the product says it: traced to its notes and checked.
import { trace } from '../composer/trace.ts'
import type { NoteText } from '../composer/composition.ts'
import type { Pronoun } from '../reading/marks.ts'
import { checkDraft } from './check.ts'
import type { FindingCode } from './codes.ts'

export type SentenceLabel = 'supported' | 'unsupported' | 'exaggerated'

export interface SentenceToLabel {
  sentence: string
  notes: readonly NoteText[]
  colleague: { name: string; pronoun: string; role: string | null }
}

/** Hard findings that say a sentence is not true to the notes, the ones that outweigh a stretch first. */
const UNTRUE: readonly FindingCode[] = [
  'WRONG_PRONOUN',
  'UNKNOWN_NAME',
  'UNKNOWN_TITLE',
  'CONTRADICTED',
  'NEGATIVE_NOTE',
]

/** What the draft page says of the sentence: a finding that must be mended, or words that no note tells. */
export function labelSentence({ sentence, notes, colleague }: SentenceToLabel): SentenceLabel {
  const { sentences, codes } = checkedSentence({ sentence, notes, colleague })
  if (codes.has('WRONG_PRONOUN')) return 'unsupported'
  if (codes.has('ABSOLUTE')) return codes.has('CONTRADICTED') ? 'unsupported' : 'exaggerated'
  if (UNTRUE.some((code) => codes.has(code))) return 'unsupported'
  if (codes.has('UNTOLD') || codes.has('UNKNOWN_NUMBER')) return 'unsupported'
  return sentences.some(({ basis }) => basis === 'own-words') ? 'unsupported' : 'supported'
}

function checkedSentence({ sentence, notes, colleague }: SentenceToLabel) {
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
  const sentences = trace(sentence, { notes, person, relationship, composed: [] })
  const checked = notes.map((note) => ({ ...note, polarity: 'praise' as const }))
  const findings = checkDraft({ text: sentence, sentences, notes: checked, person, pronoun, relationship })
  return { sentences, codes: new Set(findings.filter(({ severity }) => severity === 'hard').map(({ code }) => code)) }
}
