// What each sentence of an edited text rests on. A composed sentence keeps its notes through light edits; any other is matched
// to the notes by its content words; what no note tells is the writer's own.
import { align } from '../honesty/claims/align.ts'
import { contentStems, shareIn, wordsOf } from '../text/stems.ts'
import { splitSentences } from '../text/sentences.ts'
import type { NoteText, Relationship, TracedSentence } from './composition.ts'

export type { TracedSentence } from './composition.ts'

export interface TraceInput {
  notes: readonly NoteText[]
  person: { name: string; firstName: string }
  relationship: Relationship
  /** The sentences as composed, if the text began so. */
  composed: readonly TracedSentence[]
}

/** A sentence keeps its composed basis while this share of its content words comes from there and its notes. */
const LIGHT_EDIT = 0.75
/** A sentence of the writer's rests on notes that tell this share of its content words (drafting.md section 5, check 13). */
const TOLD = 0.5

export function trace(text: string, input: TraceInput): TracedSentence[] {
  const known = input.composed.map((sentence) => ({
    sentence,
    words: key(sentence.text),
    stems: contentStems(sentence.text),
  }))
  const names = contentStems(input.person.name)
  return splitSentences(text).map((found) => {
    const same = known.find(({ words }) => words === key(found.text))
    if (same) return { ...found, basis: same.sentence.basis, noteIds: same.sentence.noteIds }
    const stems = without(contentStems(found.text), names)
    const noteIds = tellers(found.text, stems, input)
    if (noteIds.length > 0) return { ...found, basis: 'notes', noteIds }
    const edited = known.find(
      ({ sentence, stems: before }) =>
        sentence.basis !== 'notes' && stems.size > 0 && shareIn(stems, before) >= LIGHT_EDIT,
    )
    if (edited) return { ...found, basis: edited.sentence.basis, noteIds: [] }
    return { ...found, basis: plainBasis(found.text, input), noteIds: [] }
  })
}

function key(text: string): string {
  return wordsOf(text).join(' ')
}

function without(stems: Set<string>, names: ReadonlySet<string>): Set<string> {
  return new Set([...stems].filter((stem) => !names.has(stem)))
}

/** The note, or the two notes together, that tell enough of the sentence, other words for the same counted. */
function tellers(sentence: string, stems: ReadonlySet<string>, { notes, person }: TraceInput): string[] {
  if (stems.size < 2) return []
  const { notes: near, share } = align(sentence, notes, person.name)
  return share >= TOLD ? near.map(({ id }) => id) : []
}

/** A bare statement of the relationship, or a bare recommendation, needs no note. Anything more is the writer's own words. */
function plainBasis(text: string, { person, relationship }: TraceInput): TracedSentence['basis'] {
  const rest = without(
    contentStems(text),
    contentStems(
      [person.name, relationship.theirTitle, relationship.theirDepartment, relationship.yourTitle]
        .filter(Boolean)
        .join(' '),
    ),
  )
  const only = (words: string) => shareIn(rest, contentStems(words)) === 1
  if (only('report work manager manage under team years together lead with')) return 'relationship'
  return only('recommend recommendation warmly gladly happy glad enjoy working thank grateful wholeheartedly heartily')
    ? 'opinion'
    : 'own-words'
}
