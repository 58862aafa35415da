// Which examples a draft tells: for each trait the most concrete ones, each note once, as much as two paragraphs hold.
import { numbersOf } from '../text/numbers.ts'
import type { ChosenTrait, ComposeInput, Told } from './compose.ts'

export interface Group {
  trait: ChosenTrait
  told: Told[]
}

/** More traits, or more examples of one, read like a list. */
const MOST_TRAITS = 4
const MOST_NOTES = 3
/** Words of examples that fit, with opening, leads and close, into the 160 that are aimed at (drafting.md section 1). */
const MOST_WORDS = 112

/** Traits that show the human side come last, whatever their strength; the strongest stays first. */
const HUMAN = new Set(['empathetic', 'appreciative', 'inclusive', 'motivating'])

export function chosenExamples(traits: readonly ChosenTrait[], told: ReadonlyMap<string, Told[]>): Group[] {
  const shown = traits.slice(0, MOST_TRAITS)
  const homes = homesOf(shown, told)
  const groups = shown
    .map((trait, index) => ({ trait, notes: trait.noteIds.filter((id) => homes.get(id) === index) }))
    .map(({ trait, notes }) => ({ trait, told: best(notes.map((id) => told.get(id) ?? [])) }))
    .filter((group) => group.told.length > 0)
  return ordered(withinLength(groups))
}

/** The most concrete events of notes under no chosen trait, one a note; and of chosen notes that were left out. */
export function moreExamples(
  { more = [], traits }: Pick<ComposeInput, 'more' | 'traits'>,
  told: ReadonlyMap<string, Told[]>,
  groups: readonly Group[],
): Told[] {
  const used = new Set(groups.flatMap((group) => group.told.map(({ noteId }) => noteId)))
  const ids = [...new Set([...traits.flatMap(({ noteIds }) => noteIds), ...more])].filter((id) => !used.has(id))
  return ids
    .flatMap((id) => (told.get(id) ?? []).slice(0, 1))
    .filter(({ predicate }) => predicate !== null)
    .sort((a, b) => concreteness([b]) - concreteness([a]))
}

/** A note that shows several traits goes to the one with the fewest others, so that no trait stands without an example. */
function homesOf(traits: readonly ChosenTrait[], told: ReadonlyMap<string, Told[]>): Map<string, number> {
  const homes = new Map<string, number>()
  const usable = traits.map(({ noteIds }) => [...new Set(noteIds)].filter((id) => told.has(id)))
  const bySize = usable
    .map((notes, index) => ({ notes, index }))
    .sort((a, b) => a.notes.length - b.notes.length || a.index - b.index)
  for (const { notes, index } of bySize) for (const id of notes) if (!homes.has(id)) homes.set(id, index)
  return homes
}

/** The most concrete notes, then in the order of their days. */
function best(notes: readonly Told[][]): Told[] {
  return [...notes]
    .sort((a, b) => concreteness(b) - concreteness(a))
    .slice(0, MOST_NOTES)
    .flat()
    .sort((a, b) => a.day.localeCompare(b.day))
}

/** Figures, names and things done make an example believable; very long ones are hard to read. */
function concreteness(clauses: readonly Told[]): number {
  const text = clauses.map(({ setting, predicate, whole }) => [setting, predicate, whole].join(' ')).join(' ')
  const words = text.split(' ').length
  const names = (text.match(/(?<=\s)\p{Lu}\p{Ll}+/gu) ?? []).length
  const acts = clauses.some(({ predicate }) => predicate !== null) ? 2 : 0
  const result = /\b(?:so that|until|because|before|when)\b/.test(text) ? 1 : 0
  return (
    acts +
    result +
    Math.min(2, numbersOf(text).length) +
    Math.min(1, names) +
    Math.min(words, 14) / 7 -
    Math.max(0, words - 30) / 10
  )
}

/** Takes the least concrete examples away until the rest fits; no trait loses its last one unless it is the last trait. */
function withinLength(groups: readonly Group[]): Group[] {
  const kept = groups.map((group) => ({ ...group, told: [...group.told] }))
  const words = () => kept.flatMap(({ told }) => told).reduce((sum, one) => sum + wordsOf(one), 0)
  while (words() > MOST_WORDS) {
    const fullest = kept.filter(({ told }) => told.length > 1).sort((a, b) => b.told.length - a.told.length)[0]
    if (fullest) fullest.told.splice(weakest(fullest.told), 1)
    else if (kept.length > 1) kept.pop()
    else break
  }
  return kept
}

function weakest(told: readonly Told[]): number {
  const scores = told.map((one) => concreteness([one]))
  return scores.indexOf(Math.min(...scores))
}

function wordsOf({ setting, predicate, whole }: Told): number {
  return [setting, predicate, whole].filter(Boolean).join(' ').split(' ').length
}

function ordered(groups: readonly Group[]): Group[] {
  const [first, ...rest] = groups
  return first
    ? [first, ...rest.filter(({ trait }) => !HUMAN.has(trait.id)), ...rest.filter(({ trait }) => HUMAN.has(trait.id))]
    : []
}
