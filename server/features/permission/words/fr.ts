// The mail's own words, in French, with "vous".
import type { MailWords } from './mail-words.ts'

export const fr: MailWords = {
  subject: 'Une recommandation LinkedIn que j’aimerais publier – êtes-vous d’accord ?',
  reminderSubject: 'Une recommandation LinkedIn pour vous – au cas où mon message vous aurait échappé',
  greeting: (firstName: string) => `Bonjour ${firstName},`,
  before: [
    'J’aime travailler avec vous et je voudrais le montrer par une recommandation sur LinkedIn. Avant toute publication, je souhaite vous la faire lire. Voici le texte exact :',
  ],
  reminderBefore: [
    'Il y a quelques jours, je vous ai demandé si une recommandation LinkedIn de ma part vous convenait. Au cas où mon message vous aurait échappé, voici encore une fois le texte. Je ne le demanderai plus, et sans un mot de vous rien ne sera publié :',
  ],
  choicesLead: 'Chacune de ces réponses me convient :',
  choices: [
    'Oui, allez-y.',
    'Oui, avec ces changements : … (retirez ou ajoutez ce que vous voulez, je le modifierai volontiers)',
    'Je préfère que non.',
    'Pas de réponse : dans ce cas, je ne publie rien.',
  ],
  after: [
    'Ne vous sentez pas obligé d’accepter, vraiment : aucune pression, et je ne vous en voudrai en aucun cas. Vous n’avez pas à donner de raison.',
    'Merci pour tout ce que j’ai appris en travaillant avec vous.',
  ],
  signOff: (writer: string) => `Bien cordialement,\n${writer}`,
}
