// What the page says about the list itself: a directory without a manager, a loop, sources that could not be read.
import type { PeopleQuery, Source, SourceState } from '#schema/generated/client/graphql.ts'

type Candidates = PeopleQuery['candidates']

/** The list is empty: nobody is there, or nobody looked. */
export type Nobody = { kind: 'NO_ONE' } | { kind: 'LINE_NOT_READ' }

export type Notice =
  | Nobody
  | { kind: 'NO_MANAGER' | 'CIRCULAR' | 'CONTACTS_OFF' | 'INSIGHTS_OFF' }
  | { kind: 'NOT_READ'; state: Exclude<SourceState, 'READ'>; sources: Source[] }

/** The notices in order of weight; none while everything is as it should be. */
export function noticesOf({ groups, circular, workContactsOn, insightsOn, sources }: Candidates): Notice[] {
  const size = (kind: string) => groups.find((group) => group.kind === kind)?.candidates.length ?? 0
  const notices: Notice[] = []
  const isEmpty = groups.every((group) => group.candidates.length === 0)
  // Whoever is above is not known then: that nobody is there would be untrue.
  const isUnread = sources.some(({ source, state }) => source === 'DIRECTORY' && state === 'NO_CONSENT')
  if (isEmpty) notices.push({ kind: isUnread ? 'LINE_NOT_READ' : 'NO_ONE' })
  else if (!isUnread && size('YOUR_MANAGER') === 0) notices.push({ kind: 'NO_MANAGER' })
  if (circular) notices.push({ kind: 'CIRCULAR' })
  if (!insightsOn) notices.push({ kind: 'INSIGHTS_OFF' })
  else if (!workContactsOn) notices.push({ kind: 'CONTACTS_OFF' })
  const byChoice = insightsOn && workContactsOn ? (['SWITCHED_OFF'] as const) : []
  for (const state of [...byChoice, 'NO_CONSENT', 'FAILED', 'STOPPED_EARLY'] as const) {
    const touched = sources
      .filter((reading) => reading.state === state && !(isEmpty && isUnread && reading.source === 'DIRECTORY'))
      .map(({ source }) => source)
    if (touched.length > 0) notices.push({ kind: 'NOT_READ', state, sources: touched })
  }
  return notices
}
