// Claims that grow out of a note: generality, frequency, and consequences that nobody wrote down.

const GROWN =
  /\b(any(?:time|thing| question| problem)|whenever|no matter|all day|every single|whole (?:team|company|department)|entire|countless|numerous|tireless(?:ly)?|endless(?:ly)?|infinite|boundless|legendary|famous|unfailing(?:ly)?|utterly|completely|totally|absolutely|immense(?:ly)?|enormous(?:ly)?|far more|than any(?:one)?|one of the|changed my (?:life|career)|could not have|couldn't have|would not have|wouldn't have|impossible without|saved (?:the|my|our) (?:day|company|career|project)|night and day|day and night|at all times|time and again|again and again|the kind of|most \p{L}+ (?:person|manager|leader|boss))\b/giu

/** A growing phrase that the notes do not have themselves. */
export function stretched(sentence: string, told: string): boolean {
  const low = told.toLowerCase()
  return [...sentence.matchAll(GROWN)].some(([words]) => !low.includes(words.toLowerCase()))
}
