// The mail's own words, in Portuguese, without deciding between its countries.
import type { MailWords } from './mail-words.ts'

export const pt: MailWords = {
  subject: 'Uma recomendação no LinkedIn que gostaria de partilhar – está de acordo?',
  reminderSubject: 'Uma recomendação para si no LinkedIn – caso a minha mensagem se tenha perdido',
  greeting: (firstName: string) => `Olá ${firstName},`,
  before: [
    'Gosto de trabalhar consigo e quero mostrá-lo com uma recomendação no LinkedIn. Antes de ser publicada, quero que a veja. Este é o texto exato:',
  ],
  reminderBefore: [
    'Há alguns dias perguntei se uma recomendação minha no LinkedIn estaria bem para si. Caso a mensagem se tenha perdido, aqui está de novo o texto. Não voltarei a perguntar, e sem uma palavra sua nada será publicado:',
  ],
  choicesLead: 'Qualquer destas respostas está bem:',
  choices: [
    'Sim, com gosto.',
    'Sim, com estas alterações: … (retire ou acrescente o que quiser, altero com todo o gosto)',
    'Prefiro que não.',
    'Nenhuma resposta: então não publico nada.',
  ],
  after: [
    'Não se sinta de modo algum na obrigação de aceitar: sem pressão nenhuma, e não levarei a mal. Não precisa de dar razões.',
    'Agradeço-lhe tudo o que aprendi ao trabalhar consigo.',
  ],
  signOff: (writer: string) => `Com os melhores cumprimentos,\n${writer}`,
}
