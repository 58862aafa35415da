// The user's arrangement of notes under traits, as plain values: every gesture of the page is one function here.
import type { ArrangedTraitInput } from '#schema/generated/client/graphql.ts'

export interface PlacedTrait {
  /** A taxonomy id, or `own:<text>` for a name of the user's. */
  id: string
  label: string
  use: boolean
  noteIds: readonly string[]
}

export interface Arrangement {
  traits: readonly PlacedTrait[]
  /** Notes under no trait. */
  loose: readonly string[]
}

/** Two or three traits make a recommendation; more reads like a list (product.md T5, drafting.md section 1). */
export const MOST_TO_USE = 3
/** Characters of a trait's name: the server's own limit. */
export const LONGEST_LABEL = 60

/** Where a note lies, or goes: a trait's id, or null for "under no trait". */
export type Place = string | null

/** Moves one note from one place to another. A note that is already there stays once; nothing else is touched. */
export function moveNote(arrangement: Arrangement, noteId: string, from: Place, to: Place): Arrangement {
  if (from === to) return arrangement
  const traits = arrangement.traits.map((trait) => {
    if (trait.id === from) return without(trait, noteId)
    return trait.id === to ? { ...trait, noteIds: added(trait.noteIds, noteId) } : trait
  })
  return settled(
    traits,
    from === null || to === null ? moveLoose(arrangement.loose, noteId, to) : arrangement.loose,
    noteId,
  )
}

/** Gives a trait another name. An empty or equal name changes nothing; a name too long is cut. */
export function renameTrait(arrangement: Arrangement, id: string, label: string): Arrangement {
  const name = label.trim().slice(0, LONGEST_LABEL)
  if (name === '') return arrangement
  return {
    ...arrangement,
    traits: arrangement.traits.map((trait) => (trait.id === id ? { ...trait, label: name } : trait)),
  }
}

/** Puts the notes of `id` under `into` and takes `id` away. What was marked for use stays marked. */
export function mergeTraits(arrangement: Arrangement, id: string, into: string): Arrangement {
  const gone = arrangement.traits.find((trait) => trait.id === id)
  const saved = arrangement.traits.find((trait) => trait.id === into)
  if (!gone || !saved || id === into) return arrangement
  const merged = { ...saved, use: saved.use || gone.use, noteIds: gone.noteIds.reduce(added, saved.noteIds) }
  return {
    ...arrangement,
    traits: arrangement.traits.flatMap((trait) => (trait.id === id ? [] : [trait.id === into ? merged : trait])),
  }
}

/** Takes a trait away; its notes go under no trait, unless another trait holds them too. */
export function dropTrait(arrangement: Arrangement, id: string): Arrangement {
  const gone = arrangement.traits.find((trait) => trait.id === id)
  if (!gone) return arrangement
  const traits = arrangement.traits.filter((trait) => trait.id !== id)
  const held = new Set(traits.flatMap((trait) => trait.noteIds))
  return { traits, loose: gone.noteIds.filter((noteId) => !held.has(noteId)).reduce(added, arrangement.loose) }
}

/** Adds a trait at the end; one that is there already (by id, or by name whatever the case) is not added twice. */
export function addTrait(arrangement: Arrangement, id: string, label: string): Arrangement {
  const name = label.trim().slice(0, LONGEST_LABEL)
  if (name === '' || findTrait(arrangement, id, name)) return arrangement
  return { ...arrangement, traits: [...arrangement.traits, { id, label: name, use: false, noteIds: [] }] }
}

/** The trait with this id or this name, if there is one. */
export function findTrait(arrangement: Arrangement, id: string, label: string): PlacedTrait | undefined {
  const same = (text: string) => text.trim().toLocaleLowerCase()
  return arrangement.traits.find((trait) => trait.id === id || same(trait.label) === same(label))
}

/** The id of a trait the user names: the server takes `own:<text>`. */
export function ownTraitId(label: string): string {
  return `own:${label.trim().toLocaleLowerCase().slice(0, LONGEST_LABEL)}`
}

/** Marks a trait to be used, or not. A fourth one, or one without a note, is not marked. */
export function useTrait(arrangement: Arrangement, id: string, use: boolean): Arrangement {
  const trait = arrangement.traits.find((one) => one.id === id)
  if (!trait || (use && (trait.noteIds.length === 0 || usedCount(arrangement) >= MOST_TO_USE))) return arrangement
  return { ...arrangement, traits: arrangement.traits.map((one) => (one.id === id ? { ...one, use } : one)) }
}

/** How many traits are marked to be used. */
export function usedCount(arrangement: Arrangement): number {
  return arrangement.traits.filter((trait) => trait.use).length
}

/** The arrangement as the server takes it. */
export function toInput(arrangement: Arrangement): ArrangedTraitInput[] {
  return arrangement.traits.map(({ id, label, use, noteIds }) => ({ id, label, use, noteIds: [...noteIds] }))
}

/** True when both put the same notes under the same names in the same order. */
export function sameArrangement(a: Arrangement, b: Arrangement): boolean {
  return JSON.stringify(toInput(a)) === JSON.stringify(toInput(b))
}

function added(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id]
}

function without(trait: PlacedTrait, noteId: string): PlacedTrait {
  const noteIds = trait.noteIds.filter((id) => id !== noteId)
  return { ...trait, noteIds, use: trait.use && noteIds.length > 0 }
}

function moveLoose(loose: readonly string[], noteId: string, to: Place): readonly string[] {
  return to === null ? added(loose, noteId) : loose.filter((id) => id !== noteId)
}

/** A note that another trait still holds is not loose. */
function settled(traits: PlacedTrait[], loose: readonly string[], noteId: string): Arrangement {
  const held = traits.some((trait) => trait.noteIds.includes(noteId))
  return { traits, loose: held ? loose.filter((id) => id !== noteId) : loose }
}

/** Puts a note under one trait only (or under none), wherever it lay before: what moving it from the list of notes means. */
export function placeOnly(arrangement: Arrangement, noteId: string, to: Place): Arrangement {
  const from = arrangement.traits
    .filter((trait) => trait.noteIds.includes(noteId) && trait.id !== to)
    .map((trait) => trait.id)
  const there = moveNote(arrangement, noteId, null, to)
  return from.reduce((next, id) => moveNote(next, noteId, id, to), there)
}
