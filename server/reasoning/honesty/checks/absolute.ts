import { matches, notesBehind, type Check } from '../finding.ts'

/** What a gentler word would be; null: leave it out. */
const GENTLER: [RegExp, string | null][] = [
  [/^always$/i, 'often'],
  [/^never$/i, 'rarely'],
  [/^(every|each)(one| time| day| single)?$/i, null],
  [/^(everyone|everybody)$/i, 'people'],
  [/^all$/i, 'many'],
  [/^the best$/i, 'a very good'],
  [/^(constantly|invariably)$/i, 'often'],
]

const ABSOLUTE =
  /\b(always|never|ever|every(?: single| time| day)?|everyone|everybody|everything|anyone|anybody|nobody|no one|the (?:best|most|greatest|finest)|all(?= (?:of|the|my|our|his|her|their|people|times?))|constantly|invariably|hands down|single-?handedly|without (?:her|him|them) I (?:would|could)|unparalleled|unmatched|second to none|incredibl[ey]|truly|extremely|exceptional(?:ly)?|perfect(?:ly)?|extraordinar(?:y|ily)|outstanding|amazing(?:ly)?)\b/giu

/** Absolutes and superlatives only where a cited note says the same word (drafting.md 5.5). */
export const absolute: Check = {
  code: 'ABSOLUTE',
  severity: 'hard',
  find: (draft) =>
    matches(draft, ABSOLUTE)
      .filter(
        ({ words, sentence }) =>
          !notesBehind(draft, sentence).some(({ text }) => text.toLowerCase().includes(words.toLowerCase())),
      )
      .map(({ words, start, end, sentence }) => ({
        start,
        end,
        facts: { words },
        noteIds: sentence.noteIds,
        help: 'SOFTEN' as const,
        instead: GENTLER.find(([pattern]) => pattern.test(words))?.[1] ?? '',
      })),
}
