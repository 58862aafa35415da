// What stands below an answer without being part of it: a sign-off with the name, a contact block, the footer of a phone, a
// disclaimer. A sentence below the sign-off is part of the answer again.
import { fold } from './fold.ts'

const FOOTER =
  /^(?:sent (?:from|via|with) |get outlook for|download outlook|von meinem .{2,30} gesendet|gesendet (?:von|mit|uber) |envoye (?:de|depuis|a partir de) (?:mon|ma|outlook|mail)|enviado desde |enviado (?:do|pelo|a partir do|via) |inviato (?:da|dal|con) |verstuurd vanaf |verzonden (?:vanaf|met|vanuit) |skickat fran |hamta outlook|sendt fra |hent outlook|lahetetty |wyslane? z |wyslano z |obtenir outlook|obtener outlook|yahoo mail|(?:typed|written|sent) (?:with|by|on) (?:my )?(?:thumbs?|phone|mobile)|(?:please )?(?:excuse|forgive|pardon) (?:my |the |any )?(?:brevity|typos|spelling|errors))/
const DISCLAIMER =
  /(?:this (?:e-?mail|message|communication)(?: and| is| may| contains?|,| \()|the information (?:contained )?in this (?:e-?mail|message)|intended recipient|confidentiality notice|confidential(?:ity)?:|please (?:do not print|consider the environment|think before)|disclaimer|save paper|diese (?:e-?mail|nachricht) (?:und|enthalt|kann|ist)|vertraulichkeitshinweis|ce (?:message|courriel|mail) (?:et|est|peut|contient)|este (?:mensaje|correo|e-?mail) (?:y|es|puede|contiene|e|pode)|esta mensagem (?:e|pode|contem)|aviso (?:legal|de confidencialid)|questo messaggio|questa e-?mail|le informazioni contenute|dit (?:bericht|e-?mailbericht)|deze e-?mail|detta (?:meddelande|e-?post|mejl)|denne (?:e-?mail|mail|besked|e-post|melding)|tama (?:viesti|sahkoposti)|ta wiadomosc|niniejsza wiadomosc|registered in england|company (?:no|number|registration)|geschaftsfuhrer:|sitz der gesellschaft)/
const SIGN_OFF =
  /^(?:(?:(?:with )?(?:all )?(?:my |the |very )?(?:best|kind(?:est)?|warm(?:est)?|friendly|many)(?: regards| wishes| thanks)?)|best (?:regards|wishes|from \w+)|all best(?: wishes)?|regards|cheers|thanks(?: again| so much| a lot| a million)?|many thanks|thank you|sincerely|yours(?: sincerely| truly| faithfully)?|all the best|take care|talk soon|love|br|kr|rgds|x+|(?:mit )?(?:freundlichen|besten|lieben|herzlichen|schonen|viele[n]?|liebe|beste|herzliche|freundliche|schone) (?:gru(?:ß|ss|s)en?|dank)|(?:gru(?:ß|ss|s)|lg|vg|mfg|gru(?:ß|ss|s)e)|danke|merci|cordialement|bien (?:cordialement|a (?:toi|vous))|amicalement|belle journee|bonne journee|a bientot|saludos(?: cordiales)?|un (?:saludo|abrazo|cordial saludo)|atentamente|gracias|un saluto|saluti|cordiali saluti|cari saluti|grazie|a presto|(?:met )?vriendelijke groet(?:en)?|groet(?:en|jes)?|hartelijke groet(?:en)?|bedankt|mvg|abracos?|um abraco|atenciosamente|cumprimentos|obrigad[oa]|com os melhores cumprimentos|(?:med )?vanliga halsningar|halsningar|mvh|vh|hilsen|(?:med )?venlig hilsen|(?:med )?vennlig hilsen|mange hilsner|de bedste hilsner|terveisin|ystavallisin terveisin|terv|hej da|tack|kram|pozdrawiam|(?:z )?pozdrowieni(?:a|ami)|z powazaniem|dzieki|dziekuje|serdecznie pozdrawiam)(?:[ ,][^.!?:"]{0,30})?[,.!]*$/
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|lieber?|liebes|sehr geehrte[r]?|guten (?:tag|morgen)|moin|servus|bonjour|salut|cher|chere|hola|buenos dias|buenas(?: tardes)?|querid[oa]|estimad[oa]|ciao|buongiorno|car[oa]|gentile|salve|hoi|beste|dag|goedemorgen|ola|oi|bom dia|boa tarde|prezad[oa]|hej|hejsan|god morgon|tjena|kaere|kjaere|kare|moi|hei|hyva|czesc|dzien dobry|drogi|droga|szanown[ay])\b[^.!?:"]{0,40}[,!]?$/
const POSTSCRIPT = /^p\.? ?p?\.?s\.?\b/
const REACTION =
  /(?:reacted|reagierte|hat .{0,40}reagiert|a reagi|ha reaccionado|reacciono|ha reagito|reageerde|heeft .{0,40}gereageerd|reagiu|reagerade|reagerede|reagerte|reagoi|zareagowal)/
const CONTACT = /(?:https?:|www\.|@|\+?\d[\d ()/-]{6,}| \| |linkedin|follow us)/
/** A name by itself, with or without the job beside it: “Nadia Berg”, “Nadia Berg, Head of Planning”. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|da|di|del|la|al|bin)){1,3}(?:\s?[,|–-]\s?\p{L}[^.!?]{2,60})?$/u

type Below = 'text' | 'signature' | 'disclaimer'

/** Which of these own lines are words of the answer. */
export function answerLines(lines: readonly string[]): boolean[] {
  const folded = lines.map((line) => fold(line.slice(0, 500)).trim())
  const keep = folded.map(() => true)
  let below: Below = 'text'
  let texts = 0
  folded.forEach((line, i) => {
    if (line !== '') below = zoneOf(below, lines, folded, i, texts)
    const isGreeting = texts === 0 && GREETING.test(line) && line.length < 60
    if (below !== 'text' || FOOTER.test(line) || isGreeting || isReaction(folded, i)) keep[i] = false
    else if (line !== '') texts += 1
  })
  return keep
}

function zoneOf(below: Below, lines: readonly string[], folded: readonly string[], at: number, texts: number): Below {
  const line = folded[at] ?? ''
  if (POSTSCRIPT.test(line)) return 'text'
  if (DISCLAIMER.test(line)) return 'disclaimer'
  if (/^--\s?$/.test(line)) return 'signature'
  const startsParagraph = at === 0 || folded[at - 1] === ''
  if (below === 'text') {
    const closes = isSignOff(folded, at) || (texts > 0 && startsParagraph && startsContactBlock(lines, at))
    return closes ? 'signature' : 'text'
  }
  return startsParagraph && isSentence(line) ? 'text' : below
}

/** “Thanks,” closes a mail only when nothing but a name, contact lines or a new paragraph follow. */
function isSignOff(folded: readonly string[], at: number): boolean {
  const line = folded[at] ?? ''
  if (line.length > 60 || !SIGN_OFF.test(line)) return false
  const next = folded[at + 1] ?? ''
  const later = next === '' ? (folded.slice(at + 2).find((one) => one !== '') ?? '') : next
  return next === '' || isNameLike(next) || DISCLAIMER.test(later)
}

function isNameLike(line: string): boolean {
  return line.length <= 48 && !/[!?]$|[a-z]{3}\.$/.test(line)
}

/** A name in a paragraph of its own: the end, or the head of a block with the job, numbers, links and slogans. */
function startsContactBlock(lines: readonly string[], at: number): boolean {
  return NAME.test((lines[at] ?? '').trim())
}

/** Words that say something, below a sign-off: three or more, with an end, and no contact details. */
function isSentence(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}']+/gu) ?? []
  if (words.length < 3 || CONTACT.test(line) || DISCLAIMER.test(line) || FOOTER.test(line)) return false
  return /[.!?:"]$|->|=>|→/.test(line) || words.length >= 6
}

/** “Nadia Berg reacted via Gmail”, and the sign alone above it. */
function isReaction(folded: readonly string[], at: number): boolean {
  const line = folded[at] ?? ''
  if (line.length < 90 && REACTION.test(line) && !/[.?]$/.test(line)) return true
  if (!/^[^\p{L}\p{N}]+$/u.test(line)) return false
  const next = folded.slice(at + 1).find((one) => one !== '') ?? ''
  return next.length < 90 && REACTION.test(next)
}
