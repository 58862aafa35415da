// What an answer says when it is held against the mail and the text it answers.
import { describe, expect, test } from '@jest/globals'
import { readReply, type Asked, type ReplyReading } from '#server/reasoning/replies/read-reply.ts'
import { applyEdits } from '#server/reasoning/replies/edits/apply-edits.ts'
import { sentText } from '#server/reasoning/replies/mail/sent-lines.ts'
import { splitMail } from '#server/reasoning/replies/new-text.ts'

const TEXT =
  'Ines showed me every Friday how the budget is made. When Lindkvist asked for the audit early, she took the late shift herself.'
const MAIL = `Hi Ines,\n\nI'd like to share a recommendation on LinkedIn. This is the exact text:\n\n${TEXT}\n\nAny of these answers is fine:\n\n– Yes, go ahead.\n\n– Yes, with these changes: …\n\n– I'd rather not.\n\n– No answer: then I will not post it.\n\nThank you for everything.\n\nBest regards,\nRuben Okoye`
const ASKED: Asked = {
  text: TEXT,
  mails: [MAIL],
  language: 'en',
  names: ['Ines Duarte', 'Ruben Okoye'],
  choices: [['Yes, go ahead.', 'Yes, with these changes: …', "I'd rather not.", 'No answer: then I will not post it.']],
}
const read = (body: string): ReplyReading => readReply({ subject: 'Re: x', headers: {}, body, asked: ASKED })

describe('Our own mail below the answer', () => {
  test.each([
    ['under a header in a language nobody taught us', `Sendandi: Ruben\nDags: 2.11.2026 09:14\n\n${MAIL}`],
    ['without any header', MAIL],
    ['wrapped anew', MAIL.replace(/(.{40}\S*) /g, '$1\n')],
    [
      'with quote signs',
      MAIL.split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    ],
    [
      'with quote signs of another kind',
      MAIL.split('\n')
        .map((line) => `| ${line}`)
        .join('\n'),
    ],
    [
      'indented',
      MAIL.split('\n')
        .map((line) => `    ${line}`)
        .join('\n'),
    ],
  ])('is not read, %s', (_, quoted) => {
    expect(read(`Yes, go ahead.\n\n${quoted}`).label).toBe('GRANTED')
    expect(read(`I'd rather not.\n\n${quoted}`).label).toBe('DECLINED')
    expect(read(`Thanks, will read it.\n\n${quoted}`).label).toBe('UNCLEAR')
  })

  test('is left out for what it is, however the answer stands between its lines', () => {
    const { own } = splitMail(
      `From: R <r@x.test>\nSent: 2 Nov 2026 09:14\n\n${MAIL.replace('\n\nAny of', '\n\nLovely, but it was Monday.\n\nAny of')}`,
      sentText([MAIL]),
    )
    expect(own.map(({ text }) => text)).toEqual(['Lovely, but it was Monday.'])
  })
})

describe('An edit', () => {
  test.each([
    ['"every Friday" -> "most Fridays", otherwise go ahead.', 'every Friday', 'most Fridays'],
    ['Go ahead, but change "every Friday" to "most Fridays".', 'every Friday', 'most Fridays'],
    ['Yes, go ahead. Please say "most Fridays" instead of "every Friday".', 'every Friday', 'most Fridays'],
    ['Go ahead. It was the tax audit, not the audit.', 'the audit', 'the tax audit'],
    ['Yes, post it. Lindqvist is spelled with a q.', 'Lindkvist', 'Lindqvist'],
    ['OK to publish.\nFrom: every Friday\nTo: most Fridays', 'every Friday', 'most Fridays'],
  ])('is found in the text: %s', (body, target, replacement) => {
    const [edit] = read(body).edits
    expect(edit).toMatchObject({ target, replacement })
    expect(TEXT.slice(edit?.at?.start, edit?.at?.end)).toBe(target)
  })

  test('that names nothing of the text has no place in it', () => {
    const { edits } = read('Please change "the moon" to "the sun".')
    expect(edits.length).toBeGreaterThan(0)
    expect(edits.every(({ at }) => at === null)).toBe(true)
    expect(applyEdits(TEXT, edits)).toBeNull()
  })

  test('of the whole, pasted back, is the new text', () => {
    const version = TEXT.replace('every Friday', 'on most Fridays').replace('herself', 'twice')
    const { label, edits } = read(`Go ahead with this version:\n\n${version}`)
    expect(label).toBe('GRANTED_WITH_EDITS')
    expect(edits.some(({ replacement }) => replacement === version)).toBe(true)
  })

  test('is carried out where it was found', () => {
    const { edits } = read('Go ahead, but change "every Friday" to "most Fridays".')
    expect(applyEdits(TEXT, edits)).toBe(TEXT.replace('every Friday', 'most Fridays'))
  })
})

describe('A marked answer', () => {
  test.each<[string, ReplyReading['label']]>([
    ["[x] Yes, go ahead.\n[ ] Yes, with these changes\n[ ] I'd rather not.", 'GRANTED'],
    ["( ) Yes, go ahead.\n(x) I'd rather not.", 'DECLINED'],
    ['1', 'GRANTED'],
    ['3, sorry', 'DECLINED'],
    ['Option 3', 'DECLINED'],
    ["[x] Yes, go ahead.\n[x] I'd rather not.", 'UNCLEAR'],
    ['[x] Yes, go ahead.\nPlease do not post it.', 'UNCLEAR'],
    ["> – Yes, go ahead.\n\nthis one\n\n> – I'd rather not.", 'GRANTED'],
  ])('is read as marked: %j', (body, label) => {
    expect(read(body).label).toBe(label)
  })

  test('with a button says what the button says, unless the words beside it say otherwise', () => {
    const vote = (body: string) => readReply({ subject: 'x', headers: {}, body, asked: ASKED, vote: 'YES' }).label
    expect(vote('')).toBe('GRANTED')
    expect(vote('Please do not post it.')).toBe('UNCLEAR')
    expect(vote('Please change "every Friday" to "most Fridays".')).toBe('GRANTED_WITH_EDITS')
  })
})

test('reading takes time in step with the length of the mail, not with its square', () => {
  const paragraph = 'On the other hand, please say "most Fridays" instead of "every Friday", and so on.\n'
  const timeOf = (times: number): number => {
    const body = paragraph.repeat(times)
    const best = Array.from({ length: 5 }, () => {
      const start = process.hrtime.bigint()
      read(body)
      return Number(process.hrtime.bigint() - start)
    })
    return Math.min(...best)
  }
  timeOf(60)
  // Sixteen times the length: 16 in step with it, 256 with its square.
  expect(timeOf(960) / timeOf(60)).toBeLessThan(80)
})
