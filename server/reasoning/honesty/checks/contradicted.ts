import { contradictionOf } from '../claims/contradictions.ts'
import { misattributed } from '../claims/who-did-it.ts'
import { notesBehind, type Check } from '../finding.ts'

/** A sentence that says the contrary of a note it rests on, or of a complaint: the sign, a word, the time or who did it. */
export const contradicted: Check = {
  code: 'CONTRADICTED',
  severity: 'hard',
  find: (draft) =>
    draft.sentences
      .filter(({ basis }) => basis === 'notes' || basis === 'own-words')
      .flatMap((sentence) => {
        const behind = notesBehind(draft, sentence)
        const complaints = draft.notes.filter((note) => note.polarity === 'complaint' && !behind.includes(note))
        const who = { ...draft.person, pronoun: draft.pronoun, isManager: draft.relationship.kind === 'manager' }
        const found =
          contradictionOf(sentence.text, [...behind, ...complaints], draft.person.name) ??
          misattributed(sentence.text, behind, who)
        if (!found) return []
        const { start, end } = sentence
        return [{ start, end, facts: { words: found.words }, noteIds: [found.noteId], help: 'SHOW_NOTE' as const }]
      }),
}
