import { expect, test } from '@jest/globals'
import { bodyBlocks } from '#addin/tab/permission/mail-blocks.ts'

const text =
  'Hi Marcus,\n\nThis is the exact text:\n\n> First <b>paragraph</b>.\n>\n> Second.\n\nAny answer is fine:\n\n- Yes.\n- No.\n\nThank you.\n\nBest regards,\nAda'

test('greeting and sign-off are left to their fields, the quoted text is set apart, the answers are a list', () => {
  expect(bodyBlocks({ text, greeting: 'Hi Marcus,', signOff: 'Best regards,\nAda' })).toEqual([
    { kind: 'paragraph', lines: ['This is the exact text:'] },
    { kind: 'quote', lines: ['First <b>paragraph</b>.', 'Second.'] },
    { kind: 'paragraph', lines: ['Any answer is fine:'] },
    { kind: 'choices', lines: ['Yes.', 'No.'] },
    { kind: 'paragraph', lines: ['Thank you.'] },
  ])
})

test('a mail whose greeting was changed elsewhere is shown whole', () => {
  expect(bodyBlocks({ text, greeting: 'Dear M', signOff: '' })[0]).toEqual({ kind: 'paragraph', lines: ['Hi Marcus,'] })
})
