// The mail's own words, in German. A senior colleague is addressed with "Sie", which is never wrong.
import type { MailWords } from './mail-words.ts'

export const de: MailWords = {
  subject: 'Eine LinkedIn-Empfehlung, die ich gern teilen möchte – ist das für Sie in Ordnung?',
  reminderSubject: 'Eine LinkedIn-Empfehlung für Sie – falls meine Nachricht untergegangen ist',
  greeting: (firstName: string) => `Guten Tag ${firstName},`,
  before: [
    'Ich arbeite gern mit Ihnen zusammen und möchte das mit einer Empfehlung auf LinkedIn zeigen. Bevor etwas veröffentlicht wird, sollen Sie sie sehen. Das ist der genaue Text:',
  ],
  reminderBefore: [
    'Vor einigen Tagen habe ich gefragt, ob eine LinkedIn-Empfehlung von mir für Sie in Ordnung ist. Falls die Nachricht untergegangen ist, hier noch einmal der Text. Ich frage nicht erneut, und ohne ein Wort von Ihnen wird nichts veröffentlicht:',
  ],
  choicesLead: 'Jede dieser Antworten ist in Ordnung:',
  choices: [
    'Ja, gern.',
    'Ja, mit diesen Änderungen: … (streichen oder ergänzen Sie, was Sie möchten, ich ändere es gern)',
    'Lieber nicht.',
    'Keine Antwort: Dann veröffentliche ich nichts.',
  ],
  after: [
    'Bitte fühlen Sie sich nicht verpflichtet, sie anzunehmen: ganz ohne Druck, und ich nehme es Ihnen auf keinen Fall übel. Sie brauchen keinen Grund zu nennen.',
    'Vielen Dank für alles, was ich in der Zusammenarbeit mit Ihnen gelernt habe.',
  ],
  signOff: (writer: string) => `Viele Grüße,\n${writer}`,
}
