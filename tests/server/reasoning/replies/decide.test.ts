// One row for each branch that decides what an answer means, of the rules and of rules and model together.
import { describe, expect, test } from '@jest/globals'
import { couldBeYes, decide, type ReplyLabel, type Said } from '#server/reasoning/replies/decide.ts'
import type { Likelihoods } from '#server/reasoning/replies/meaning/model.ts'
import { weigh, type RuleReading } from '#server/reasoning/replies/meaning/weigh.ts'
import type { Signals } from '#server/reasoning/replies/signals.ts'

const NONE: Signals = {
  noise: false, yesByNo: false, wait: false, again: false, later: false, no: false, softNo: false, yes: false, weakYes: false,
  unless: false, about: false, language: 'en',
} // prettier-ignore
const EDIT = { kind: 'delete' as const, target: 'x', replacement: '', span: 'drop x', at: null }

function said(
  signals: Partial<Signals>,
  more: { edit?: true; plain?: true; question?: true; text?: string } = {},
): Said {
  const text = more.text ?? ''
  return {
    sentence: { text, folded: text, isQuestion: more.question ?? false },
    signals: { ...NONE, ...signals },
    isExplainedYes: more.plain ?? false,
    edits: more.edit ? [EDIT] : [],
  }
}
const yes = said({ yes: true }, { plain: true })

describe('The rules', () => {
  test.each<[string, Said[], ReplyLabel]>([
    ['wants to see it again', [said({ again: true })], 'CHANGES_REQUESTED'],
    ['wants to see it again, and says no', [said({ again: true, no: true })], 'UNCLEAR'],
    [
      'wants to see it again, says no to a part',
      [said({ again: true, no: true }, { edit: true })],
      'CHANGES_REQUESTED',
    ],
    ['wait, with an edit', [said({ wait: true }, { edit: true }), yes], 'CHANGES_REQUESTED'],
    ['wait, something is wrong', [said({ wait: true, about: true }), yes], 'CHANGES_REQUESTED'],
    ['wait, without a yes', [said({ wait: true })], 'CHANGES_REQUESTED'],
    ['wait, and yes', [yes, said({ wait: true })], 'UNCLEAR'],
    ['yes and no', [yes, said({ no: true })], 'UNCLEAR'],
    ['no', [said({ no: true })], 'DECLINED'],
    ['no to a part of it', [said({ no: true, softNo: true }, { edit: true })], 'CHANGES_REQUESTED'],
    ['later', [said({ later: true })], 'UNCLEAR'],
    ['later, with an edit', [said({ later: true }, { edit: true })], 'CHANGES_REQUESTED'],
    ['later, and yes, with an edit', [yes, said({ later: true }, { edit: true })], 'UNCLEAR'],
    ['not like this', [said({ softNo: true })], 'CHANGES_REQUESTED'],
    ['not like this, and yes', [yes, said({ softNo: true })], 'UNCLEAR'],
    ['yes, with an edit', [yes, said({}, { edit: true })], 'GRANTED_WITH_EDITS'],
    ['a small yes, with an edit', [said({ weakYes: true }, { edit: true })], 'GRANTED_WITH_EDITS'],
    ['an edit alone', [said({}, { edit: true })], 'CHANGES_REQUESTED'],
    ['something is wrong', [said({ about: true })], 'CHANGES_REQUESTED'],
    ['something is wrong, and yes', [yes, said({ about: true })], 'GRANTED_WITH_EDITS'],
    ['yes from end to end', [yes], 'GRANTED'],
    ['yes with words left over', [said({ yes: true })], 'UNCLEAR'],
    ['a question with a yes in it', [said({ yes: true }, { question: true })], 'UNCLEAR'],
    ['yes, and a question', [yes, said({}, { question: true })], 'UNCLEAR'],
    ['yes, if', [yes, said({ unless: true })], 'UNCLEAR'],
    ['yes, and a postscript', [yes, said({}, { text: 'ps: see you' })], 'UNCLEAR'],
    ['yes, and a contrast', [yes, said({}, { text: 'it was may, not june' })], 'UNCLEAR'],
    ['yes in negative words', [said({ yesByNo: true, unless: true }, { plain: true })], 'GRANTED'],
    ['nothing', [], 'UNCLEAR'],
  ])('%s', (_, sentences, label) => {
    expect(decide(sentences)).toBe(label)
  })

  test.each<[string, Said[], boolean]>([
    ['a yes', [said({ yes: true })], true],
    ['no yes', [said({ about: true })], false],
    ['a yes that waits', [said({ yes: true, wait: true })], false],
    [
      'a yes that depends on somebody else',
      [said({ yes: true, unless: true }, { text: 'yes if my boss agrees' })],
      false,
    ],
  ])('%s may hold changes that no rule sees: %#', (_, sentences, could) => {
    expect(couldBeYes(sentences)).toBe(could)
  })
})

const model = (most: ReplyLabel, likelihood: number): Likelihoods => {
  const rest = (1 - likelihood) / 5
  const all = {
    GRANTED: rest,
    GRANTED_WITH_EDITS: rest,
    CHANGES_REQUESTED: rest,
    DECLINED: rest,
    UNCLEAR: rest,
    AUTO_REPLY: rest,
  }
  return { ...all, [most]: likelihood }
}
const rules = (label: ReplyLabel, more: Partial<RuleReading> = {}): RuleReading => ({
  label,
  couldBeYes: false,
  hasPlainYes: false,
  ...more,
})

describe('Rules and model together', () => {
  test.each<[string, RuleReading, Likelihoods, ReplyLabel]>([
    ['both say the same', rules('DECLINED'), model('DECLINED', 0.5), 'DECLINED'],
    ['a yes the model does not hear', rules('GRANTED'), model('UNCLEAR', 0.95), 'UNCLEAR'],
    ['a yes the model half hears', rules('GRANTED'), { ...model('UNCLEAR', 0.5), GRANTED: 0.4 }, 'GRANTED'],
    ['a yes in which the model hears changes', rules('GRANTED'), model('GRANTED_WITH_EDITS', 0.9), 'UNCLEAR'],
    [
      'the same where a yes is certain',
      rules('GRANTED', { couldBeYes: true }),
      model('GRANTED_WITH_EDITS', 0.9),
      'GRANTED_WITH_EDITS',
    ],
    ['edits the model takes for a no', rules('GRANTED_WITH_EDITS'), model('DECLINED', 0.95), 'UNCLEAR'],
    [
      'edits the model hears no yes in',
      rules('GRANTED_WITH_EDITS'),
      model('CHANGES_REQUESTED', 0.95),
      'CHANGES_REQUESTED',
    ],
    [
      'the same beside a plain yes',
      rules('GRANTED_WITH_EDITS', { hasPlainYes: true }),
      model('CHANGES_REQUESTED', 0.6),
      'GRANTED_WITH_EDITS',
    ],
    ['a yes only the model hears', rules('UNCLEAR'), model('GRANTED', 0.99), 'UNCLEAR'],
    ['a no the model takes for a yes', rules('DECLINED'), model('GRANTED', 0.9), 'UNCLEAR'],
    ['changes only the model hears, no yes seen', rules('UNCLEAR'), model('GRANTED_WITH_EDITS', 0.99), 'UNCLEAR'],
    [
      'changes only the model hears, beside a yes',
      rules('UNCLEAR', { couldBeYes: true }),
      model('GRANTED_WITH_EDITS', 0.7),
      'GRANTED_WITH_EDITS',
    ],
    ['a no only the model hears', rules('UNCLEAR'), model('DECLINED', 0.7), 'DECLINED'],
    ['a no the model only guesses', rules('UNCLEAR'), model('DECLINED', 0.3), 'UNCLEAR'],
  ])('%s', (_, read, likelihoods, label) => {
    expect(weigh(read, likelihoods)).toBe(label)
  })
})
