// The user's arrangement of notes under traits: theirs once they touched it, suggested until then.
import { z } from 'zod'
import { refused, type Refused } from '#server/problems.ts'
import type { ArrangedTraitInput } from '#schema/generated/server.ts'
import type { Grouping } from '#server/reasoning/traits/group-notes.ts'

export const arrangedTraitShape = z.object({
  /** A taxonomy id, or `own:<text>`. */
  id: z.string(),
  label: z.string(),
  use: z.boolean(),
  notes: z.array(z.object({ id: z.string(), confidence: z.number().nullable() })),
})
export type ArrangedTrait = z.infer<typeof arrangedTraitShape>

export interface Arrangement {
  /** 0: all suggested. */
  version: number
  traits: ArrangedTrait[]
}

/** At most this many traits are used, on the page and here: more reads like a list (product.md T5, drafting.md section 1). */
export const MOST_USED = 3
const LONGEST_LABEL = 60
const MOST_TRAITS = 30

/** What is suggested: the strongest two or three with evidence are marked to be used. */
export function suggestedFrom(grouping: Grouping): Arrangement {
  const traits = grouping.traits.map(({ trait, label, notes }, index) => ({ id: trait, label, use: index < 3, notes }))
  return { version: 0, traits }
}

/** Why an arrangement is not kept, or null. */
export function validateArrangement(traits: readonly ArrangedTraitInput[]): Refused | null {
  if (traits.length > MOST_TRAITS) return refused('TOO_MANY_TRAITS', { most: MOST_TRAITS })
  if (traits.filter((trait) => trait.use).length > MOST_USED) return refused('TOO_MANY_TRAITS', { most: MOST_USED })
  const long = traits.find((trait) => trait.label.trim().length > LONGEST_LABEL)
  if (long) return refused('TOO_LONG', { most: LONGEST_LABEL, length: long.label.trim().length })
  if (traits.some((trait) => trait.label.trim() === '' || trait.id.length > 100)) return refused('EMPTY')
  if (new Set(traits.map((trait) => trait.id)).size !== traits.length) return refused('NOT_USABLE', { field: 'traits' })
  return null
}

/** The arrangement with only notes that are still there. */
export function withLiveNotes(saved: Arrangement, live: ReadonlySet<string>): Arrangement {
  return {
    ...saved,
    traits: saved.traits.map((trait) => ({ ...trait, notes: trait.notes.filter(({ id }) => live.has(id)) })),
  }
}
