// The mail's own words, in English. Another language is another file of the same shape.

import type { MailWords } from './mail-words.ts'

export const en: MailWords = {
  subject: "A LinkedIn recommendation I'd like to share – okay with you?",
  reminderSubject: 'A LinkedIn recommendation for you – just in case it slipped by',
  greeting: (firstName: string) => `Hi ${firstName},`,
  before: [
    "I enjoy working with you, and I'd like to show it with a recommendation on LinkedIn. Before anything is posted, I want you to see it. This is the exact text:",
  ],
  reminderBefore: [
    'A few days ago I asked whether you would be okay with a LinkedIn recommendation from me. In case the mail slipped by, here is the text once more. I will not ask again, and without a word from you nothing is posted:',
  ],
  choicesLead: 'Any of these answers is fine:',
  choices: [
    'Yes, go ahead.',
    'Yes, with these changes: … (take out or add anything, I am happy to change it)',
    "I'd rather not.",
    'No answer: then I will not post it.',
  ],
  after: [
    'Please do not feel obliged to accept it: no pressure at all, and no hard feelings either way. You do not have to give a reason.',
    'Thank you for everything I have learned from working with you.',
  ],
  signOff: (writer: string) => `Best regards,\n${writer}`,
}
