// The activity feed of Teams, and who has the app installed there: what the app told one person, newest first.
import type { Person } from './store.ts'

/** One line of the feed, in the words the person sees. */
export interface FeedItem {
  /** What a later one with the same key takes the place of. */
  key: string
  at: number
  /** From the template of the app's manifest. */
  words: string
  preview: string
  webUrl: string
  isRead: boolean
}

export interface FeedState {
  items: Record<string, FeedItem[]>
  /** People who do not have the app in Teams; everybody else does. */
  withoutApp: string[]
}

export interface Feed {
  /** Kinds of news that the app's manifest declares (`activities.activityTypes`), with the template of each. */
  types: Readonly<Record<string, string>>
  /** With the app installed, it may tell the person something (resource-specific consent). */
  hasApp(person: Person): boolean
  install(person: Person, isInstalled: boolean): void
  of(person: Person): readonly FeedItem[]
  tell(person: Person, item: FeedItem): void
  read(person: Person): void
  toState(): FeedState
}

/** A feed shows no more. */
const MOST = 50

/** The feed as it was kept; in the sample company everybody has the app from the start. */
export function feedFrom(kept: FeedState | undefined, types: Feed['types']): Feed {
  const state: FeedState = kept ?? { items: {}, withoutApp: [] }
  const of = (person: Person): FeedItem[] => state.items[person.id] ?? []
  return {
    types,
    hasApp: (person) => !state.withoutApp.includes(person.id),
    install: (person, isInstalled) => {
      const others = state.withoutApp.filter((id) => id !== person.id)
      state.withoutApp = isInstalled ? others : [...others, person.id]
    },
    of,
    tell: (person, item) => {
      state.items[person.id] = [item, ...of(person).filter(({ key }) => key !== item.key)].slice(0, MOST)
    },
    read: (person) => {
      state.items[person.id] = of(person).map((item) => ({ ...item, isRead: true }))
    },
    toState: () => state,
  }
}
