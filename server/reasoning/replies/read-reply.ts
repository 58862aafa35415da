// What an answer to the permission request looks like, read against the text it answers. A suggestion only: the user decides.
import { markedChoice, type Choice, type ChoiceWords } from './choices/marked-choice.ts'
import { couldBeYes, decide, type ReplyLabel, type Said } from './decide.ts'
import { askedText, type AskedText } from './edits/asked-text.ts'
import type { Edit } from './edits/edit.ts'
import { editsIn } from './edits/find-edits.ts'
import { ground } from './edits/ground.ts'
import { listedEdits } from './edits/lists.ts'
import { wholeVersion } from './edits/whole-version.ts'
import { isExplainedYes } from './explain-yes.ts'
import { languagesOf } from './languages/reply-language.ts'
import type { ReplyLanguage } from './languages/reply-languages.ts'
import { isAutomatic, soundsAutomatic } from './mail/automatic.ts'
import { fold } from './mail/fold.ts'
import { toSentences } from './mail/sentences.ts'
import { sentText } from './mail/sent-lines.ts'
import { splitMail, type OwnWords } from './new-text.ts'
import { featuresOf } from './meaning/features.ts'
import { likelihoodsOf, shippedModel, type OpenModel } from './meaning/model.ts'
import { weigh } from './meaning/weigh.ts'
import { isAboutOtherThing } from './other-things.ts'
import { signalsOf } from './signals.ts'

export type { ReplyLabel } from './decide.ts'
export type { Edit } from './edits/edit.ts'

export interface ReplyInput {
  subject: string
  /** Lower-case names. */
  headers: Record<string, string>
  body: string
  /** The way to answer that was chosen with a button of the mail. */
  vote?: Choice | null
  /** What was asked; without it no edit can be placed. */
  asked?: Asked
}

export interface Asked {
  /** The text of the recommendation; null when it is not known. */
  text: string | null
  /** The mails we made, as plain text: the request, its reminder. */
  mails: readonly string[]
  /** ISO 639-1 code of the mails' language. */
  language: string | null
  /** First and last names of the two people. */
  names: readonly string[]
  /** The ways to answer, as the mails list them. */
  choices: readonly ChoiceWords[]
}

export interface ReplyReading {
  label: ReplyLabel
  edits: Edit[]
}

// An answer longer than this is a letter: it is read up to here and never taken for a yes. Bounds the time, too.
const LONGEST = 6000

const NOTHING_KNOWN: Asked = { text: null, mails: [], language: null, names: [], choices: [] }

const OF_CHOICE: Record<Choice, ReplyLabel> = {
  YES: 'GRANTED',
  YES_WITH_CHANGES: 'GRANTED_WITH_EDITS',
  NO: 'DECLINED',
  NO_ANSWER: 'UNCLEAR',
}

/** Stages: machine mail → the words written now → marked choices → what each sentence says → one meaning. */
export function readReply(input: ReplyInput): ReplyReading {
  if (isAutomatic(input.subject, input.headers)) return { label: 'AUTO_REPLY', edits: [] }
  const known = input.asked ?? NOTHING_KNOWN
  const mail = splitMail(input.body, sentText([...known.mails, known.text ?? '']))
  const asked = known.text === null ? null : askedText(known.text)
  const version = asked && wholeVersion(mail.above, asked)
  const own = version ? withoutVersion(mail.own, version.paragraphs) : mail.own
  const marked = markedChoice(own, known.choices)
  const choice = input.vote ?? marked?.choice ?? null
  const parts = marked ? [{ text: marked.rest, under: null }] : own
  const reading = readWords(parts, known, asked, version ? [version.edit] : [])
  return choice ? withChoice(choice, reading) : reading
}

/** A marked choice says what it means; words beside it that say otherwise make it unclear. */
function withChoice(choice: Choice, reading: ReplyReading): ReplyReading {
  const label = OF_CHOICE[choice]
  if (reading.label === 'UNCLEAR' || reading.label === label) return { label, edits: reading.edits }
  if (choice === 'YES_WITH_CHANGES') {
    const isAsking = reading.label === 'CHANGES_REQUESTED'
    return isAsking || reading.label === 'GRANTED' ? { label, edits: reading.edits } : { label: 'UNCLEAR', edits: [] }
  }
  if (choice === 'YES' && reading.edits.length > 0) return { label: 'GRANTED_WITH_EDITS', edits: reading.edits }
  return { label: 'UNCLEAR', edits: [] }
}

function readWords(parts: readonly OwnWords[], known: Asked, asked: AskedText | null, versions: Edit[]): ReplyReading {
  const text = parts.map((part) => part.text).join('\n')
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) && versions.length === 0)
    return { label: 'UNCLEAR', edits: [] }
  const languages = languagesOf(fold(text.slice(0, LONGEST).normalize('NFC')), text, known.language)
  const said = saidIn(parts, { known, asked, languages, besideYes: shippedModel().besideYes })
  if (versions.length > 0) said.push(silent({ edits: versions }))
  const label = meaningOf(text, said, asked, shippedModel())
  if (soundsAutomatic(text)) return { label: label.startsWith('GRANTED') ? 'UNCLEAR' : 'AUTO_REPLY', edits: [] }
  if (text.length > LONGEST && label.startsWith('GRANTED')) return { label: 'UNCLEAR', edits: [] }
  const keepsEdits = label === 'GRANTED_WITH_EDITS' || label === 'CHANGES_REQUESTED'
  return { label, edits: keepsEdits ? editsOrWords(said) : [] }
}

/** The edits that were found; else, where changes are asked for, the words that are no plain yes, as they are. */
function editsOrWords(said: readonly Said[]): Edit[] {
  const edits = said.flatMap((one) => one.edits)
  if (edits.length > 0) return edits
  return said.flatMap(({ sentence, isExplainedYes, signals }) => {
    const asks = signals.about || signals.unless || signals.softNo || sentence.isQuestion
    if (isExplainedYes || !asks) return []
    return [{ kind: 'instruction' as const, target: '', replacement: '', span: sentence.text, at: null }]
  })
}

/** What the rules explain and the model reads, as one meaning; a yes beside another thing is left to the user. */
export function meaningOf(text: string, said: readonly Said[], asked: AskedText | null, model: OpenModel): ReplyLabel {
  const rules = {
    label: decide(said),
    couldBeYes: couldBeYes(said),
    hasPlainYes: said.some(({ isExplainedYes: plain }) => plain),
  }
  const label = weigh(rules, likelihoodsOf(featuresOf(text, said), model))
  const isYes = label === 'GRANTED' || label === 'GRANTED_WITH_EDITS'
  return isYes && isAboutOtherThing(fold(text.normalize('NFC')), asked?.folded ?? null) ? 'UNCLEAR' : label
}

interface SentenceContext {
  known: Asked
  asked: AskedText | null
  languages: readonly ReplyLanguage[]
  besideYes: OpenModel['besideYes']
}

/** What the rules see in an answer without its mail; the trainer learns from it. */
export function wordsOfAnswer(text: string, language: string, besideYes: OpenModel['besideYes']): Said[] {
  const languages = languagesOf(fold(text.normalize('NFC')), text, language)
  return saidIn([{ text, under: null }], { known: { ...NOTHING_KNOWN, language }, asked: null, languages, besideYes })
}

function saidIn(parts: readonly OwnWords[], { known, asked, languages, besideYes }: SentenceContext): Said[] {
  const names = new Set(known.names.flatMap((name) => fold(name.normalize('NFC')).split(/\s+/)))
  let room = LONGEST
  const said: Said[] = []
  for (const part of parts) {
    const listed = listedEdits(part.text.slice(0, room))
    room -= part.text.length
    if (listed.edits.length > 0)
      said.push(silent({ edits: listed.edits.map((edit) => (asked ? ground(edit, asked, edit.span) : edit)) }))
    let under = part.under
    for (const sentence of toSentences(listed.rest)) {
      const edits = editsIn(sentence, { languages, asked, under })
      const signals = signalsOf(sentence.folded, languages)
      const isOnlyRemoval = edits.length === 1 && edits[0]?.kind === 'delete' && edits[0].span === sentence.text
      said.push({
        sentence,
        // "Drop it" under a quoted phrase drops the phrase, not the whole thing.
        signals: isOnlyRemoval ? { ...signals, no: false } : signals,
        isExplainedYes: isExplainedYes(sentence.folded, { languages, asked: known.language, names, besideYes }),
        edits,
      })
      under = quotationIn(sentence.text) ?? under
    }
    if (room <= 0) break
  }
  return said
}

/** The words in quotation marks: what "it" means in the next sentence. */
function quotationIn(text: string): string | null {
  return /["“„«]([^"“”„«»]{3,300})["”“»]/.exec(text)?.[1] ?? null
}

/** Edits that stand by themselves, with no sentence around them. */
function silent({ edits }: { edits: readonly Edit[] }): Said {
  return {
    sentence: { text: '', folded: '', isQuestion: false },
    signals: signalsOf('', []),
    isExplainedYes: false,
    edits,
  }
}

function withoutVersion(own: readonly OwnWords[], paragraphs: ReadonlySet<string>): OwnWords[] {
  const isVersion = (text: string): boolean => paragraphs.has(text.replace(/\s*\n\s*/g, ' ').trim())
  return own
    .map(({ text, under }) => ({
      under,
      text: text
        .split(/\n\s*\n/)
        .filter((one) => !isVersion(one))
        .join('\n\n'),
    }))
    .filter(({ text }) => text.trim() !== '')
}
