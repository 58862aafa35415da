// Notes that belong to one story: a later day takes up the same rare thing. They are told one after the other, with the days between.
import { contentStems } from '../text/stems.ts'
import type { UsableTelling } from './telling.ts'

/** Words of these kinds are in every trade's notes and make no story. */
const COMMON = contentStems(
  'me my team day time work meeting call help week show tell ask give make take new good first question note people whole thing way office shift customer client report project plan draft slides lesson email mail answer',
)

/** A later telling that takes up a rare word of this one, or null. */
export function sequelOf(one: UsableTelling, others: readonly UsableTelling[]): UsableTelling | null {
  const rare = rareIn(one)
  return (
    others.find(
      (other) =>
        other.day > one.day &&
        other.noteId !== one.noteId &&
        [...rareIn(other)].filter((stem) => rare.has(stem)).length >= 1,
    ) ?? null
  )
}

function rareIn({ setting, predicate, whole }: UsableTelling): Set<string> {
  return new Set(
    [...contentStems([setting, predicate, whole].filter(Boolean).join(' '))].filter(
      (stem) => stem.length > 3 && !COMMON.has(stem),
    ),
  )
}

/** The days between two notes, as a reader would say it; only what the dates show. */
export function daysBetween(from: string, to: string): string | null {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
  if (!Number.isFinite(days) || days < 1) return null
  if (days === 1) return 'the next day'
  if (days < 7) return `${['', '', 'two', 'three', 'four', 'five', 'six'][days] ?? ''} days later`
  if (days === 7) return 'a week later'
  return 'later'
}
