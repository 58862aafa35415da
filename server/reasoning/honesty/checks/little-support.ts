import { contentStems, shareIn } from '../../text/stems.ts'
import { notesBehind, type Check } from '../finding.ts'

/** A sentence said to rest on notes should share words with them (drafting.md 5.13). */
const LEAST = 0.2

export const littleSupport: Check = {
  code: 'LITTLE_SUPPORT',
  severity: 'soft',
  find: (draft) =>
    draft.sentences
      .filter(
        (sentence) =>
          sentence.basis === 'notes' &&
          shareIn(
            contentStems(sentence.text),
            contentStems(
              notesBehind(draft, sentence)
                .map(({ text }) => text)
                .join(' '),
            ),
          ) < LEAST,
      )
      .map(({ start, end, noteIds }) => ({ start, end, noteIds, help: 'SHOW_NOTE' as const })),
}
