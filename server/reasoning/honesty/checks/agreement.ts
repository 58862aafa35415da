import { matches, type Check } from '../finding.ts'

/** "They" takes the plural verb, whoever is meant (drafting.md 5.3). */
export const agreement: Check = {
  code: 'AGREEMENT',
  severity: 'hard',
  find: (draft) =>
    matches(draft, /\bthey (?:was|is|has|does|wasn['’]t|isn['’]t|hasn['’]t|doesn['’]t)\b/giu).map(
      ({ words, start, end }) => ({
        start,
        end,
        facts: { words },
        help: 'SOFTEN' as const,
        instead: words.replace(/was/i, 'were').replace(/\bis/i, 'are').replace(/has/i, 'have').replace(/does/i, 'do'),
      }),
    ),
}
