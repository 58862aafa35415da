// The mail's own words, in Spanish, with "usted".
import type { MailWords } from './mail-words.ts'

export const es: MailWords = {
  subject: 'Una recomendación en LinkedIn que me gustaría compartir: ¿le parece bien?',
  reminderSubject: 'Una recomendación en LinkedIn para usted, por si no vio mi mensaje',
  greeting: (firstName: string) => `Hola, ${firstName}:`,
  before: [
    'Me gusta trabajar con usted y quisiera mostrarlo con una recomendación en LinkedIn. Antes de publicar nada, quiero que la vea. Este es el texto exacto:',
  ],
  reminderBefore: [
    'Hace unos días le pregunté si le parecía bien una recomendación mía en LinkedIn. Por si no vio el mensaje, aquí está de nuevo el texto. No volveré a preguntar, y sin una palabra suya no se publicará nada:',
  ],
  choicesLead: 'Cualquiera de estas respuestas está bien:',
  choices: [
    'Sí, adelante.',
    'Sí, con estos cambios: … (quite o añada lo que quiera, lo cambiaré con gusto)',
    'Prefiero que no.',
    'Sin respuesta: entonces no lo publicaré.',
  ],
  after: [
    'No se sienta en la obligación de aceptarla: sin ninguna presión y sin ningún resentimiento. No hace falta que dé un motivo.',
    'Gracias por todo lo que he aprendido trabajando con usted.',
  ],
  signOff: (writer: string) => `Un cordial saludo,\n${writer}`,
}
