// The mail against hostile strings in every field, and names and texts of any script.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { snapshotOf } from '#server/features/drafts/draft-snapshot.ts'
import type { AskableText } from '#server/features/drafts/ready-to-ask.ts'
import { isOneAddress, LARGEST_MAIL_BYTES, permissionMail, reminderMail } from '#server/features/permission/mail.ts'
import { IN_LANGUAGE, mailLanguageOf } from '#server/features/permission/words/in-language.ts'
import type { MailLanguage } from '#schema/generated/server.ts'

const LANGUAGES = Object.keys(IN_LANGUAGE) as MailLanguage[]
const TEXT = 'Priya explained the plan.\n\nShe backed me up when my numbers were questioned.'

type MailParts = Parameters<typeof permissionMail>[0]

/** As if the check had passed it: only the product itself makes such a text. */
const askable = (text: string, version: number) => snapshotOf({ text, version }) as AskableText

const parts = (more: Partial<MailParts> = {}): MailParts => ({
  to: { name: 'Priya Raman', address: 'priya@alderwood.example' },
  firstName: 'Priya',
  writer: 'Maya Lindqvist',
  greeting: null,
  signOff: null,
  text: askable(TEXT, 3),
  requestMarker: 'marker-1',
  language: 'EN',
  answerButtons: true,
  ...more,
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</blockquote></body><base href=//evil.test>',
  '<!-- <style>@import "//evil.test"</style>',
  '&lt;script&gt; &#x3c;b&#x3e; &amp;',
  'javascript:alert(1)',
  'Priya\r\nBcc: x@evil.test',
  'Priya\nBcc: x@evil.test',
  'Priya\u0085Bcc: x@evil.test',
  'Priya\u2028Bcc: x@evil.test',
  'Priya\u202Egro.live@x',
  'a\u0000b\u001b[31mc\ud800d',
  '${7*7} {{7*7}} <%= 7 %> #{7}',
  '=cmd|calc!A1',
  'é'.repeat(5000),
]

/** Only the marks of the templates themselves: no other element, no attribute that could load or act. */
function expectHarmless(html: string): void {
  const tags = html.match(/<[^>]*>?/g) ?? []
  const allowed = /^(<p dir="auto">|<\/p>|<br>|<blockquote style="[a-z0-9#:;. -]+">|<\/blockquote>)$/
  expect(tags.filter((tag) => !allowed.test(tag))).toEqual([])
  expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|https?:/)
}

const ONE_LINE = /^[^\r\n\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/

function expectSafe(value: string): void {
  const mail = permissionMail(
    parts({
      to: { name: value, address: 'a@b.example' },
      firstName: value,
      writer: value,
      greeting: value,
      signOff: value,
    }),
  )
  expectHarmless(mail.html.replaceAll(/https?:/g, ''))
  expect(mail.to.name).toMatch(ONE_LINE)
  expect(mail.subject).toBe(IN_LANGUAGE.EN.subject)
  expect(mail.to.address).toBe('a@b.example')
  expectHarmless(permissionMail(parts({ text: askable(value, 1) })).html.replaceAll(/https?:/g, ''))
}

describe('the permission mail', () => {
  test.each(LANGUAGES)('in %s it quotes the exact text, says that nobody is obliged, and loads nothing', (language) => {
    for (const mail of [permissionMail(parts({ language })), reminderMail(parts({ language }))]) {
      const { html, text, subject } = mail
      expectHarmless(html)
      expect(text).toContain('> Priya explained the plan.')
      expect(html).toContain('<p dir="auto">She backed me up when my numbers were questioned.</p></blockquote>')
      expect(text).toContain(IN_LANGUAGE[language].after[0])
      expect(subject.length).toBeLessThan(255)
      for (const choice of IN_LANGUAGE[language].choices) expect(text).toContain(choice)
      expect(Buffer.byteLength(html)).toBeLessThan(LARGEST_MAIL_BYTES / 4)
    }
  })

  test('no hostile string in any field becomes markup, a header or a turned line', () => {
    for (const value of HOSTILE) expectSafe(value)
  })

  test.each([
    ['Arabic', 'ليلى'],
    ['Hebrew', 'נועה'],
    ['Chinese', '王小明'],
    ['Devanagari', 'प्रिया'],
    ['combining marks', 'Z\u0306a\u0301lgo'],
    ['emoji of several parts', 'Sam 👩🏽‍🚀'],
    ['an apostrophe', "Siobhán O'Brien"],
  ])('a name in %s comes out as it is written', (_, name) => {
    const mail = permissionMail(parts({ firstName: name, to: { name, address: 'a@b.example' } }))
    expect(mail.to.name).toBe(name)
    expect(mail.text).toContain(name)
    expect(mail.html).toContain(name.replaceAll("'", '&#39;'))
  })

  test('the longest text in the widest letters stays far below what Outlook takes', () => {
    const { html } = permissionMail(parts({ text: askable('王'.repeat(3000), 1) }))
    expect(Buffer.byteLength(html)).toBeLessThan(LARGEST_MAIL_BYTES)
  })

  test.each([
    ['priya@corp.example\r\nBcc: x@evil.test', false],
    ['a@b.example, c@d.example', false],
    ['Priya <a@b.example>', false],
    ['a@b@c.example', false],
    ['a@b.example;c@d.example', false],
    ['', false],
    ['a@b.example', true],
    [`${'a'.repeat(64)}@${'b'.repeat(181)}.example`, true],
    [`${'a'.repeat(64)}@${'b'.repeat(182)}.example`, false],
    ['жук@пример.рф', true],
  ])('%j as the one recipient: %s', (address, isFit) => expect(isOneAddress(address)).toBe(isFit))
})

const BAD = join(process.env['UPWARD_SHARED'] ?? '../shared', 'bad-input')
const listed = (file: string): string[] => {
  const values = JSON.parse(readFileSync(join(BAD, file), 'utf8')) as (string | { value?: string; html?: string })[]
  return values.flatMap((one) => (typeof one === 'string' ? one : (one.value ?? one.html ?? [])))
}

;(existsSync(BAD) ? describe : describe.skip)('the permission mail against the collected bad input', () => {
  test.each(['naughty-strings.dev.json', 'html-xss.dev.json', 'mail-injection.dev.json'])('%s', (file) => {
    const values = listed(file)
    expect(values.length).toBeGreaterThan(20)
    for (const value of values) expectSafe(value)
  })

  test.each(['priya@ехample.com', 'рriya@example.com', 'priya@exаmple.com'])(
    'an address in letters that only look like others is refused: %s',
    (address) => expect(isOneAddress(address)).toBe(false),
  )

  test('an address wholly in another script is one all the same', () => {
    expect(['прия@пример.рф', 'åsa@exempel.se'].map(isOneAddress)).toEqual([true, true])
  })

  test('an address that must be refused is refused', () => {
    const all = JSON.parse(readFileSync(join(BAD, 'mail-injection.dev.json'), 'utf8')) as {
      field: string
      value: string
      expect: string
    }[]
    const refused = all.filter((one) => one.field === 'address' && one.expect === 'refused')
    expect(refused.map(({ value }) => isOneAddress(value))).toEqual(refused.map(() => false))
  })
})

test.each([
  ['Priya hat mir die Preise in Ruhe erklärt und sich für mich eingesetzt.', 'DE'],
  ['Priya wyjaśniła mi krok po kroku, jak działa cały model cenowy.', 'PL'],
  ['Priya explained the whole pricing model to me, step by step.', 'EN'],
  ['プリヤさんは価格の仕組みを一つずつ丁寧に説明してくれました。', 'EN'],
])('the mail is written in the language of its text where it can be: %s', (text, language) => {
  expect(mailLanguageOf(text)).toBe(language)
})
