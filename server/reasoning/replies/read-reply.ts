// What an answer to the permission request looks like. A suggestion only: the user decides. Abstains when its stages disagree.
import { decide, type ReplyLabel, type Said } from './decide.ts'
import { editsIn, type Edit } from './edits.ts'
import { isAutomatic, soundsAutomatic } from './mail/automatic.ts'
import { toSentences } from './mail/sentences.ts'
import { ownWords } from './new-text.ts'
import { signalsOf } from './signals.ts'

export type { ReplyLabel } from './decide.ts'
export type { Edit } from './edits.ts'

export interface ReplyInput {
  subject: string
  /** Lower-case names. */
  headers: Record<string, string>
  body: string
}

export interface ReplyReading {
  label: ReplyLabel
  edits: Edit[]
}

// An answer longer than this is a letter: it is read up to here and never taken for a yes. Bounds the time, too.
const LONGEST = 6000

/** Stages: machine mail → the words written now → what each sentence says → one meaning. Reads the newest part only. */
export function readReply(input: ReplyInput): ReplyReading {
  if (isAutomatic(input.subject, input.headers)) return { label: 'AUTO_REPLY', edits: [] }
  const parts = ownWords(input.body)
  const text = parts.map((part) => part.text).join('\n')
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return { label: 'UNCLEAR', edits: [] }
  let room = LONGEST
  const said: Said[] = []
  for (const part of parts) {
    const read = part.text.slice(0, room)
    room -= read.length
    for (const sentence of toSentences(read))
      said.push({ sentence, signals: signalsOf(sentence.folded), edits: editsIn(sentence, part.under) })
  }
  const label = decide(said)
  if (soundsAutomatic(text)) return { label: isPlain(label) ? 'AUTO_REPLY' : 'UNCLEAR', edits: [] }
  if (text.length > LONGEST && label.startsWith('GRANTED')) return { label: 'UNCLEAR', edits: [] }
  const keepsEdits = label === 'GRANTED_WITH_EDITS' || label === 'CHANGES_REQUESTED'
  return { label, edits: keepsEdits ? said.flatMap((one) => one.edits) : [] }
}

/** No personal answer in it. */
function isPlain(label: ReplyLabel): boolean {
  return label !== 'GRANTED' && label !== 'GRANTED_WITH_EDITS'
}
