// The mail's own words, in Swedish, where everybody is "du".
import type { MailWords } from './mail-words.ts'

export const sv: MailWords = {
  subject: 'En LinkedIn-rekommendation som jag gärna vill dela – är det okej för dig?',
  reminderSubject: 'En LinkedIn-rekommendation till dig – om mitt meddelande kom bort',
  greeting: (firstName: string) => `Hej ${firstName},`,
  before: [
    'Jag tycker om att arbeta med dig och vill visa det med en rekommendation på LinkedIn. Innan något publiceras vill jag att du får se den. Det här är den exakta texten:',
  ],
  reminderBefore: [
    'För några dagar sedan frågade jag om en LinkedIn-rekommendation från mig är okej för dig. Om meddelandet kom bort kommer texten här en gång till. Jag frågar inte igen, och utan ett ord från dig publiceras ingenting:',
  ],
  choicesLead: 'Vilket som helst av de här svaren är bra:',
  choices: [
    'Ja, gärna.',
    'Ja, med de här ändringarna: … (stryk eller lägg till vad du vill, jag ändrar gärna)',
    'Helst inte.',
    'Inget svar: då publicerar jag ingenting.',
  ],
  after: [
    'Känn dig absolut inte tvungen att säga ja: helt utan press, och jag tar inte illa upp. Du behöver inte ge något skäl.',
    'Stort tack för allt jag har lärt mig av att arbeta med dig.',
  ],
  signOff: (writer: string) => `Vänliga hälsningar\n${writer}`,
}
