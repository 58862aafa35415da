// The mail's own words, in Polish. "Państwo" is avoided: the sentences are built so that no gender of the reader is needed.
import type { MailWords } from './mail-words.ts'

export const pl: MailWords = {
  subject: 'Rekomendacja na LinkedIn, którą chcę opublikować – czy to w porządku?',
  reminderSubject: 'Rekomendacja na LinkedIn – na wypadek, gdyby moja wiadomość zaginęła',
  greeting: (firstName: string) => `Dzień dobry, ${firstName},`,
  before: [
    'Dobrze mi się z Tobą pracuje i chcę to pokazać rekomendacją na LinkedIn. Zanim cokolwiek zostanie opublikowane, chcę, aby ten tekst był Ci znany. Oto jego dokładne brzmienie:',
  ],
  reminderBefore: [
    'Kilka dni temu zapytanie ode mnie dotyczyło rekomendacji na LinkedIn. Na wypadek, gdyby wiadomość zaginęła, oto jeszcze raz tekst. Więcej pytań nie będzie, a bez Twojego słowa nic nie zostanie opublikowane:',
  ],
  choicesLead: 'Każda z tych odpowiedzi jest w porządku:',
  choices: [
    'Tak, chętnie.',
    'Tak, z tymi zmianami: … (można usunąć lub dodać, co tylko potrzeba, chętnie to zmienię)',
    'Wolę, żeby nie.',
    'Brak odpowiedzi: wtedy niczego nie publikuję.',
  ],
  after: [
    'Zgoda nie jest żadnym obowiązkiem: bez jakiejkolwiek presji i bez urazy. Nie trzeba podawać powodu.',
    'Bardzo dziękuję za wszystko, czego uczy mnie ta współpraca.',
  ],
  signOff: (writer: string) => `Pozdrawiam serdecznie\n${writer}`,
}
