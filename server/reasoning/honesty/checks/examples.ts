import type { Check } from '../finding.ts'

/** At least one thing that happened (drafting.md 5.10). */
export const noExample: Check = {
  code: 'NO_EXAMPLE',
  severity: 'soft',
  find: ({ text, sentences }) =>
    sentences.length > 0 && !sentences.some(({ basis }) => basis === 'notes')
      ? [{ start: 0, end: text.length, help: 'REWORD' }]
      : [],
}

/** Examples from two days or more show a habit, one day an event. */
export const oneDayOnly: Check = {
  code: 'ONE_DAY_ONLY',
  severity: 'soft',
  find: ({ text, sentences, notes }) => {
    const cited = new Set(sentences.flatMap(({ noteIds }) => noteIds))
    const days = new Set(notes.filter(({ id }) => cited.has(id)).map(({ day }) => day))
    return days.size === 1 ? [{ start: 0, end: text.length, help: 'SHOW_NOTE', noteIds: [...cited] }] : []
  },
}
