// From what the sentences say to what the reply means. The rules hold the safety line, the trained model reads the meaning, and where
// they disagree the reading abstains: a wrong yes is the worst answer.
import type { Edit } from './edits/edit.ts'
import type { Sentence } from './mail/sentences.ts'
import type { Signals } from './signals.ts'

export type ReplyLabel = 'GRANTED' | 'GRANTED_WITH_EDITS' | 'CHANGES_REQUESTED' | 'DECLINED' | 'UNCLEAR' | 'AUTO_REPLY'

/** A sentence, what it says, and what it asks to change. */
export interface Said {
  sentence: Sentence
  signals: Signals
  /** It is a yes from end to end, in one language. */
  isExplainedYes: boolean
  edits: readonly Edit[]
}

/** The meaning of all sentences together, by the rules alone. */
export function decide(said: readonly Said[]): ReplyLabel {
  const some = (test: (one: Said) => boolean): boolean => said.some(test)
  const hasEdits = some((one) => one.edits.length > 0)
  const isYes = some(saysYes)
  if (some((one) => one.signals.again))
    return some((one) => one.signals.no) && !hasEdits ? 'UNCLEAR' : 'CHANGES_REQUESTED'
  if (some((one) => one.signals.wait)) return hasEdits || some(pointsAtText) || !isYes ? 'CHANGES_REQUESTED' : 'UNCLEAR'
  if (some((one) => one.signals.no)) {
    if (isYes) return 'UNCLEAR'
    return hasEdits && some((one) => one.signals.softNo) ? 'CHANGES_REQUESTED' : 'DECLINED'
  }
  if (some((one) => one.signals.later)) return hasEdits && !isYes ? 'CHANGES_REQUESTED' : 'UNCLEAR'
  return withoutObjection(said, hasEdits, isYes)
}

function withoutObjection(said: readonly Said[], hasEdits: boolean, isYes: boolean): ReplyLabel {
  const some = (test: (one: Said) => boolean): boolean => said.some(test)
  if (some((one) => one.signals.softNo))
    return hasEdits || some(pointsAtText) || !isYes ? 'CHANGES_REQUESTED' : 'UNCLEAR'
  if (hasEdits) return isYes || some(({ signals }) => signals.weakYes) ? 'GRANTED_WITH_EDITS' : 'CHANGES_REQUESTED'
  if (some(pointsAtText)) return isYes ? 'GRANTED_WITH_EDITS' : 'CHANGES_REQUESTED'
  return isPlainYes(said) ? 'GRANTED' : 'UNCLEAR'
}

/** Words in quotation marks, an arrow, "X, not Y": somebody corrects something, whether or not we see what. */
const CORRECTS =
  /"[^"]+"|->|=>|→|, (?:not|nicht|pas|no|non|niet|nao|inte|ikke|ei|nie) |^(?:not|nicht|pas|niet|inte|ikke) (?!at all|a (?:problem|word)|slecht|gek)[^,]{2,40}, |\bs\/\p{L}+\/| (?:rather than|instead of) /u

const SOMEBODY_ELSE =
  /(?<!\p{L})(?:boss|manager|legal|hr|compliance|comms|partner|employer|company|board|counsel|lawyers?|nobody|chef\p{L}*|rechtsabteilung|arbeitgeber|firma|direction|patron|juridique|jefe|empresa|direccion|capo|azienda|direzione|baas|werkgever|advogad\p{L}*|arbetsgivar\p{L}*|sjef\p{L}*|arbejdsgiver|pomo\p{L}*|szef\p{L}*|firm\p{L}*)(?!\p{L})/u

/** "If my manager is fine with it": a yes of somebody else, who was not asked. */
function dependsOnSomebody(folded: string, signals: Signals): boolean {
  return signals.unless && SOMEBODY_ELSE.test(folded)
}

/**
 * Whether a yes stands somewhere and nothing holds it back: then an answer that the model takes for a yes with changes is one, though
 * no rule sees which. What is said to be changed is left to the reader.
 */
export function couldBeYes(said: readonly Said[]): boolean {
  const isYes = ({ signals, isExplainedYes }: Said): boolean =>
    isExplainedYes || signals.yes || signals.yesByNo || signals.weakYes
  const holdsBack = ({ sentence, signals }: Said): boolean =>
    signals.again || signals.wait || signals.later || signals.no || dependsOnSomebody(sentence.folded, signals)
  return said.some(isYes) && !said.some(holdsBack)
}

/** A sentence is a yes from end to end, and nothing anywhere opens a condition, an exception or a question. */
function isPlainYes(said: readonly Said[]): boolean {
  const isOpen = ({ sentence, signals }: Said): boolean =>
    sentence.isQuestion ||
    (signals.unless && !signals.yesByNo) ||
    CORRECTS.test(sentence.folded) ||
    /\bp\.? ?s\b|\bnit\b/.test(sentence.folded)
  return said.some(({ isExplainedYes }) => isExplainedYes) && !said.some(isOpen)
}

/** Yes inside a question is no yes, unless the question asks for a change ("Go ahead, but could you …?"). */
function saysYes({ sentence, signals, edits, isExplainedYes }: Said): boolean {
  if (isExplainedYes || signals.yesByNo) return true
  return signals.yes && (!sentence.isQuestion || edits.length > 0)
}

/** Says that something in the text is wrong without saying what to write. */
function pointsAtText({ signals }: Said): boolean {
  return signals.about && !signals.yesByNo
}
