import { matterIn } from '../../reading/public-matter.ts'
import { matches, type Check } from '../finding.ts'

/** Matter that may not belong in public (drafting.md 5.12): health, family, money, people's jobs, clients. */
const SENSITIVE =
  /\b(cancer|ill(?:ness)?|sick(?: leave)?|pregnan\w+|depress\w+|burn-?out|therap\w+|surgery|hospital|divorce|funeral|salar(?:y|ies)|bonus|pay rise|layoffs?|laid off|restructur\w+|reorgani[sz]\w+|acquisition|merger|confidential|client|patient|lawsuit|revenue|turnover)\b|[€$£]\s?\d/giu

/** Health, pay, conflict, clients, profanity, the writer's own lapses, and other people by name, each with what can stand instead. */
export const sensitive: Check = {
  code: 'SENSITIVE',
  severity: 'soft',
  find: (draft) => {
    const { person, relationship } = draft
    const known = [person.name, person.title, person.department, relationship.theirTitle, relationship.yourTitle]
    const own = known.filter((one) => typeof one === 'string')
    const inSentences = draft.sentences.flatMap((sentence) =>
      matterIn(sentence.text, own).map(({ words, at, instead }) => ({
        start: sentence.start + at,
        end: sentence.start + at + words.length,
        facts: { words },
        noteIds: sentence.noteIds,
        help: 'REWORD' as const,
        instead,
      })),
    )
    const others = matches(draft, SENSITIVE)
      .filter(({ start, end }) => !inSentences.some((one) => one.start < end && start < one.end))
      .map(({ words, start, end, sentence }) => ({
        start,
        end,
        facts: { words },
        noteIds: sentence.noteIds,
        help: 'REWORD' as const,
      }))
    return [...inSentences, ...others]
  },
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
