// What the writer put right before teaches what is suggested next: the same note goes where they put it, and so does one
// that tells much the same.
import { contentStems } from '../text/stems.ts'

export interface Correction {
  noteId: string
  text: string
  /** Where the writer put it: an id of the taxonomy or a name of their own. */
  trait: string
}

/** Two notes tell much the same from this share of common content words on (Dice), if there are at least so many of them. */
const ALIKE = 0.4
const FEWEST_COMMON = 2

/** For each note the trait the writer would put it under, judged by what they put right before; notes unlike all of them are left out. */
export function placesFrom(
  notes: readonly { id: string; text: string }[],
  corrections: readonly Correction[],
): Map<string, string> {
  const known = corrections.map(({ noteId, text, trait }) => ({ noteId, trait, stems: contentStems(text) }))
  return new Map(
    notes.flatMap(({ id, text }) => {
      const stems = contentStems(text)
      const likest = known
        .map(({ noteId, trait, stems: theirs }) => ({ trait, alike: noteId === id ? 1 : likeness(stems, theirs) }))
        .filter(({ alike }) => alike >= ALIKE)
        .reduce<{ trait: string; alike: number } | null>(
          (best, one) => (best && best.alike >= one.alike ? best : one),
          null,
        )
      return likest ? [[id, likest.trait] as const] : []
    }),
  )
}

/** 0..1 by Dice: twice what both have over what each has; 0 with too little in common to tell. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((stem) => b.has(stem)).length
  return common < FEWEST_COMMON ? 0 : (2 * common) / (a.size + b.size)
}
