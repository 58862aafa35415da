// What an answer to the permission request looks like. A suggestion only: the user decides. Abstains when rules disagree.
import { newText } from './new-text.ts'

export type ReplyLabel = 'GRANTED' | 'GRANTED_WITH_EDITS' | 'CHANGES_REQUESTED' | 'DECLINED' | 'UNCLEAR' | 'AUTO_REPLY'

export interface ReplyInput {
  subject: string
  /** Lower-case names. */
  headers: Record<string, string>
  body: string
}

export interface ReplyReading {
  label: ReplyLabel
  edits: { kind: 'replace' | 'delete' | 'add' | 'instruction'; target: string; replacement: string; span: string }[]
}

const AUTO =
  /\b(out of (the )?office|automatic reply|auto-?reply|on (annual |parental )?leave until|abwesenheit|absence du bureau)\b/i
const DECLINE =
  /\b(rather not|prefer not|would not|please don'?t|don'?t post|not comfortable|no,? thank|decline|not at the moment|not now|lieber nicht)\b/i
const GRANT =
  /\b(go ahead|yes,? (please|of course|do|sure|you can)|happy (for you )?(to|with)|fine (with|by) me|post it|feel free|looks (good|great|perfect)|gerne|approved?)\b/i
const EDIT =
  /\b(change|replace|instead of|take out|remove|drop|leave out|could you (add|mention)|please add|reword|fix|typo)\b/i
const AGAIN = /\b(show me|send (it|me) (again|the new)|before you post|let me see|another look|check it again|first)\b/i

/** Reads the newest part of a reply, quotes and signature left out. */
export function readReply(input: ReplyInput): ReplyReading {
  const auto = input.headers['auto-submitted'] ?? ''
  if ((auto && auto !== 'no') || AUTO.test(input.subject) || AUTO.test(input.body.slice(0, 400)))
    return { label: 'AUTO_REPLY', edits: [] }
  const text = newText(input.body)
  const [decline, grant, edit, again] = [DECLINE, GRANT, EDIT, AGAIN].map((pattern) => pattern.test(text))
  if (decline && !grant) return { label: 'DECLINED', edits: [] }
  if (decline && grant) return { label: 'UNCLEAR', edits: [] }
  if (edit) return { label: grant && !again ? 'GRANTED_WITH_EDITS' : 'CHANGES_REQUESTED', edits: [] }
  return { label: grant && !again ? 'GRANTED' : 'UNCLEAR', edits: [] }
}
