import { stretchesOf } from '../claims/stretches.ts'
import { notesBehind, type Check } from '../finding.ts'

/** What a gentler word would be; leaving it out is the rest. */
const GENTLER: [RegExp, string][] = [
  [/^(always|constantly|invariably|consistently)$/i, 'often'],
  [/^never$/i, 'rarely'],
  [/^(everyone|everybody)$/i, 'people'],
  [/^all of us$/i, 'many of us'],
  [/^all$/i, 'many'],
  [/^the best$/i, 'a very good'],
  [/^(whenever|any ?time)$/i, 'when'],
  [/^(hundreds|thousands|dozens) of \p{L}+$/iu, 'many'],
]

/**
 * Absolutes, superlatives and large words only where a cited note says the like (drafting.md 5.5); "often" needs two notes. The
 * writer's plain recommendation may be as warm as it likes, but not "the best".
 */
export const absolute: Check = {
  code: 'ABSOLUTE',
  severity: 'hard',
  find: (draft) =>
    draft.sentences.flatMap((sentence) => {
      const behind = notesBehind(draft, sentence)
      return stretchesOf(sentence.text, behind.map(({ text }) => text).join(' . '))
        .filter(({ kind }) => kind !== 'often' || sentence.noteIds.length === 1)
        .map(({ words, at }) => ({
          start: sentence.start + at,
          end: sentence.start + at + words.length,
          facts: { words },
          noteIds: sentence.noteIds,
          help: 'SOFTEN' as const,
          instead: GENTLER.find(([pattern]) => pattern.test(words))?.[1] ?? '',
        }))
    }),
}
