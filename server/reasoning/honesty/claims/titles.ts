import { wordsOf } from '../../text/stems.ts'

const TITLES = new Set(
  `ceo cfo cto coo cio chairman chairwoman chairperson president professor director vp partner founder co-founder owner principal captain chancellor dean minister editor-in-chief
  headteacher consultant physician surgeon architect lawyer engineer programmer scientist economist accountant auditor psychologist nurse colonel inspector ambassador treasurer`.split(
    /\s+/,
  ),
)

/** Where a title is given to the person: "our director", "as a professor", "is the CEO of". */
const GIVEN =
  /(?:\b(?:as|is|was|became|being) (?:a|an|the|our|my)?|,\s(?:the|our|a|an)|\b(?:our|my)|\bformer|\bpromoted to|\bhead of(?= )|\bvice|\bchief|\bsenior|\bdeputy)\s+((?:(?:senior|chief|general|managing|deputy|vice|regional|executive|technical|head)\s+)*)([\p{L}-]+)/giu

/** Titles given to the person that neither their card nor the notes have. */
export function unknownTitles(sentence: string, known: string): { words: string; at: number }[] {
  const words = new Set(wordsOf(known))
  return [...sentence.matchAll(GIVEN)]
    .map((match) => ({
      rank: (match[1] ?? '').trim().toLowerCase(),
      title: (match[2] ?? '').toLowerCase(),
      words: match[0],
      at: match.index,
    }))
    .filter(
      ({ rank, title }) =>
        (TITLES.has(title) && !words.has(title)) ||
        (/^(manager|officer|engineer|director|head|lead|president|executive|nurse|editor)$/.test(title) &&
          rank.split(/\s+/).some((word) => word !== '' && !words.has(word))),
    )
}
