// How a sample company is built: departments, directors, teams, and who or what title holds each place.

/** A place that somebody named holds. */
export interface Place {
  first: string
  last: string
  title: string
  /** Days before the anchor that the person joined. */
  joined: number
}

export interface Team {
  manager: Place | { title: string }
  /** Named people of the team, then titles to be filled with others. */
  named: readonly Place[]
  titles: readonly string[]
}

export interface Department {
  name: string
  /** Local part of the mailing list of the whole department. */
  list: string
  office: string
  head: Place
  directors: readonly { director: Place | { title: string }; teams: readonly Team[] }[]
}

/** A place held by somebody named. `joined`: days before today. */
export const named = (first: string, last: string, title: string, joined: number): Place => ({
  first,
  last,
  title,
  joined,
})
/** A place to be filled with somebody invented. */
export const title = (text: string): { title: string } => ({ title: text })
/** A team: its manager, titles to be filled, and named people. */
export const team = (manager: Team['manager'], titles: readonly string[], people: readonly Place[] = []): Team => ({
  manager,
  named: people,
  titles,
})
/** The same title `count` times. */
export const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text)
