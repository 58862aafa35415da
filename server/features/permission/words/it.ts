// The mail's own words, in Italian, with "Lei".
import type { MailWords } from './mail-words.ts'

export const it: MailWords = {
  subject: 'Una raccomandazione su LinkedIn che vorrei condividere: per Lei va bene?',
  reminderSubject: 'Una raccomandazione su LinkedIn per Lei, nel caso il mio messaggio fosse sfuggito',
  greeting: (firstName: string) => `Buongiorno ${firstName},`,
  before: [
    'Mi piace lavorare con Lei e vorrei mostrarlo con una raccomandazione su LinkedIn. Prima di pubblicare qualcosa desidero che Lei la veda. Questo è il testo esatto:',
  ],
  reminderBefore: [
    'Qualche giorno fa Le ho chiesto se per Lei andava bene una mia raccomandazione su LinkedIn. Nel caso il messaggio fosse sfuggito, ecco ancora una volta il testo. Non lo chiederò più, e senza una Sua parola non verrà pubblicato nulla:',
  ],
  choicesLead: 'Ognuna di queste risposte va bene:',
  choices: [
    'Sì, va bene.',
    'Sì, con queste modifiche: … (tolga o aggiunga quello che vuole, lo cambio volentieri)',
    'Preferisco di no.',
    'Nessuna risposta: allora non la pubblico.',
  ],
  after: [
    'Non si senta in obbligo di accettarla: nessuna pressione, e in nessun caso me la prenderò. Non serve dare un motivo.',
    'Grazie per tutto quello che ho imparato lavorando con Lei.',
  ],
  signOff: (writer: string) => `Cordiali saluti,\n${writer}`,
}
