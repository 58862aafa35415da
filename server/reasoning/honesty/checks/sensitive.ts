import { matches, type Check } from '../finding.ts'

/** Matter that may not belong in public (drafting.md 5.12): health, family, money, people's jobs, clients. */
const SENSITIVE =
  /\b(cancer|ill(?:ness)?|sick(?: leave)?|pregnan\w+|depress\w+|burn-?out|therap\w+|surgery|hospital|divorce|funeral|salar(?:y|ies)|bonus|pay rise|layoffs?|laid off|restructur\w+|reorgani[sz]\w+|acquisition|merger|confidential|client|patient|lawsuit|revenue|turnover)\b|[€$£]\s?\d/giu

export const sensitive: Check = {
  code: 'SENSITIVE',
  severity: 'soft',
  find: (draft) =>
    matches(draft, SENSITIVE).map(({ words, start, end, sentence }) => ({
      start,
      end,
      facts: { words },
      noteIds: sentence.noteIds,
      help: 'REWORD' as const,
    })),
}

const ASKS =
  /\b(promotion|promote me|raise|in return|return the favou?r|hope (?:she|he|they) will|would appreciate if)\b/giu

/** A recommendation gives; it never asks for something. */
export const asksForSomething: Check = {
  code: 'ASKS_FOR_SOMETHING',
  severity: 'soft',
  find: (draft) =>
    matches(draft, ASKS).map(({ words, start, end }) => ({ start, end, facts: { words }, help: 'REMOVE' as const })),
}
