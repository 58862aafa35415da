// From chosen traits and their notes to a paragraph or two. It never states what no note says: what it cannot turn into a
// sentence it hands back. Pure: the same notes, person and wording give the same text.
import { tellNote, type Clause } from './english-clauses/tell.ts'
import { closing, opening, thanks } from './english-prose/frame.ts'
import { evidenceSentences } from './english-prose/evidence.ts'
import { remember, type Flow } from './english-prose/flow.ts'
import { traitWords } from './english-prose/trait-words.ts'
import { voiceOf, type Pronoun } from './english-prose/voice.ts'
import { laidOut, wordsIn } from './lay-out.ts'
import { chosenExamples, moreExamples } from './choose.ts'
import { pickerFor } from './variation.ts'

export type RelationshipKind = 'manager' | 'skip' | 'senior'

export interface Relationship {
  kind: RelationshipKind
  theirTitle: string | null
  theirDepartment: string | null
  yourTitle: string | null
  /** Since when the writer works with the person, if they said so. */
  sinceYear?: number | null
}

export interface NoteText {
  id: string
  /** yyyy-mm-dd */
  day: string
  text: string
}

export interface ChosenTrait {
  /** An id of the taxonomy, or "own:…" for one the writer named. */
  id: string
  label: string
  noteIds: string[]
}

export interface ComposeInput {
  person: { name: string; firstName: string }
  pronoun: Pronoun
  relationship: Relationship
  /** Strongest first. */
  traits: ChosenTrait[]
  notes: NoteText[]
  /** Praising notes under no chosen trait, told last when the chosen ones fill less than is aimed at. */
  more?: readonly string[]
  seed: string
  /** 0, 1, 2 …: another phrasing of the same. */
  wording: number
  /** Rules and templates are English; other languages get folders of their own beside them. */
  language?: 'en'
}

export type Basis = 'notes' | 'relationship' | 'opinion' | 'own-words'

export interface TracedSentence {
  text: string
  basis: Basis
  noteIds: string[]
  paragraph: number
  /** UTF-16 units. */
  start: number
  end: number
}

export interface Composed {
  /** Paragraphs joined by an empty line; empty when no note could be told. */
  text: string
  sentences: TracedSentence[]
  /** Notes to be reworded by the writer: nothing was guessed. */
  notUsable: { noteId: string; why: 'NO_PRAISE' | 'NO_SENTENCE' }[]
}

/** One event of a note, ready for a sentence. */
export interface Told extends Clause {
  noteId: string
  day: string
}

export interface Written {
  text: string
  basis: Basis
  noteIds: string[]
}

/** So many words before the close make a text of 90 or more, which is aimed at (drafting.md section 1). */
const FULL_BODY = 84
/** Below this many words before the close one line of thanks is added; a recommendation under 60 words says little (drafting.md section 1). */
const SHORT_BODY = 66

export function compose(input: ComposeInput): Composed {
  const { told, notUsable } = tellAll(input)
  const groups = chosenExamples(input.traits, told)
  const spare = moreExamples(input, told, groups)
  const [strongest] = groups
  if (!strongest && spare.length === 0) return { text: '', sentences: [], notUsable }
  const voice = voiceOf(input.pronoun, input.person.firstName)
  const pick = pickerFor(input.seed, input.wording)
  const flow: Flow = {
    voice,
    pick,
    used: new Set(),
    before: '',
    pronounsInRow: 0,
    ownBeginnings: 0,
    wordsSinceName: 0,
    otherName: input.pronoun === 'name-only' && input.relationship.kind === 'manager' ? 'my manager' : null,
  }
  const words = groups.map(({ trait }) => traitWords(trait.id, trait.label))
  const first = opening(input, strongest ? traitWords(strongest.trait.id, strongest.trait.label) : null, voice, pick)
  remember(first.text, flow)
  const body = groups.map((group, index) =>
    evidenceSentences(traitWords(group.trait.id, group.trait.label), group.told, flow, index === 0),
  )
  const rest = []
  for (const one of spare) {
    if (wordsIn([[first], ...body, rest]) >= FULL_BODY) break
    rest.push(...evidenceSentences(null, [one], flow, false))
  }
  body.push(rest)
  const isShort = wordsIn([[first], ...body]) < SHORT_BODY
  const end = isShort ? [thanks(voice, pick)] : []
  if (end[0]) {
    remember(end[0].text, flow)
    flow.used.add('grateful')
  }
  end.push(closing(input, words, flow))
  return { ...laidOut([[first], ...body.filter((group) => group.length > 0), end]), notUsable }
}

/** Every note of the chosen traits, told once, and those that cannot be. */
function tellAll({ traits, notes, more = [], person, pronoun }: ComposeInput): {
  told: Map<string, Told[]>
  notUsable: Composed['notUsable']
} {
  const chosen = new Set(traits.flatMap(({ noteIds }) => noteIds))
  const wanted = new Set([...chosen, ...more])
  const told = new Map<string, Told[]>()
  const notUsable: Composed['notUsable'] = []
  for (const note of notes.filter(({ id }) => wanted.has(id))) {
    const found = tellNote(note.text, person, pronoun)
    if ('why' in found && chosen.has(note.id)) notUsable.push({ noteId: note.id, why: found.why })
    else if (!('why' in found))
      told.set(
        note.id,
        found.clauses.map((clause) => ({ ...clause, noteId: note.id, day: note.day })),
      )
  }
  return { told, notUsable }
}
