import type { StreamPerson } from '#server/reasoning/judge/cleaning/streams.ts'

/** A person of a data set: known by one name, which is the address too. */
export function plainPerson(id: string): StreamPerson {
  return { id, addresses: [id], kind: 'person', accountEnabled: true, since: null, unreadable: false }
}
