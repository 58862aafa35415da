// The honesty check: hard findings stop the asking until mended or set aside with a reason, soft ones only tell.
import { absolute } from './checks/absolute.ts'
import { aboutYourself } from './checks/about-yourself.ts'
import { agreement } from './checks/agreement.ts'
import { cliche } from './checks/cliche.ts'
import { contradicted } from './checks/contradicted.ts'
import { noExample, oneDayOnly } from './checks/examples.ts'
import { leftover } from './checks/leftover.ts'
import { longOpening, manyWords, tooLong, tooShort } from './checks/length.ts'
import { littleSupport } from './checks/little-support.ts'
import { negativeNote } from './checks/negative-note.ts'
import { hardToRead, longSentence } from './checks/readability.ts'
import { nameTooOften, repeatedOpening, repeatedWords } from './checks/repetition.ts'
import { asksForSomething, sensitive } from './checks/sensitive.ts'
import { unknownName } from './checks/unknown-name.ts'
import { unknownNumber } from './checks/unknown-number.ts'
import { unknownTitle } from './checks/unknown-title.ts'
import { untold } from './checks/untold.ts'
import { wrongPronoun } from './checks/wrong-pronoun.ts'
import type { Check, DraftToCheck, Finding, Found } from './finding.ts'

export type { Finding } from './finding.ts'

const CHECKS: readonly Check[] = [
  negativeNote,
  contradicted,
  untold,
  unknownName,
  unknownTitle,
  agreement,
  wrongPronoun,
  unknownNumber,
  absolute,
  tooLong,
  longOpening,
  leftover,
  tooShort,
  manyWords,
  littleSupport,
  hardToRead,
  longSentence,
  noExample,
  oneDayOnly,
  repeatedOpening,
  nameTooOften,
  repeatedWords,
  sensitive,
  asksForSomething,
  cliche,
  aboutYourself,
]

/** All findings, in the order of the text; the hard ones first where two begin together. */
export function checkDraft(draft: DraftToCheck): Finding[] {
  if (draft.text.trim() === '') return []
  const findings = CHECKS.flatMap((check) => check.find(draft).map((found) => toFinding(check, found, draft)))
  return findings.sort((a, b) => a.start - b.start || (a.severity === b.severity ? 0 : a.severity === 'hard' ? -1 : 1))
}

function toFinding({ code, severity }: Check, found: Found, draft: DraftToCheck): Finding {
  const sentence = draft.sentences.find(({ start, end }) => found.start >= start && found.end <= end)
  const words = draft.text.slice(found.start, found.end).toLowerCase().trim()
  const whole = found.start === 0 && found.end === draft.text.length
  return {
    key: whole
      ? code
      : `${code}:${words.slice(0, 80)}:${(sentence?.text ?? '').toLowerCase().replace(/\s+/g, ' ').slice(0, 160)}`,
    code,
    severity,
    facts: found.facts ?? {},
    start: found.start,
    end: found.end,
    noteIds: found.noteIds ?? [],
    help: found.help ?? 'REWORD',
    instead: found.instead ?? null,
  }
}
