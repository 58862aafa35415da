import { matches, type Check, type DraftToCheck } from '../finding.ts'

/** What was meant for a note and not for a reader (drafting.md 5.8). */
const LEFTOVER =
  /\b(lol|omg|haha+|thx|pls|abt|tho|btw|asap)\b|\bw\/|\s&\s|\p{Extended_Pictographic}|\b(\p{L}{2,})\s+\2\b|[{}]|\[(?:name|your|…|\.\.\.)[^\]]*\]|(?<![\p{L}'’.])i(?![\p{L}'’.])|(?<=\S) {2,}(?=\S)/giu

export const leftover: Check = {
  code: 'LEFTOVER',
  severity: 'hard',
  find: (draft) =>
    matches(draft, LEFTOVER)
      .filter(({ words }) => words !== 'I' && !/^(had had|that that)$/i.test(words))
      .concat(openQuotes(draft))
      .map(({ words, start, end }) => ({
        start,
        end,
        facts: { words: words.trim() || '␣␣' },
        help: 'REWORD' as const,
      })),
}

/** Sentences in which a quotation or bracket is opened and not closed, or the other way round. */
function openQuotes(draft: DraftToCheck): ReturnType<typeof matches> {
  return draft.sentences
    .filter(({ text }) => {
      const count = (sign: string) => text.split(sign).length
      return count('“') !== count('”') || count('"') % 2 === 0 || count('(') !== count(')')
    })
    .map((sentence) => ({ sentence, words: '“ ”', start: sentence.start, end: sentence.end }))
}
