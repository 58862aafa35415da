// Is an event praise? A fault of the person's is never told and never turned round; a fault that did not happen is praise.

/** What a person does or is, when somebody complains; in any form. */
const FAULT =
  /\b(forg[eo]ts?|forgot|ignor(?:ed|es|ing)|snap(?:s|ped)|shout(?:s|ed|ing)|yell(?:s|ed|ing)|scream(?:s|ed)|swore|temper|grump\w*|moody|rude|unfair\w*|impatien\w*|angry|annoyed|annoying|irritat\w*|sarcas\w*|harsh\w*|short with|late again|(?:was|came|arrived|is) (?:\w+ )?late|miss(?:ed|es) (?:our|my|the) \w*\s?(?:meeting|deadline|call|appointment|one-to-one)|(?:took|takes|taking) (?:the |all the )?credit|blam(?:ed|es) (?:me|us|the team|others|everyone)|told (?:me|us|her|him) off|roll(?:s|ed) \S+ eyes|interrupt(?:s|ed)|talk(?:s|ed) over|cancell?ed (?:on|our|my|the one-to-one)|refused (?:to )?(?:let|help|listen|give|answer|talk|me)|too busy|not (?:very|so|really|a people person|patient|happy|helpful|kind|nice|fair|listening)|gossip\w*|lied|lies to|broke \S+ promise|lazy|threw me under|ma[dk]es? (?:me|us) (?:feel )?(?:bad|stupid|small|guilty|cry|useless)|laugh(?:s|ed) at|unprepared|disorgani[sz]ed|hung up|micromanag\w*|hover(?:s|ed)|breath(?:es?|ed|ing) down|panick?(?:s|ed)?|lost it|never (?:thank|repl|answer|listen|ha[sd] time|came|comes|say|said|show)\w*|no (?:time|answer|reply|feedback|thanks|thank you|explanation|one-to-one|patience|support)\b|complain(?:s|ed)|disappoint\w*|dump(?:s|ed)|sigh(?:s|ed)|bad mood|double[ -]booked me|kept (?:me|us) waiting|talked? down)\b/i

/** What a person leaves undone, when somebody complains. */
const UNDONE =
  /\b(?:did(?:n't| not)|does(?:n't| not)|do(?:n't| not)|has(?:n't| not)|have(?:n't| not)|had(?:n't| not)) (?:even |really |ever )?(?:listen|repl|answer|help|show up|turn up|let|ha(?:ve|d) (?:the )?(?:time|patience)|car(?:e|ed)\b|thank|explain|come|came|say (?:thanks|thank|hello|hi|good)|give|read|keep|prepare|share|support|notice|ask|inform|tell|greet|respond|trust|appreciat)/i

/** The same, but not done, or not at all: praise in its own words. */
const NEGATED =
  /\b(?:did(?:n't| not|nt)|does(?:n't| not|nt)|do(?:n't| not)|was(?:n't| not)|is(?:n't| not)|never|without|not once(?: did \S+)?|no|nobody|would(?:n't| not)|could(?:n't| not)|refused to|zero|nothing|instead of|rather than|not)(?: \S+){0,2} (?:ma[dk]e (?:me|us)|making (?:me|us)|shout|yell|scream|blam|panic|los(?:e|ing)|judg|get(?:ting)? (?:angry|upset|mad|annoyed)|angry|hover|rush|interrupt|laugh|complain|blow|explod|mind\b|micromanag|breath|hid|let me carry|leave (?:me|us)|leaving|interfer|change a|check on|snap|sigh|punish|gossip|lie\b|lying|cut corners|bluff|give up|giv(?:e|ing) up|forg[eo]t|stress|jargon|drama|fuss|question|small print|rude|short with|scold|ridicul|lectur|humiliat|embarrass|raise|raising|point|pretend)/i

/** Whereabouts, schedules, weather: nothing to praise. */
const NOTHING =
  /^(?:-|nothing(?: special| much| to note)?|rest day|day off|(?:she |he |they |\S+ )?(?:was|is|were) (?:in|at|on|away|out|off|travell?ing|on leave)(?: \S+){0,6}|no (?:meeting|contact|news)|\S* ?meeting (?:moved|cancelled|all day|was moved).*|(?:normal|quiet|busy) day|we (?:both )?(?:arrived|discussed|talked about|had lunch|met)\b.*|talked about the weather.*|met (?:[\ue001]|her|him|them) in.*|got a new .*|started (?:on|in) .*)$/i

export type Standing = 'praise' | 'complaint' | 'nothing'

/** How an event stands, by its own words only. `whose`: complaints count only where the person is the one who acts. */
export function standingOf(event: string, whose: 'theirs' | 'others'): Standing {
  const low = event.replace(/"[^"]*"/g, '""')
  if (NOTHING.test(low)) return 'nothing'
  if (whose === 'others') return 'praise'
  if (NEGATED.test(low)) return 'praise'
  const own = ownPart(low)
  return FAULT.test(own) || UNDONE.test(own) ? 'complaint' : 'praise'
}

/** The person's own doing: what others did or how others were, and what came before, is no fault of theirs. */
function ownPart(event: string): string {
  return event
    .replace(
      /(?<=\S\s)(?:when|after|because|while|as|before|until|since|if|although|even though|even when|whenever) .*$/i,
      '',
    )
    .replace(
      /\b(?:angry|rude|annoyed|impatient|moody|grumpy|unfair|shouting|yelling|screaming|late|harsh) (?=\p{L})/giu,
      (found, at: number) =>
        /\b(?:an?|the|my|our|very|some|two|three|many|that|this) $/i.test(event.slice(0, at)) ? '' : found,
    )
    .replace(/\b(?:the|an?|my|our|\w+'s) (?:\w+ )?(?:complaint|shouting|anger|temper|blame|delay|insults)\b/gi, '')
}
