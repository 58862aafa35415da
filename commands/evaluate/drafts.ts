import { compose } from '#server/reasoning/composer/compose.ts'
import { tellNotes } from '#server/reasoning/composer/tell-notes.ts'
import { trace } from '#server/reasoning/composer/trace.ts'
import { checkDraft } from '#server/reasoning/honesty/check.ts'
import { groupNotes } from '#server/reasoning/traits/group-notes.ts'
import { log, readLines, toLines, whoOf } from './json-lines.ts'

const USED = 3

/** One log a case: the draft as the product composes it when the writer has answered nothing, with findings and what it asks. */
export async function evaluate(input: string): Promise<string> {
  const cases = await readLines(input, log)
  return toLines(
    cases.map((one) => {
      const notes = one.notes.map(({ id, date, text }) => ({ id, day: date, text }))
      const who = whoOf(one.colleague, one.relationship)
      const grouping = groupNotes(notes, undefined, who)
      const { usable, ask } = tellNotes(notes, who)
      const traits = grouping.traits
        .slice(0, USED)
        .map((group) => ({ id: group.trait, label: group.label, noteIds: group.notes.map(({ id }) => id) }))
      const used = new Set(traits.flatMap(({ noteIds }) => noteIds))
      const more = notes.flatMap(({ id }) => (!used.has(id) && grouping.zones.get(id) === 'praise' ? [id] : []))
      const relationship = {
        kind: one.relationship,
        theirTitle: one.colleague.role,
        theirDepartment: null,
        yourTitle: null,
      }
      const person = { name: who.name, firstName: who.firstName }
      const { pronoun } = who
      const composed = compose({
        person,
        pronoun,
        relationship,
        traits,
        tellings: usable,
        more,
        seed: one.id,
        wording: 0,
      })
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
        ask: ask.map(({ noteId, why, suggestion }) => ({ note: noteId, why, suggestion })),
      }
    }),
  )
}
