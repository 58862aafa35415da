// Did it happen at all? Wishes, plans, advice, promises and questions are no deeds and are never told as such.

import { isVerb } from '../text/verbs.ts'

/** done: it happened. wished, planned, asked: it did not, or not yet. */
export type Mood = 'done' | 'wished' | 'planned' | 'asked'

const WISHED: readonly RegExp[] = [
  /\b(?:I |we )?(?:really )?(?:wish|hope|hoping|wished|hoped)\b(?! (?:me|us) )/i,
  /\bwould(?:'ve| have)? (?:be|been) (?:\p{L}+ )?(?:great|lovely|nice|good|better|helpful|cool|useful|wonderful|amazing|perfect|ideal|kind)\b/iu,
  /\bwould(?:'ve| have)? (?:loved?|liked?|appreciated?|preferred?|helped?|welcomed?)\b/i,
  /\b(?:it'd|that'd|it would) be\b/i,
  /^(?:\p{L}+ )?(?:could|might|should) (?:do|be|have|give|try|use|work|stand|benefit|also|probably|maybe|sometimes|really|perhaps|let|get|help)\b/iu,
  /\b(?:ought to|must learn)\b|^(?:\p{L}+ )?(?:should|needs? to|has to)\b/iu,
  /\b(?:I'd|we'd) (?:like|love|prefer|appreciate|want|wish)\b/i,
  /^(?:if|in case|unless|when) (?:only )?.{0,60}\b(?:will|would|I'll|we'll|I'd|we'd)\b/i,
  /^if\b/i,
  /\bif only\b/i,
  /\b(?:area|areas|room|opportunity|opportunities|scope|point|points|suggestion|idea) (?:for|of|to) (?:improv|growth|develop|better)/i,
  /\bwhat I(?:'d| would)? (?:miss|need|want|wish)\b/i,
  /\b(?:more of|less of) (?:this|that|it)\b/i,
]

const PLANNED: readonly RegExp[] = [
  /^(?:todo|to do|to-do|remind(?:er)?|remember|note to self|ai|action|next|next steps?|plan|planned|goal|ask|ask about|must|don't forget|follow[- ]?up|thank) ?:/i,
  /^(?:todo|to-do|remind|remember to|don't forget|need to|have to|must|going to|gonna|let's|ask|thank|tell|write|buy|give|send|bring|check|book) (?!s\b)(?!me\b|us\b|you\b)/i,
  /\b(?:will|won't|'ll) (?!power)\p{Ll}+/iu,
  /\b(?:is|are|am|'s|'m|'re|was|were) (?:going|supposed|meant|due|planning|about|expected) to\b/i,
  /\b(?:next week|next month|tomorrow|next time|soon|later this|after the holidays|next quarter|next year)\s*[.)]?$/i,
  /\b(?:plans?|planned|intends?|intended|wants?|wanted|hopes|hoped|agreed|tries) to\b/i,
  /\b(?:promis(?:ed|es)) (?:to|that|me|us)\b/i,
  /\b(?:maybe|perhaps|probably|hopefully)\b/i,
  /\bto \p{Ll}+ (?:me|us|my|our)\b.*$/iu,
]

/** What was only announced: "said she would teach me". */
const PROMISED =
  /\b(?:said|says|announced|mentioned|thinks|thought) (?:that )?(?:she|he|they|\p{Lu}\p{Ll}+|I|we|one day|some day)\b.{0,12}(?:'d|'ll|\bwould|\bwill|\bwants?|\bis going|\bmight|\bmay)\b/iu

const PLAN_LINE = /^(?:ai|action item|action)?:? ?\p{Lu}\p{L}+ to \p{Ll}+\b/u

/** Reads the mood of one part of a note, by its own words. */
export function moodOf(text: string): Mood {
  const plain = text.replace(/"[^"]*"/g, '""')
  if (/\?\s*$/.test(plain)) return 'asked'
  if (
    WISHED.some((pattern) => pattern.test(plain)) &&
    !/^(?:she|he|they|\p{Lu}\p{L}+)? ?(?:asked|told|checked|wanted to know|explained|showed|said|wrote|pointed out|taught|suggested|described|walked|went|gave|made|listed|offered)\b/iu.test(
      plain,
    )
  )
    return 'wished'
  if (PLAN_LINE.test(plain) && !isVerb((plain.split(' ')[0] ?? '').toLowerCase())) return 'planned'
  if (PROMISED.test(plain)) return 'planned'
  if (PLANNED.slice(0, -1).some((pattern) => pattern.test(plain)) && !isToldPlan(plain)) return 'planned'
  return 'done'
}

/** "Said the audit will be fine", "asked whether I'll come": the plan is inside what was said or asked. */
function isToldPlan(text: string): boolean {
  return (
    /^(?:when .{3,60}, )?(?:\p{L}+ )?(?:\p{L}+ )?(?:said|told|asked|explained|wrote|showed|checked|made sure|let|gave|listed|announced|confirmed|set|agreed|reminded|warned|shared|described|drew|painted)\b/iu.test(
      text,
    ) && !/\b(?:promised|plans? to|wants? to|maybe|next week|next month|tomorrow)\b/i.test(text)
  )
}
