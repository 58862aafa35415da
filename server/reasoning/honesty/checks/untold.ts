import { weigh } from '../claims/weigh.ts'
import { notesBehind, type Check } from '../finding.ts'

/** Something that happened, or that came of it, which no cited note tells (drafting.md sections 1 and 5.1). */
export const untold: Check = {
  code: 'UNTOLD',
  severity: 'hard',
  find: (draft) =>
    draft.sentences
      .filter(({ basis }) => basis === 'notes')
      .flatMap((sentence) => {
        const { doubts } = weigh(sentence.text, notesBehind(draft, sentence), draft.person.name)
        const doubt = doubts.find(({ kind }) => kind === 'outcome' || kind === 'untold')
        const { start, end, noteIds } = sentence
        return doubt ? [{ start, end, facts: { words: doubt.words }, noteIds, help: 'SHOW_NOTE' as const }] : []
      }),
}
