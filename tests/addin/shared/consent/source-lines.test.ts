// The page's words against what is really asked for: no line may be untrue of the permissions.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { SOURCE_LINES } from '#addin/shared/consent/source-lines.ts'
import { say, sayCode } from '#addin/shared/words/words.ts'
import { SOURCES } from '#server/features/privacy/consent/switches.ts'
import { CALENDAR_FIELDS } from '#server/platform/graph/calendar.ts'
import { MAIL_FIELDS } from '#server/platform/graph/mail.ts'
import { SCOPES } from '#server/platform/graph/scopes.ts'

type Source = keyof typeof SOURCE_LINES
const sources = Object.keys(SOURCE_LINES) as Source[]

/** What each permission opens, as Microsoft's permission reference describes it. */
const OPENS: Record<string, string[]> = {
  'User.Read.All': ['PROFILES', 'MANAGERS'],
  'Mail.ReadBasic': ['HEADERS', 'SUBJECT'],
  'Calendars.Read': ['TIMES', 'SUBJECT', 'TEXT'],
  'Chat.ReadBasic': ['MEMBERS'],
  'Tasks.Read': ['TITLES', 'NOTES'],
  'Mail.ReadWrite': ['HEADERS', 'SUBJECT', 'TEXT', 'OTHERS', 'WRITE'],
}

/** The fields that would have to be asked for to read what we say we never ask for. */
const FIELDS: Partial<Record<Source, Record<string, [asked: string, field: RegExp]>>> = {
  MAIL: { SUBJECT: [MAIL_FIELDS, /subject/i] },
  CALENDAR: { SUBJECT: [CALENDAR_FIELDS, /subject|body/i] },
  TASKS: { NOTES: [readFileSync('server/platform/graph/evidence.ts', 'utf8'), /planner\/tasks\/.*details/] },
  DRAFTS: {
    OTHERS: [
      readFileSync('server/platform/graph/drafts.ts', 'utf8'),
      /(select|FIELDS) =\s*'[^']*\b(body|uniqueBody)\b/,
    ],
  },
}

describe('what the page says of each source', () => {
  test.each(sources)('%s names the permission the server asks for, and has words for every line', (source) => {
    const { scope, never } = SOURCE_LINES[source]
    expect(scope).toBe(SOURCES[source])
    expect(say(`consent.${source}.reads`)).not.toBe('')
    for (const { code, because } of never) {
      const words = sayCode(`consent.${source}.never`, code)
      expect(words).not.toBeNull()
      // Where the permission would open it, the words must say so.
      expect(words?.includes('the permission would')).toBe(because === 'NOT_ASKED')
    }
  })

  test.each(sources)('%s never reads what the permission does not open, or what is not asked for', (source) => {
    const { scope, never } = SOURCE_LINES[source]
    for (const { code, because } of never) {
      if (because === 'CLOSED') expect(OPENS[scope]).not.toContain(code)
      else {
        expect(OPENS[scope]).toContain(code)
        const [asked, field] = FIELDS[source]?.[code] ?? ['', /^/]
        expect(asked).not.toMatch(field)
      }
    }
  })

  test('no permission is asked for without a line on the page, but for those of signing in', () => {
    const shown = new Set<string>(Object.values(SOURCES))
    expect(Object.values(SCOPES).filter((scope) => !shown.has(scope))).toEqual(['User.Read', 'User.ReadBasic.All'])
    expect(Object.values(SCOPES).filter((scope) => /Send|Shared|\.All$/.test(scope))).toEqual([
      'User.ReadBasic.All',
      'User.Read.All',
    ])
  })
})
