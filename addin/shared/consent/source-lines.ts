// What is said of each source: what is read, and what never is. Held by a test against the permissions and the calls really made.
import type { ConsentSource } from '#schema/generated/client/graphql.ts'

/** CLOSED: the permission does not open it. NOT_ASKED: the permission would, and we never ask for it; the words say so. */
export interface NeverLine {
  code: string
  because: 'CLOSED' | 'NOT_ASKED'
}

export interface SourceLines {
  scope: string
  never: readonly NeverLine[]
}

export const SOURCE_LINES: Readonly<Record<ConsentSource, SourceLines>> = {
  DIRECTORY: { scope: 'User.Read.All', never: [{ code: 'SALARY', because: 'CLOSED' }] },
  MAIL: {
    scope: 'Mail.ReadBasic',
    never: [
      { code: 'TEXT', because: 'CLOSED' },
      { code: 'SUBJECT', because: 'NOT_ASKED' },
    ],
  },
  CALENDAR: { scope: 'Calendars.Read', never: [{ code: 'SUBJECT', because: 'NOT_ASKED' }] },
  CHAT: { scope: 'Chat.ReadBasic', never: [{ code: 'MESSAGES', because: 'CLOSED' }] },
  TASKS: { scope: 'Tasks.Read', never: [{ code: 'NOTES', because: 'NOT_ASKED' }] },
  DRAFTS: {
    scope: 'Mail.ReadWrite',
    never: [
      { code: 'SEND', because: 'CLOSED' },
      { code: 'OTHERS', because: 'NOT_ASKED' },
    ],
  },
}

/** The sources that these permissions are for; none for a permission that comes with signing in. */
export function sourcesOf(scopes: readonly string[]): ConsentSource[] {
  const all = Object.entries(SOURCE_LINES) as [ConsentSource, SourceLines][]
  return all.filter(([, { scope }]) => scopes.includes(scope)).map(([source]) => source)
}
