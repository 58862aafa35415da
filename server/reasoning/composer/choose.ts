// Which tellings a draft has: for each trait the most concrete ones, each note once, as much as two paragraphs hold.
import { numbersOf } from '../text/numbers.ts'
import { contentStems } from '../text/stems.ts'
import type { ChosenTrait } from './composition.ts'
import { wordsIn, type UsableTelling } from './telling.ts'

export interface Group {
  trait: ChosenTrait | null
  told: UsableTelling[]
}

/** More traits, or more examples of one, read like a list. */
const MOST_TRAITS = 4
const MOST_NOTES = 3
/** Words of tellings that fit, with opening and close, into the 160 that are aimed at (drafting.md section 1). */
const MOST_WORDS = 118
/** Tellings that share this much (Dice) say the same. */
const SAME = 0.8

/** Traits that show the human side come last, whatever their strength; the strongest stays first. */
const HUMAN = new Set(['empathetic', 'appreciative', 'inclusive', 'motivating'])

/** Groups of tellings, the strongest trait first; `more` notes under no chosen trait fill what is left. */
export function chosenTellings(
  traits: readonly ChosenTrait[],
  more: readonly string[],
  tellings: readonly UsableTelling[],
): Group[] {
  const told = withoutTwins(tellings)
  const used = new Set<string>()
  const groups: Group[] = []
  for (const trait of traits.slice(0, MOST_TRAITS)) {
    const own = told.filter(({ noteId }) => trait.noteIds.includes(noteId) && !used.has(noteId))
    const best = [...new Set(own.map(({ noteId }) => noteId))]
      .sort((a, b) => concreteness(told, b) - concreteness(told, a))
      .slice(0, MOST_NOTES)
    for (const id of best) used.add(id)
    if (best.length > 0) groups.push({ trait, told: own.filter(({ noteId }) => best.includes(noteId)).sort(byDay) })
  }
  const wanted = new Set([...traits.flatMap(({ noteIds }) => noteIds), ...more])
  const rest = told.filter(({ noteId }) => !used.has(noteId) && wanted.has(noteId))
  return ordered(filled(withinLength(groups), rest))
}

/** The same words on two days are told once, resting on both notes. */
function withoutTwins(tellings: readonly UsableTelling[]): UsableTelling[] {
  const kept: { telling: UsableTelling; stems: Set<string> }[] = []
  for (const telling of tellings) {
    const stems = contentStems([telling.setting, telling.predicate, telling.whole].filter(Boolean).join(' '))
    const twin = kept.find((one) => alike(one.stems, stems) >= SAME && one.telling.noteId !== telling.noteId)
    if (twin) twin.telling.alsoFrom.push(telling.noteId)
    else kept.push({ telling: { ...telling, alsoFrom: [...telling.alsoFrom] }, stems })
  }
  return kept.map(({ telling }) => telling)
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * [...a].filter((stem) => b.has(stem)).length) / (a.size + b.size)
}

function byDay(a: UsableTelling, b: UsableTelling): number {
  return a.day.localeCompare(b.day)
}

/** Figures, results and things done make an example believable; very long ones are hard to read. */
function concreteness(told: readonly UsableTelling[], noteId: string): number {
  const own = told.filter((one) => one.noteId === noteId)
  const text = own.map(({ setting, predicate, whole }) => [setting, predicate, whole].join(' ')).join(' ')
  const words = text.trim().split(/\s+/).length
  const result = /\b(?:so that|until|because|before|when)\b/.test(text) ? 1 : 0
  const answered = own.some(({ changed }) => changed !== null) ? 2 : 0
  const chosen = own.some(({ whole }) => whole !== null) ? 1 : 0
  return (
    result +
    answered +
    chosen +
    Math.min(2, numbersOf(text).length) +
    Math.min(words, 14) / 5 -
    Math.max(0, words - 30) / 10
  )
}

function total(groups: readonly Group[]): number {
  return groups.flatMap(({ told }) => told).reduce((sum, one) => sum + wordsIn(one), 0)
}

/** Takes the shortest examples of the fullest group away until the rest fits. */
function withinLength(groups: readonly Group[]): Group[] {
  const kept = groups.map((group) => ({ ...group, told: [...group.told] }))
  while (total(kept) > MOST_WORDS) {
    const fullest = [...kept].sort((a, b) => b.told.length - a.told.length)[0]
    if (fullest && fullest.told.length > 1) {
      const shortest = Math.min(...fullest.told.map(wordsIn))
      fullest.told.splice(
        fullest.told.findIndex((one) => wordsIn(one) === shortest),
        1,
      )
    } else if (kept.length > 1) kept.pop()
    else break
  }
  return kept
}

/** Other praise of the same person, the fullest first, while there is room. */
function filled(groups: readonly Group[], rest: readonly UsableTelling[]): Group[] {
  const room: UsableTelling[] = []
  for (const one of [...rest].sort((a, b) => wordsIn(b) - wordsIn(a)))
    if (
      total(groups) + room.reduce((sum, each) => sum + wordsIn(each), 0) + wordsIn(one) <= MOST_WORDS &&
      room.length < 4
    )
      room.push(one)
  return room.length > 0 ? [...groups, { trait: null, told: room.sort(byDay) }] : [...groups]
}

function ordered(groups: readonly Group[]): Group[] {
  const [first, ...rest] = groups
  const isHuman = ({ trait }: Group) => trait !== null && HUMAN.has(trait.id)
  return first ? [first, ...rest.filter((one) => !isHuman(one)), ...rest.filter(isHuman)] : []
}
