// What the page says about the list itself: a directory without a manager, a loop, sources that could not be read.
import type { PeopleQuery, Source, SourceState } from '#schema/generated/client/graphql.ts'

type Candidates = PeopleQuery['candidates']

export type Notice =
  | { kind: 'NO_ONE' | 'NO_MANAGER' | 'CIRCULAR' | 'CONTACTS_OFF' | 'INSIGHTS_OFF' }
  | { kind: 'NOT_READ'; state: Exclude<SourceState, 'READ'>; sources: Source[] }

/** The notices in order of weight; none while everything is as it should be. */
export function noticesOf({ groups, circular, workContactsOn, insightsOn, sources }: Candidates): Notice[] {
  const size = (kind: string) => groups.find((group) => group.kind === kind)?.candidates.length ?? 0
  const notices: Notice[] = []
  if (groups.every((group) => group.candidates.length === 0)) notices.push({ kind: 'NO_ONE' })
  else if (size('YOUR_MANAGER') === 0) notices.push({ kind: 'NO_MANAGER' })
  if (circular) notices.push({ kind: 'CIRCULAR' })
  if (!insightsOn) notices.push({ kind: 'INSIGHTS_OFF' })
  else if (!workContactsOn) notices.push({ kind: 'CONTACTS_OFF' })
  const byChoice = insightsOn && workContactsOn ? (['SWITCHED_OFF'] as const) : []
  for (const state of [...byChoice, 'NO_CONSENT', 'FAILED', 'STOPPED_EARLY'] as const) {
    const touched = sources.filter((reading) => reading.state === state).map(({ source }) => source)
    if (touched.length > 0) notices.push({ kind: 'NOT_READ', state, sources: touched })
  }
  return notices
}
