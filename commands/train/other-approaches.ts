// What the shipped model is compared with: the phrases alone, and the notes most alike.
import { PHRASES } from '#server/reasoning/traits/lexicon.ts'
import { featuresOf } from '#server/reasoning/traits/features.ts'
import { TRAITS, type TraitId } from '#server/reasoning/traits/taxonomy.ts'
import type { Approach } from './cross-validate.ts'

/** Traits by the phrases of the lexicon, without learning anything. */
export const phrasesAlone: Approach = () => (text) => {
  const low = text.toLowerCase().replaceAll('’', "'")
  const points = (trait: TraitId) =>
    PHRASES[trait].reduce((sum, [weight, pattern]) => sum + (pattern.test(low) ? weight : 0), 0)
  return bestOf((trait) => Math.min(1, points(trait) / 3), 0.5)
}

const NEIGHBOURS = 15

/** Traits of the fifteen notes most alike, by the features they share, rare ones weighing more. */
export const mostAlike: Approach = (notes) => {
  const known = notes.map((note) => new Set(featuresOf(note.text)))
  const counts = new Map<string, number>()
  for (const found of known) for (const feature of found) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const rarity = (feature: string) => Math.log(notes.length / (counts.get(feature) ?? notes.length)) ** 2
  const lengths = known.map((found) => Math.sqrt([...found].reduce((sum, feature) => sum + rarity(feature), 0)) || 1)
  return (text) => {
    const own = featuresOf(text).filter((feature) => counts.has(feature))
    const likeness = (at: number) =>
      own.reduce((sum, feature) => sum + (known[at]?.has(feature) ? rarity(feature) : 0), 0) / (lengths[at] ?? 1)
    const nearest = notes
      .map((note, at) => ({ note, likeness: likeness(at) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, NEIGHBOURS)
    const total = nearest.reduce((sum, one) => sum + one.likeness, 0) || 1
    const votes = (trait: TraitId) =>
      nearest.reduce((sum, { note, likeness: weight }) => sum + (note.traits.includes(trait) ? weight : 0), 0)
    return bestOf((trait) => votes(trait) / total, 0.3)
  }
}

function bestOf(confidenceOf: (trait: TraitId) => number, sure: number) {
  const suggested = TRAITS.map(({ id }) => ({ trait: id, confidence: confidenceOf(id) }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 3)
  return { suggested, traits: suggested.filter(({ confidence }) => confidence >= sure).map(({ trait }) => trait) }
}
