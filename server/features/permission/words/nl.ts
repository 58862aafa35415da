// The mail's own words, in Dutch, with "u".
import type { MailWords } from './mail-words.ts'

export const nl: MailWords = {
  subject: 'Een LinkedIn-aanbeveling die ik graag wil delen – vindt u dat goed?',
  reminderSubject: 'Een LinkedIn-aanbeveling voor u – voor het geval mijn bericht u is ontgaan',
  greeting: (firstName: string) => `Beste ${firstName},`,
  before: [
    'Ik werk graag met u samen en wil dat laten zien met een aanbeveling op LinkedIn. Voordat er iets wordt geplaatst, wil ik dat u hem ziet. Dit is de precieze tekst:',
  ],
  reminderBefore: [
    'Een paar dagen geleden vroeg ik of u een LinkedIn-aanbeveling van mij goed vindt. Voor het geval het bericht u is ontgaan, hier is de tekst nog een keer. Ik vraag het niet nog eens, en zonder een woord van u wordt er niets geplaatst:',
  ],
  choicesLead: 'Elk van deze antwoorden is goed:',
  choices: [
    'Ja, prima.',
    'Ja, met deze wijzigingen: … (haal weg of voeg toe wat u wilt, ik pas het graag aan)',
    'Liever niet.',
    'Geen antwoord: dan plaats ik niets.',
  ],
  after: [
    'Voelt u zich alstublieft niet verplicht: geen enkele druk, en ik neem het u in geen geval kwalijk. U hoeft geen reden te geven.',
    'Dank u wel voor alles wat ik heb geleerd van het werken met u.',
  ],
  signOff: (writer: string) => `Met vriendelijke groet,\n${writer}`,
}
