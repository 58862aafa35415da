import { compose } from '#server/reasoning/composer/compose.ts'
import { trace } from '#server/reasoning/composer/trace.ts'
import type { Pronoun } from '#server/reasoning/composer/english-prose/voice.ts'
import { checkDraft } from '#server/reasoning/honesty/check.ts'
import { groupNotes } from '#server/reasoning/traits/group-notes.ts'
import { log, readLines, toLines } from './json-lines.ts'

const PRONOUNS: Record<string, Pronoun> = { she: 'she', he: 'he', they: 'they' }
const USED = 3

/** One log a case: the draft as the product composes it, each sentence traced, with the findings of its own check. */
export async function evaluate(input: string): Promise<string> {
  const cases = await readLines(input, log)
  return toLines(
    cases.map((one) => {
      const notes = one.notes.map(({ id, date, text }) => ({ id, day: date, text }))
      const grouping = groupNotes(notes)
      const traits = grouping.traits
        .slice(0, USED)
        .map((group) => ({ id: group.trait, label: group.label, noteIds: group.notes.map(({ id }) => id) }))
      const used = new Set(traits.flatMap(({ noteIds }) => noteIds))
      const more = [...grouping.polarity].flatMap(([id, polarity]) =>
        !used.has(id) && (polarity === 'praise' || polarity === 'both') ? [id] : [],
      )
      const person = { name: one.colleague.name, firstName: one.colleague.name.split(' ')[0] ?? one.colleague.name }
      const relationship = {
        kind: one.relationship,
        theirTitle: one.colleague.role,
        theirDepartment: null,
        yourTitle: null,
      }
      const pronoun = PRONOUNS[one.colleague.pronoun] ?? 'name-only'
      const composed = compose({ person, pronoun, relationship, traits, notes, more, seed: one.id, wording: 0 })
      const sentences = trace(composed.text, { notes, person, relationship, composed: composed.sentences })
      const checked = notes.map((note) => ({
        ...note,
        polarity: grouping.polarity.get(note.id) ?? ('praise' as const),
      }))
      const findings = checkDraft({ text: composed.text, sentences, notes: checked, person, pronoun, relationship })
      return {
        id: one.id,
        draft: composed.text,
        sentences: sentences.map(({ text, basis, noteIds }) => ({ text, basis, notes: noteIds })),
        findings: findings.map(({ code, severity, facts }) => ({ code, severity, facts })),
      }
    }),
  )
}
