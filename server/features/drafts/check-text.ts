// What stands behind a text: each sentence's basis and notes, and the findings of the honesty check.
import type { Context } from '#server/context.ts'
import { trace, type TracedSentence } from '#server/reasoning/composer/trace.ts'
import type { RelationshipKind } from '#server/reasoning/composer/composition.ts'
import { checkDraft, type Finding } from '#server/reasoning/honesty/check.ts'
import type { Pronoun } from '#schema/generated/server.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { review } from '../traits/review.ts'
import { normalised, type Choices, type DraftVersion } from './draft.ts'
import * as store from './store.ts'

export interface CheckedSentence extends TracedSentence {
  keptSentences: boolean
}

export interface CheckedFinding extends Finding {
  setAside: string | null
}

export interface Checked {
  sentences: CheckedSentence[]
  findings: CheckedFinding[]
  /** Hard findings that are neither mended nor set aside with a reason. */
  hardStanding: number
  /** Sentences from no note that are not kept knowingly. */
  unkept: number
}

export const PRONOUNS = { SHE: 'she', HE: 'he', THEY: 'they', NAME_ONLY: 'name-only' } as const satisfies Record<
  Pronoun,
  string
>

/** How the writer stands to the person, as the composer's opening says it. */
export function relationshipOf(recommendation: Recommendation): RelationshipKind {
  if (recommendation.relation === 'MANAGER') return 'manager'
  return recommendation.distance !== null ? 'skip' : 'senior'
}

/** Traces and checks a text as it stands; keeps nothing. */
export async function checkText(
  ctx: Context,
  recommendation: Recommendation,
  text: string,
  base: DraftVersion | null,
): Promise<Checked> {
  const [found, choices] = await Promise.all([review(ctx, recommendation.id), store.choices(ctx, recommendation.id)])
  const notes = [...found.notes.values()].map(({ id, day, text: words, told }) => ({
    id,
    day,
    text: [words, told?.telling, told?.about, told?.changed].filter(Boolean).join('\n'),
    polarity: found.polarity.get(id) ?? ('praise' as const),
  }))
  const { person } = recommendation
  const relationship = {
    kind: relationshipOf(recommendation),
    theirTitle: person.title,
    theirDepartment: person.department,
    yourTitle: null,
  }
  const pronoun = PRONOUNS[base?.pronoun ?? 'NAME_ONLY']
  const sentences = trace(text, { notes, person, relationship, composed: base?.composed ?? [] })
  const findings = checkDraft({ text, sentences, notes, person, pronoun, relationship })
  return withChoices(sentences, findings, choices)
}

function withChoices(sentences: TracedSentence[], findings: Finding[], choices: Choices): Checked {
  const checked = sentences.map((sentence) => ({
    ...sentence,
    keptSentences: choices.keptSentences.has(normalised(sentence.text)),
  }))
  const aside = findings.map((finding) => ({ ...finding, setAside: choices.aside.get(finding.key) ?? null }))
  return {
    sentences: checked,
    findings: aside,
    hardStanding: aside.filter((finding) => finding.severity === 'hard' && finding.setAside === null).length,
    unkept: checked.filter((sentence) => sentence.basis === 'own-words' && !sentence.keptSentences).length,
  }
}
