// What the user put right in their other recommendations. It is read from those arrangements and kept nowhere else: what is
// erased there teaches nothing any more.
import type { Context } from '#server/context.ts'
import { placesFrom } from '#server/reasoning/traits/corrections.ts'
import type { Taught } from '#server/reasoning/traits/group-notes.ts'
import { labelOf } from '#server/reasoning/traits/taxonomy.ts'
import { notesByIds } from '../notes/list-notes.ts'
import type { Note } from '../notes/note.ts'
import type { ArrangedTrait } from './arrangement.ts'
import * as store from './store.ts'

/** So many of the newest corrections are asked; more would say little more and cost time. */
const MOST_CORRECTIONS = 200

/** Where the user would put these notes, and their own names for traits. */
export async function learnedCorrections(
  ctx: Context,
  recommendationId: string,
  notes: readonly Note[],
): Promise<Taught> {
  const others = (await store.all(ctx)).filter((one) => one.recommendationId !== recommendationId)
  const traits = others.flatMap((one) => one.traits)
  const moved = traits.flatMap(({ id, notes: examples }) =>
    examples.flatMap(({ id: noteId, confidence }) => (confidence === null ? [{ noteId, trait: id }] : [])),
  )
  const asked = moved.slice(0, MOST_CORRECTIONS)
  const texts = new Map(
    (
      await notesByIds(
        ctx,
        asked.map(({ noteId }) => noteId),
      )
    ).map(({ id, text }) => [id, text]),
  )
  const corrections = asked.flatMap((one) => {
    const text = texts.get(one.noteId)
    return text === undefined ? [] : [{ ...one, text }]
  })
  return { places: placesFrom(notes, corrections), names: namesIn(traits) }
}

/** The name given last wins; the taxonomy's own names need no remembering. */
function namesIn(traits: readonly ArrangedTrait[]): Map<string, string> {
  const renamed = traits.filter(({ id, label }) => label !== labelOf(id))
  return new Map(renamed.toReversed().map(({ id, label }) => [id, label]))
}
