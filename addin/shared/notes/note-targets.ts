// Whom a note can be about, the likeliest first.
import type { NoteTargetFragment, NoteTargetsQuery } from '#schema/generated/client/graphql.ts'

/** Live recommendations, each once: those still collecting first, the one worked on last before the others. */
export function targetsIn(home: NoteTargetsQuery['home']): NoteTargetFragment[] {
  const all = [home.nextStep.recommendation, ...home.inProgress, ...home.waiting].flatMap((each) => each ?? [])
  const once = [...new Map(all.map((each) => [each.id, each])).values()]
  return [...once.filter(({ may }) => may.changeWindow), ...once.filter(({ may }) => !may.changeWindow)]
}
