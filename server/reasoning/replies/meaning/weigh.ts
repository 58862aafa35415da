// Rules and model together: what both say holds; where they differ, nothing becomes a yes that the rules do not explain.
import type { ReplyLabel } from '../decide.ts'
import type { Likelihoods } from './model.ts'

/** A yes of the rules stands when the model finds a yes at least this likely. */
const YES_STANDS = 0.3
/** The model overrules the rules between meanings that are no yes, from here on. */
const OVERRULES = 0.42
/** A yes beside which the model sees changes that no rule sees: so sure it must be. */
const SEES_CHANGES = 0.55
/** The same beside a sentence that is a yes from end to end. */
const SEES_CHANGES_BESIDE_YES = 0.38
/** A yes from end to end with an edit that was found stands even where the model hears more of the edit. */
const PLAIN_YES_STANDS = 0.12
/** So sure of a yes that a "no" of the rules is doubted. */
const DOUBTS = 0.6

export interface RuleReading {
  label: ReplyLabel
  /** A yes stands in it that nothing holds back. */
  couldBeYes: boolean
  /** A sentence in it is a yes from end to end. */
  hasPlainYes: boolean
}

const isGrant = (label: ReplyLabel): boolean => label === 'GRANTED' || label === 'GRANTED_WITH_EDITS'

/** One meaning from the two. */
export function weigh(reading: RuleReading, model: Likelihoods): ReplyLabel {
  const { label: rules, couldBeYes, hasPlainYes } = reading
  const read = likeliest(model)
  if (rules === read) return rules
  const yes = model.GRANTED + model.GRANTED_WITH_EDITS
  if (isGrant(rules)) return weighYes(reading, model)
  const sees = hasPlainYes ? SEES_CHANGES_BESIDE_YES : SEES_CHANGES
  if (read === 'GRANTED_WITH_EDITS' && couldBeYes && model[read] >= sees) return read
  if (isGrant(read)) return yes >= DOUBTS && rules === 'DECLINED' ? 'UNCLEAR' : rules
  return model[read] >= OVERRULES ? read : rules
}

function weighYes({ label: rules, couldBeYes, hasPlainYes }: RuleReading, model: Likelihoods): ReplyLabel {
  if (rules === 'GRANTED' && model.GRANTED_WITH_EDITS > model.GRANTED)
    return couldBeYes && model.GRANTED_WITH_EDITS >= SEES_CHANGES ? 'GRANTED_WITH_EDITS' : 'UNCLEAR'
  const needed = rules === 'GRANTED_WITH_EDITS' && hasPlainYes ? PLAIN_YES_STANDS : YES_STANDS
  if (model.GRANTED + model.GRANTED_WITH_EDITS >= needed) return rules
  const otherwise = likeliest({ ...model, GRANTED: 0, GRANTED_WITH_EDITS: 0 })
  if (rules === 'GRANTED_WITH_EDITS') return otherwise === 'DECLINED' ? 'UNCLEAR' : 'CHANGES_REQUESTED'
  return 'UNCLEAR'
}

function likeliest(model: Likelihoods): ReplyLabel {
  const [first] = Object.entries(model).sort((a, b) => b[1] - a[1])
  return (first?.[0] ?? 'UNCLEAR') as ReplyLabel
}
