// Answers to a permission request, written for the tests before the rules were tuned, and never used to fit them word for word.
// One line each: what it means, its language, the body; then subject, headers and edits where they matter.
import type { ReplyLabel } from '#server/reasoning/replies/read-reply.ts'

export interface LabelledReply {
  label: ReplyLabel
  lang: string
  body: string
  subject?: string
  headers?: Record<string, string>
  edits?: { kind: string; target?: string; replacement?: string }[]
}

const G = 'GRANTED'
const E = 'GRANTED_WITH_EDITS'
const C = 'CHANGES_REQUESTED'
const D = 'DECLINED'
const U = 'UNCLEAR'
const A = 'AUTO_REPLY'

/** The request as an English mail client quotes it. */
export const QUOTED_EN = [
  '',
  'On Tue, 3 Nov 2026 at 09:14, Mira Okafor <mira@harbourline.test> wrote:',
  '> Hi Dana,',
  '> may I post this on LinkedIn? If you would like to change or remove anything, tell me; if you would rather not, no hard feelings.',
  '> "Dana led the ferry timetable team and always explained why."',
  '> Just answer "go ahead" if it is fine.',
].join('\n')

/** The request as Outlook in German puts it below. */
export const QUOTED_DE = [
  '',
  'Von: Mira Okafor <mira@harbourline.test>',
  'Gesendet: Dienstag, 3. November 2026 09:14',
  'An: Dana Weiss',
  'Betreff: Darf ich das veröffentlichen?',
  '',
  'Darf ich diesen Text auf LinkedIn veröffentlichen? Bitte ändern Sie, was nicht passt, oder sagen Sie nein.',
].join('\n')

export const REPLIES: LabelledReply[] = [
  // Plain permission
  { label: G, lang: 'en', body: 'Yes, absolutely, post it. You made my morning.' },
  { label: G, lang: 'en', body: 'Of course you may!' + QUOTED_EN },
  { label: G, lang: 'en', body: 'No objections from my side.\n\nDana' },
  { label: G, lang: 'en', body: 'How kind of you. I am happy for this to go up as written.' },
  { label: G, lang: 'en', body: "I wouldn't change a word. Post away!" },
  { label: G, lang: 'en', body: '👍' },
  { label: G, lang: 'en', body: 'ok' },
  { label: G, lang: 'en', body: 'Sure thing, no problem at all.\n\nSent from my iPhone' },
  { label: G, lang: 'en', body: 'You have my permission. It reads well and I see nothing that needs fixing.' },
  { label: G, lang: 'en', body: "That's lovely, thank you. Please do publish it whenever suits you." },
  { label: G, lang: 'en', body: "I don't mind at all, feel free to use it." },
  { label: G, lang: 'en', body: 'Fine by me 🙂 and thank you for saying it.' },
  {
    label: G,
    lang: 'en',
    body: 'Approved. Nothing to add.\n\n--\nDana Weiss\nHead of Planning\nPlease do not print this e-mail. If you are not the intended recipient, delete it.',
  },
  { label: G, lang: 'en', body: 'Why would I say no to that? Of course, go for it.' },
  { label: G, lang: 'en', body: 'Happy for you to share it. Would you like me to write one for you as well?' },
  {
    label: G,
    lang: 'en',
    body: '> may I post this on LinkedIn?\nYes please.\n> If you would rather not, no hard feelings.\nNot at all!',
  },
  { label: G, lang: 'en', body: 'All good from here, publish it as is. Talk on Thursday about the budget change.' },
  {
    label: G,
    lang: 'de',
    body: 'Liebe Mira,\n\nsehr gerne, das darfst du so veröffentlichen.\n\nViele Grüße\nDana' + QUOTED_DE,
  },
  { label: G, lang: 'de', body: 'Von mir aus spricht nichts dagegen. Danke für die netten Worte!' },
  { label: G, lang: 'de', body: 'Passt so, einfach online stellen.' },
  { label: G, lang: 'de', body: 'Selbstverständlich. Ich habe nichts zu ändern.' },
  { label: G, lang: 'fr', body: 'Bonjour Mira,\nOui, bien sûr, tu peux le publier tel quel.\nBelle journée' },
  { label: G, lang: 'fr', body: 'Aucune objection, vas-y ! Merci, ça me touche beaucoup.' },
  { label: G, lang: 'fr', body: "Je suis d'accord pour la publication. Rien à modifier." },
  { label: G, lang: 'es', body: 'Claro que sí, publícalo cuando quieras. ¡Muchas gracias!' },
  { label: G, lang: 'es', body: 'Por mí no hay ningún problema, adelante.' },
  { label: G, lang: 'it', body: 'Certo, pubblica pure! Mi ha fatto molto piacere.' },
  { label: G, lang: 'it', body: 'Per me va benissimo così, nessun problema.' },
  { label: G, lang: 'nl', body: 'Prima, plaats het maar. Dank je wel!' },
  { label: G, lang: 'nl', body: 'Geen bezwaar hoor, ga je gang.' },
  { label: G, lang: 'pt', body: 'Claro, pode publicar à vontade. Obrigada pelo carinho!' },
  { label: G, lang: 'pt', body: 'Por mim tudo bem, pode postar assim mesmo.' },
  { label: G, lang: 'sv', body: 'Javisst, det går jättebra! Lägg upp den.' },
  { label: G, lang: 'sv', body: 'Självklart får du publicera det. Tack för de fina orden.' },
  { label: G, lang: 'pl', body: 'Oczywiście, możesz opublikować. Bardzo dziękuję!' },
  { label: G, lang: 'pl', body: 'Nie mam nic przeciwko, śmiało publikuj.' },

  // Permission with small named edits
  {
    label: E,
    lang: 'en',
    body: 'Yes, go ahead, just change "ferry timetable team" to "ferry planning team".',
    edits: [{ kind: 'replace', target: 'ferry timetable team', replacement: 'ferry planning team' }],
  },
  {
    label: E,
    lang: 'en',
    body: 'Happy with it. Please take out the word "always" and then post it.' + QUOTED_EN,
    edits: [{ kind: 'delete', target: 'always' }],
  },
  {
    label: E,
    lang: 'en',
    body: 'Once you have fixed the spelling of my surname (Weiss, not Weis) you can publish.',
    edits: [{ kind: 'replace', target: 'Weis', replacement: 'Weiss' }],
  },
  {
    label: E,
    lang: 'en',
    body: 'Fine with me if you drop the bit about the budget. No need to show me again.',
    edits: [{ kind: 'delete', target: 'the bit about the budget' }],
  },
  {
    label: E,
    lang: 'en',
    body: 'Lovely. One tiny thing: could you say "two years" instead of "three years"? Otherwise good to go.',
    edits: [{ kind: 'replace', target: 'three years', replacement: 'two years' }],
  },
  {
    label: E,
    lang: 'en',
    body: '> "Dana led the ferry timetable team and always explained why."\nco-led, please: Jo did half of it.\n> Just answer "go ahead" if it is fine.\nGo ahead with that change.',
    edits: [{ kind: 'instruction' }],
  },
  {
    label: E,
    lang: 'en',
    body: "Sure, post it, but I'd like you to mention that Jo helped.",
    edits: [{ kind: 'add' }],
  },
  {
    label: E,
    lang: 'en',
    body: 'Two corrections and then you are good to post:\n- "Harbor" should be "Harbour"\n- remove the last sentence',
    edits: [
      { kind: 'replace', target: 'Harbor', replacement: 'Harbour' },
      { kind: 'delete', target: 'the last sentence' },
    ],
  },
  {
    label: E,
    lang: 'en',
    body: 'You can use it. Please shorten the second paragraph a little.',
    edits: [{ kind: 'instruction' }],
  },
  {
    label: E,
    lang: 'en',
    body: 'Approved with one correction: it was 2023, not 2022.',
    edits: [{ kind: 'replace', target: '2022', replacement: '2023' }],
  },
  {
    label: E,
    lang: 'de',
    body: 'Gerne! Bitte nur "Teamleiterin" durch "Bereichsleiterin" ersetzen, dann kannst du es veröffentlichen.',
    edits: [{ kind: 'replace', target: 'Teamleiterin', replacement: 'Bereichsleiterin' }],
  },
  {
    label: E,
    lang: 'de',
    body: 'Einverstanden. Den Satz mit dem Kunden bitte streichen.',
    edits: [{ kind: 'delete', target: 'Den Satz mit dem Kunden' }],
  },
  {
    label: E,
    lang: 'fr',
    body: 'Oui, avec plaisir. Remplace seulement « toujours » par « souvent » et tu peux publier.',
    edits: [{ kind: 'replace', target: 'toujours', replacement: 'souvent' }],
  },
  {
    label: E,
    lang: 'fr',
    body: "C'est bon pour moi si tu enlèves la dernière phrase.",
    edits: [{ kind: 'delete', target: 'la dernière phrase' }],
  },
  {
    label: E,
    lang: 'es',
    body: 'Sí, adelante, solo cambia "jefa" por "directora".',
    edits: [{ kind: 'replace', target: 'jefa', replacement: 'directora' }],
  },
  {
    label: E,
    lang: 'es',
    body: 'Puedes publicarlo, pero quita el nombre del cliente, por favor.',
    edits: [{ kind: 'delete', target: 'el nombre del cliente' }],
  },
  {
    label: E,
    lang: 'it',
    body: 'Va bene, pubblica pure, ma sostituisci "capo" con "responsabile".',
    edits: [{ kind: 'replace', target: 'capo', replacement: 'responsabile' }],
  },
  {
    label: E,
    lang: 'it',
    body: 'Sì, certo. Togli solo l’ultima frase.',
    edits: [{ kind: 'delete', target: 'l’ultima frase' }],
  },
  {
    label: E,
    lang: 'nl',
    body: 'Akkoord, maar verander "manager" in "teamleider" alsjeblieft.',
    edits: [{ kind: 'replace', target: 'manager', replacement: 'teamleider' }],
  },
  {
    label: E,
    lang: 'nl',
    body: 'Je mag het plaatsen als je de laatste zin weghaalt.',
    edits: [{ kind: 'delete', target: 'de laatste zin' }],
  },
  {
    label: E,
    lang: 'pt',
    body: 'Pode publicar, só troque "chefe" por "gestora".',
    edits: [{ kind: 'replace', target: 'chefe', replacement: 'gestora' }],
  },
  {
    label: E,
    lang: 'sv',
    body: 'Gärna! Byt bara ut "chef" mot "mentor" så är det klart att lägga upp.',
    edits: [{ kind: 'replace', target: 'chef', replacement: 'mentor' }],
  },
  {
    label: E,
    lang: 'pl',
    body: 'Tak, zgadzam się, tylko zmień „szefowa” na „kierowniczka”.',
    edits: [{ kind: 'replace', target: 'szefowa', replacement: 'kierowniczka' }],
  },
  {
    label: E,
    lang: 'pl',
    body: 'Możesz publikować, ale usuń proszę ostatnie zdanie.',
    edits: [{ kind: 'delete', target: 'ostatnie zdanie' }],
  },

  // Not yet: change first, or show again
  {
    label: C,
    lang: 'en',
    body: 'Nice, but please show me the new version before it goes anywhere. The part on the merger has to go.',
  },
  {
    label: C,
    lang: 'en',
    body: 'Could you tone it down? It makes me sound like a saint. Send it back to me when you have had another go.',
  },
  { label: C, lang: 'en', body: 'Please hold off until I have looked at a revised draft; the numbers are wrong.' },
  {
    label: C,
    lang: 'en',
    body: 'The client name must come out before this can be public.',
    edits: [{ kind: 'delete' }],
  },
  {
    label: C,
    lang: 'en',
    body: 'I would want the second paragraph rewritten. It is not how I remember it. Happy to look again after that.',
  },
  {
    label: C,
    lang: 'en',
    body: 'Not like this, I am afraid. Take out the story about the strike and let me read it once more.',
  },
  { label: C, lang: 'en', body: 'Almost. Change "hero" to something calmer and run it past me again, then yes.' },
  { label: C, lang: 'en', body: 'Can we make it shorter first? And I need to see the final wording.' },
  { label: C, lang: 'en', body: 'It says I ran the whole yard. I only ran the night shift. Please correct that.' },
  { label: C, lang: 'en', body: "I've put my changes in the attached file. Please don't post until I confirm." },
  { label: C, lang: 'en', body: 'Go ahead and make it less flowery, then send me the next version.' },
  {
    label: C,
    lang: 'de',
    body: 'Bitte ändern Sie zuerst den zweiten Absatz und schicken Sie mir die neue Fassung, bevor Sie sie veröffentlichen.',
  },
  { label: C, lang: 'de', body: 'So stimmt das nicht ganz: ich habe das Projekt nicht geleitet. Bitte umformulieren.' },
  {
    label: C,
    lang: 'fr',
    body: 'Peux-tu revoir le passage sur les chiffres ? Renvoie-moi le texte avant de le publier.',
  },
  { label: C, lang: 'fr', body: "C'est un peu trop. Il faudrait enlever « la meilleure » et me le montrer à nouveau." },
  { label: C, lang: 'es', body: 'Antes de publicarlo me gustaría ver la versión corregida. Quita lo del cliente.' },
  { label: C, lang: 'it', body: 'Puoi modificare la parte sul fatturato? Poi fammela rivedere prima di pubblicare.' },
  { label: C, lang: 'nl', body: 'Haal eerst de cijfers eruit en laat me het daarna nog een keer zien.' },
  { label: C, lang: 'pt', body: 'Por favor, altere o segundo parágrafo e me mande de novo antes de publicar.' },
  { label: C, lang: 'sv', body: 'Kan du ändra andra stycket? Jag vill se texten igen innan du publicerar.' },
  { label: C, lang: 'pl', body: 'Proszę najpierw zmienić drugi akapit i pokazać mi nową wersję przed publikacją.' },

  // No, or not now
  { label: D, lang: 'en', body: "I'd rather you didn't, sorry." + QUOTED_EN },
  { label: D, lang: 'en', body: 'Thank you, that is very generous, but I prefer to keep this between us.' },
  { label: D, lang: 'en', body: 'Our policy forbids references in public, so I have to say no.' },
  { label: D, lang: 'en', body: 'I am no longer on LinkedIn, so there is no point, but thanks for thinking of me.' },
  { label: D, lang: 'en', body: "This isn't a good time for me to be visible online. Maybe next year." },
  { label: D, lang: 'en', body: 'Please do not post it. It is a fine text, I just avoid that sort of thing.' },
  { label: D, lang: 'en', body: "I'm going to pass on this one." },
  { label: D, lang: 'en', body: 'No.' },
  { label: D, lang: 'en', body: 'Flattered, really, but legal told us we cannot appear in testimonials.' },
  {
    label: D,
    lang: 'en',
    body: '> may I post this on LinkedIn?\nSorry, no.\n> Just answer "go ahead" if it is fine.\n',
  },
  { label: D, lang: 'en', body: "I don't feel comfortable with this going public." },
  { label: D, lang: 'de', body: 'Vielen Dank, aber ich möchte das lieber nicht öffentlich sehen.' },
  { label: D, lang: 'de', body: 'Leider nein, unsere Richtlinien erlauben das nicht.' },
  { label: D, lang: 'de', body: 'Bitte nicht veröffentlichen. Ich bin nicht mehr bei LinkedIn.' },
  { label: D, lang: 'fr', body: "C'est gentil, mais je préfère que tu ne le publies pas." },
  { label: D, lang: 'fr', body: 'Non merci, pas pour le moment.' },
  { label: D, lang: 'es', body: 'Te lo agradezco, pero prefiero que no se publique.' },
  { label: D, lang: 'it', body: 'Grazie di cuore, ma preferirei di no.' },
  { label: D, lang: 'nl', body: 'Heel aardig, maar liever niet op LinkedIn.' },
  { label: D, lang: 'pt', body: 'Agradeço muito, mas prefiro que não publique.' },
  { label: D, lang: 'sv', body: 'Tack, men jag vill helst inte att det läggs ut.' },
  { label: D, lang: 'pl', body: 'Dziękuję, ale wolałbym, żeby tego nie publikować.' },

  // No answer to the question
  { label: U, lang: 'en', body: 'Thank you so much, that really touched me.' },
  { label: U, lang: 'en', body: 'Let me sleep on it.' },
  { label: U, lang: 'en', body: 'Who would be able to see this?' },
  { label: U, lang: 'en', body: "In meetings all day, I'll come back to you next week." },
  { label: U, lang: 'en', body: 'Did you get the figures for the Thursday call?' },
  { label: U, lang: 'en', body: 'I need to check with HR whether this is OK.' },
  { label: U, lang: 'en', body: 'Haha. Sure, and after that a statue in the car park.' },
  { label: U, lang: 'en', body: 'Let us talk about it at lunch.' },
  { label: U, lang: 'en', body: 'Hmm, maybe. Not certain yet.' },
  { label: U, lang: 'en', body: QUOTED_EN },
  { label: U, lang: 'en', body: "I can't open the link, what is it you want to post?" },
  { label: U, lang: 'en', body: 'If I say yes, can I take it back later?' },
  { label: U, lang: 'en', body: 'Received, will read tonight.' },
  { label: U, lang: 'de', body: 'Danke, ich schaue es mir an und melde mich.' },
  { label: U, lang: 'de', body: 'Wo genau würde das denn erscheinen?' },
  { label: U, lang: 'fr', body: 'Merci beaucoup ! Je te réponds demain.' },
  { label: U, lang: 'es', body: 'Déjame pensarlo unos días.' },
  { label: U, lang: 'it', body: 'Grazie mille, che bella sorpresa!' },
  { label: U, lang: 'nl', body: 'Ik moet er even over nadenken.' },
  { label: U, lang: 'pt', body: 'Vou pensar e depois te respondo.' },
  { label: U, lang: 'sv', body: 'Jag återkommer när jag har läst den.' },
  { label: U, lang: 'pl', body: 'Dziękuję, muszę się zastanowić.' },

  // Written by a machine
  {
    label: A,
    lang: 'en',
    subject: 'Automatic reply: A few words about you',
    body: 'I am away until 12 November with no access to mail. Yes, even on Mondays.',
  },
  {
    label: A,
    lang: 'en',
    headers: { 'auto-submitted': 'auto-replied' },
    body: 'Thanks for your mail. Feel free to call my deputy.',
  },
  {
    label: A,
    lang: 'en',
    headers: { 'x-auto-response-suppress': 'All', precedence: 'bulk' },
    body: 'Your message was received.',
  },
  {
    label: A,
    lang: 'en',
    subject: 'Undeliverable: A few words about you',
    body: 'Delivery has failed to these recipients.',
    headers: { 'content-type': 'multipart/report; report-type=delivery-status' },
  },
  {
    label: A,
    lang: 'en',
    body: 'I am currently out of the office and will be back on Monday. For urgent matters please contact Jo.',
  },
  {
    label: A,
    lang: 'de',
    subject: 'Automatische Antwort: Darf ich?',
    body: 'Ich bin bis zum 9. November nicht im Haus.',
  },
  {
    label: A,
    lang: 'de',
    subject: 'Abwesenheitsnotiz',
    body: 'Vielen Dank für Ihre Nachricht. Ich bin im Urlaub; gerne hilft meine Vertretung.',
  },
  {
    label: A,
    lang: 'fr',
    subject: 'Réponse automatique : une question',
    body: 'Je suis absente jusqu’au 10 novembre.',
  },
  { label: A, lang: 'es', subject: 'Respuesta automática: permiso', body: 'Estoy fuera de la oficina hasta el lunes.' },
  { label: A, lang: 'it', subject: 'Risposta automatica: permesso', body: 'Sono fuori ufficio fino a lunedì.' },
  { label: A, lang: 'nl', subject: 'Automatisch antwoord: vraag', body: 'Ik ben afwezig tot maandag.' },
  { label: A, lang: 'pt', subject: 'Resposta automática: permissão', body: 'Estou de férias até dia 20.' },
  { label: A, lang: 'sv', subject: 'Autosvar: fråga', body: 'Jag är på semester till den 20 november.' },
  { label: A, lang: 'pl', subject: 'Odpowiedź automatyczna: pytanie', body: 'Jestem na urlopie do poniedziałku.' },
]
