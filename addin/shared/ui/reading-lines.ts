// Which lines the two lists show for what is switched on and granted. Pure, so that it can be held by a test.
import type { ConsentSource, ConsentState } from '#schema/generated/client/graphql.ts'

const READ = ['PROFILE', 'DIRECTORY', 'MAIL', 'CALENDAR', 'CHAT', 'TASKS', 'DRAFTS'] as const
const NEVER = ['MAIL_TEXT', 'MAIL_AT_ALL', 'CALENDAR_AT_ALL', 'CHAT_TEXT', 'CHAT_AT_ALL', 'FILES', 'OTHERS'] as const

export type ReadLine = (typeof READ)[number]
export type NeverLine = (typeof NEVER)[number]

/** The own profile is read by signing in alone; everything else only once it is switched on and allowed. */
export function readingLines(sources: readonly { source: ConsentSource; state: ConsentState }[]): {
  read: ReadLine[]
  never: NeverLine[]
} {
  const granted = new Set<string>(sources.filter(({ state }) => state === 'ON').map(({ source }) => source))
  const isTrue: Readonly<Record<NeverLine, boolean>> = {
    MAIL_TEXT: granted.has('MAIL') || granted.has('DRAFTS'),
    MAIL_AT_ALL: !granted.has('MAIL') && !granted.has('DRAFTS'),
    CALENDAR_AT_ALL: !granted.has('CALENDAR'),
    CHAT_TEXT: granted.has('CHAT'),
    CHAT_AT_ALL: !granted.has('CHAT'),
    FILES: true,
    OTHERS: true,
  }
  return {
    read: READ.filter((line) => line === 'PROFILE' || granted.has(line)),
    never: NEVER.filter((line) => isTrue[line]),
  }
}
