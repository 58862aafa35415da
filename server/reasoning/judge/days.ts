// Days and weeks of a case: ages into dates, spells into weeks.
import type { Spell } from './case.ts'

const DAY = 24 * 3600_000

/** The day that lies so many days before, as yyyy-mm-dd (UTC). */
export function dayBefore(judgedAt: number, daysAgo: number): string {
  return new Date(judgedAt - daysAgo * DAY).toISOString().slice(0, 10)
}

/** Over how many calendar weeks a spell reaches, whether or not each had contact. */
export function weeksAcross(spell: Spell): number {
  return Math.max(spell.weeks, Math.floor(Math.max(0, spell.firstDaysAgo - spell.lastDaysAgo) / 7) + 1)
}

/** One spell around all; its weeks are those that certainly differ. Null for none. */
export function spellOf(spells: readonly Spell[]): Spell | null {
  if (spells.length === 0) return null
  return {
    firstDaysAgo: Math.max(...spells.map((spell) => spell.firstDaysAgo)),
    lastDaysAgo: Math.min(...spells.map((spell) => spell.lastDaysAgo)),
    weeks: differentWeeks(spells),
  }
}

/**
 * The most weeks that spells certainly add up to: spells that overlap may be the same weeks, so the best set of
 * spells that do not touch counts. More spells never make it less.
 */
export function differentWeeks(spells: readonly Spell[]): number {
  const inTime = [...spells].sort((a, b) => b.lastDaysAgo - a.lastDaysAgo)
  const best: { until: number; weeks: number }[] = [{ until: Infinity, weeks: 0 }]
  for (const spell of inTime) {
    // A week lies between spells that count as apart, so that no week is counted twice.
    const before = best.findLast((done) => done.until >= spell.firstDaysAgo + 7)?.weeks ?? 0
    const weeks = Math.max(before + spell.weeks, best.at(-1)?.weeks ?? 0)
    best.push({ until: spell.lastDaysAgo, weeks })
  }
  return best.at(-1)?.weeks ?? 0
}
