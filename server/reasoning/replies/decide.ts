// From what the sentences say to what the reply means. Where they disagree it abstains: a wrong yes is the worst answer.
import type { Edit } from './edits.ts'
import type { Sentence } from './mail/sentences.ts'
import type { Signals } from './signals.ts'

export type ReplyLabel = 'GRANTED' | 'GRANTED_WITH_EDITS' | 'CHANGES_REQUESTED' | 'DECLINED' | 'UNCLEAR' | 'AUTO_REPLY'

/** A sentence, what it says, and what it asks to change. */
export interface Said {
  sentence: Sentence
  signals: Signals
  edits: Edit[]
}

/** The meaning of all sentences together. */
export function decide(said: readonly Said[]): ReplyLabel {
  const some = (test: (one: Said) => boolean): boolean => said.some(test)
  const hasEdits = some((one) => one.edits.length > 0)
  const isYes = some(saysYes)
  if (some((one) => one.signals.again))
    return some((one) => one.signals.no) && !hasEdits ? 'UNCLEAR' : 'CHANGES_REQUESTED'
  if (some((one) => one.signals.wait))
    return hasEdits || some(pointsAtText) ? 'CHANGES_REQUESTED' : isYes ? 'UNCLEAR' : 'CHANGES_REQUESTED'
  if (some((one) => one.signals.no)) {
    if (isYes) return 'UNCLEAR'
    return hasEdits && some((one) => one.signals.softNo) ? 'CHANGES_REQUESTED' : 'DECLINED'
  }
  if (some((one) => one.signals.later)) return hasEdits && !isYes ? 'CHANGES_REQUESTED' : 'UNCLEAR'
  if (some((one) => one.signals.softNo))
    return hasEdits || some(pointsAtText) ? 'CHANGES_REQUESTED' : isYes ? 'UNCLEAR' : 'DECLINED'
  if (hasEdits) return isYes || some((one) => one.signals.weakYes) ? 'GRANTED_WITH_EDITS' : 'CHANGES_REQUESTED'
  if (some(pointsAtText)) return isYes ? 'GRANTED_WITH_EDITS' : 'CHANGES_REQUESTED'
  if (isYes) return some(isOpenCondition) ? 'UNCLEAR' : 'GRANTED'
  return isCleanWeakYes(said) ? 'GRANTED' : 'UNCLEAR'
}

/** Yes inside a question is no yes, unless the question asks for a change ("Go ahead, but could you …?"). */
function saysYes({ sentence, signals, edits }: Said): boolean {
  if (signals.yesByNo) return true
  return signals.yes && (!sentence.isQuestion || edits.length > 0)
}

/** Says that something in the text is wrong without saying what to write. */
function pointsAtText({ signals }: Said): boolean {
  return signals.about && !signals.yesByNo
}

/** "Fine if …", "yes, but …" with a rest that nothing explains. */
function isOpenCondition({ signals }: Said): boolean {
  return signals.unless && (signals.yes || signals.weakYes) && signals.left.length > 3
}

/** "Sure", "ok, thanks": a small yes counts when hardly anything else is in its sentence and nobody asks anything. */
function isCleanWeakYes(said: readonly Said[]): boolean {
  const small = said.filter(({ signals }) => signals.weakYes)
  if (small.length === 0 || said.some(({ sentence }) => sentence.isQuestion)) return false
  return (
    small.every(({ signals }) => signals.left.length <= 3) &&
    !said.some(({ signals }) => signals.unless && signals.left.length > 3)
  )
}
