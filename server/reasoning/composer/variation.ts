// Variation without chance: the person's id and the wording's number choose, so a draft is stable until another is asked for.

/** Picks one of several wordings; the same place in the same draft picks the same. */
export type Pick = <T>(choices: readonly T[], place: string) => T

export function pickerFor(seed: string, wording: number): Pick {
  return (choices, place) => choices[(hash(`${seed}/${place}`) + wording) % choices.length] as (typeof choices)[number]
}

/** FNV-1a: small, even, and the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value
}
