// What stands below an answer without being part of it: signature, sign-off with the name, phone footers, disclaimers.
const FOOTER =
  /^(?:sent (?:from|via|with) |get outlook for|download outlook|von meinem .{2,30} gesendet|gesendet (?:von|mit|uber) |envoye (?:de|depuis|a partir de) (?:mon|ma|outlook|mail)|enviado desde |enviado (?:do|pelo|a partir do|via) |inviato (?:da|dal|con) |verstuurd vanaf |verzonden (?:vanaf|met|vanuit) |skickat fran |hamta outlook|wyslane? z |wyslano z |obtenir outlook|obtener outlook|yahoo mail)/
const DISCLAIMER =
  /(?:this (?:e-?mail|message|communication)(?: and| is| may| contains?|,| \()|the information (?:contained )?in this (?:e-?mail|message)|intended recipient|confidentiality notice|confidential(?:ity)?:|please (?:do not print|consider the environment|think before)|disclaimer|diese (?:e-?mail|nachricht) (?:und|enthalt|kann|ist)|vertraulichkeitshinweis|ce (?:message|courriel|mail) (?:et|est|peut|contient)|este (?:mensaje|correo|e-?mail) (?:y|es|puede|contiene|e|pode)|esta mensagem (?:e|pode|contem)|aviso (?:legal|de confidencialid)|questo messaggio|questa e-?mail|le informazioni contenute|dit (?:bericht|e-?mailbericht)|deze e-?mail|detta (?:meddelande|e-?post|mejl)|ta wiadomosc|niniejsza wiadomosc|registered in england|company (?:no|number|registration)|geschaftsfuhrer:|sitz der gesellschaft)/
const SIGN_OFF =
  /^(?:(?:(?:with )?(?:all )?(?:my |the |very )?(?:best|kind(?:est)?|warm(?:est)?|friendly|many)(?: regards| wishes| thanks)?)|best regards|regards|cheers|thanks(?: again| so much| a lot| a million)?|many thanks|thank you|sincerely|yours(?: sincerely| truly| faithfully)?|all the best|take care|talk soon|love|br|kr|rgds|x+|(?:mit )?(?:freundlichen|besten|lieben|herzlichen|schonen|viele[n]?|liebe|beste|herzliche|freundliche|schone) (?:gru(?:ß|ss)en?|dank)|(?:gru(?:ß|ss)|lg|vg|mfg|gru(?:ß|ss)e)|danke|merci|cordialement|bien (?:cordialement|a (?:toi|vous))|amicalement|belle journee|bonne journee|a bientot|saludos(?: cordiales)?|un (?:saludo|abrazo|cordial saludo)|atentamente|gracias|un saluto|saluti|cordiali saluti|cari saluti|grazie|a presto|(?:met )?vriendelijke groet(?:en)?|groet(?:en|jes)?|hartelijke groet(?:en)?|bedankt|mvg|abracos?|um abraco|atenciosamente|cumprimentos|obrigad[oa]|com os melhores cumprimentos|(?:med )?vanliga halsningar|halsningar|mvh|hej da|tack|kram|pozdrawiam|(?:z )?pozdrowieni(?:a|ami)|z powazaniem|dzieki|dziekuje|serdecznie pozdrawiam)(?:[ ,][^.!?:"]{0,30})?[,.!]*$/
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|lieber?|liebes|sehr geehrte[r]?|guten (?:tag|morgen)|moin|servus|bonjour|salut|cher|chere|hola|buenos dias|buenas(?: tardes)?|querid[oa]|estimad[oa]|ciao|buongiorno|car[oa]|gentile|salve|hoi|beste|dag|goedemorgen|ola|oi|bom dia|boa tarde|prezad[oa]|hej|hejsan|god morgon|tjena|czesc|dzien dobry|drogi|droga|szanown[ay])\b[^.!?:"]{0,40}[,!]?$/
const POSTSCRIPT = /^p\.? ?p?\.?s\.?\b/

/** Which of these own lines are words of the answer; `folded` are the same lines folded and trimmed. */
export function answerLines(folded: string[]): boolean[] {
  const keep = folded.map(() => true)
  let below: 'text' | 'signature' | 'disclaimer' = 'text'
  let texts = 0
  folded.forEach((line, i) => {
    if (POSTSCRIPT.test(line)) below = 'text'
    else if (below !== 'disclaimer' && (/^--\s?$/.test(line) || (texts > 0 && isSignOff(folded, i))))
      below = 'signature'
    else if (DISCLAIMER.test(line)) below = 'disclaimer'
    const isGreeting = texts === 0 && GREETING.test(line)
    if (below !== 'text' || FOOTER.test(line) || isGreeting) keep[i] = false
    else if (line !== '') texts += 1
  })
  return keep
}

/** "Thanks," closes a mail only when nothing but a name or contact lines follow. */
function isSignOff(folded: string[], at: number): boolean {
  const line = folded[at] ?? ''
  if (line.length > 60 || !SIGN_OFF.test(line)) return false
  const next = folded.slice(at + 1).find((later) => later !== '')
  return next === undefined || (next.length <= 48 && !/[!?]$|[a-z]{3}\.$/.test(next)) || DISCLAIMER.test(next)
}
