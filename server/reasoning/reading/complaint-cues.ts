// Words that speak against praise. A part that has one is never told unasked: it is sorted by the writer, or it is no praise.

/** What a person does or is when somebody complains. */
const FAULTS: readonly RegExp[] = [
  /\b(?:forg[eo]t\w*|ignor(?:ed|es|ing)|snap(?:s|ped)|shout(?:s|ed|ing)|yell(?:s|ed|ing)|scream(?:s|ed|ing)|swore|sneer\w*|mock\w*|belittl\w*|humiliat\w*|patroni[sz]\w*|smirk\w*|scoff\w*|groan\w*|sigh(?:s|ed|ing)?|huff\w*|glar(?:ed|es|ing)|growl\w*|grump\w*|moan\w*|rant(?:s|ed|ing)?|vent(?:s|ed)|lectured me|scold\w*|reprimand\w*|bark(?:s|ed|ing)|grill(?:s|ed)|nagg?\w*)\b/i,
  /\b(?:rude|unfair\w*|impatient\w*|angry|annoy\w*|irritat\w*|sarcas\w*|harsh\w*|moody|temper|vague|chaos|chaotic|mess|useless|pointless|unclear|disappoint\w*|frustrat\w*|boring|awkward|weird|odd|strange|cold|distant|curt|dismissive\w*|stress\w*|tense|confus\w*|unprepared|disorgani[sz]\w*|lazy|stubborn|petty|tone-deaf|ridiculous|joke of|nightmare|disaster|unhelpful|worse|worst|bad mood|blam(?:ed|es|ing)|complain(?:s|ed|ing)|gossip\w*|lied|lies|micromanag\w*|hover(?:s|ed|ing)|panick?\w*|interrupt\w*|overrul\w*|overrid\w*|overrode|undermin\w*|contradict\w*|exclud\w*|sidelin\w*|refus\w*|reject\w*|den(?:ied|ies)|declin(?:ed|es)|cancel\w*|postpon\w*|reschedul\w*|delay(?:ed|s)|drop(?:ped|s) (?:me|us|my|our|out|it|the)|skip(?:s|ped)|miss(?:ed|es) (?:the|our|my|it|another|every)|vanish\w*|disappear\w*|no[- ]show|ghost\w*|dodg\w*|duck(?:s|ed)|avoid(?:s|ed))\b/i,
  /\b(?:late|too (?:busy|late|long|much|many|little|fast|few|hard|loud|short)|short with|behind my back|over my head|without (?:me|us|asking|telling|warning|notice|explanation|a word|saying|any notice|reading|looking|even)|left (?:me|us|my|our) (?:out|off|to|with|alone|hanging|waiting|in the dark|standing)|kept (?:me|us) (?:waiting|late|out|away|in the dark|from)|took (?:the |all the )?credit|took (?:me|us|it|my|our|over)\b.{0,20}\b(?:off|away|back)|took over my|gave (?:my|our)|told (?:me|us) off|talk(?:s|ed)? (?:over|down)|cut (?:me|us) (?:off|short)|walked (?:off|out|away|past)|hung up|threw (?:me|us) under|rolled \S+ eyes|breath\w+ down|let (?:me|us|the team) down|made (?:me|us) (?:feel (?:bad|stupid|small|guilty|useless|like)|cry|wait|redo|stay|work|come|look|do|rewrite|apologi[sz]e)|put (?:me|us) (?:down|on the spot)|laugh(?:ed|s) (?:at|when (?:I|we|my)|about (?:me|my))|dumped|double[ -]booked|instead of (?:me|us|helping|asking|my)|played favou?rites|took sides|turned (?:me|us|it|my|our) down|shot (?:me|it|my|our)|shut (?:me|us|it|my|our|down)|brushed|waved (?:me|us|it|my) (?:off|away)|passed (?:me|us) over|not (?:very|so|really|particularly|exactly|great|good|ideal|happy|a people))\b/i,
  /\b(?:wants?|wanted|expects?|expected|demand(?:s|ed)|insist(?:s|ed) (?:I|we|that I|that we)|ordered|insisted) (?:me|us|my|it|the|a|an|everything|another|that|on)\b/i,
  /\b(?:asked|told|got|had|wants|wanted|needs|needed|made|texted|emailed|mailed|called|pinged|messaged) (?:me|us) (?:to|for|at|on|about why|why|where|in) (?!(?:take (?:a break|the day|time|my|it easy)|go home|go to bed|rest|sit (?:down|in)|join|lead|own|present|present|run|speak|help (?:choose|decide)|choose|decide|share|tell|teach|breathe|trust|ask|call (?:her|him|them)|come (?:to (?:her|him|them)|along)|keep going|not (?:to )?worry|stop (?:worrying|apologi[sz]ing))\b)/i,
]

/** Dryness, sarcasm and weariness: the words of praise turned round. */
const DRY: readonly RegExp[] = [
  /\b(?:yet (?:again|another)|once again|as (?:usual|always|ever|per)|of course|at (?:long )?last|for once|so much for|only (?:took|needed|\d+|two|three|four|five|a|the|after|when|because|if|had)|took (?:only )?(?:\w+ )?(?:weeks|months|reminders)|barely|hardly|supposedly|apparently|allegedly|surprise,? surprise|shocker|how (?:kind|nice|lovely|generous|thoughtful)|very (?:funny|helpful indeed)|lucky me|guess (?:who|what)|no comment|go figure|whatever|thanks (?:for nothing|a (?:lot|bunch))|cheers for (?:that|nothing)|big of|good luck|never mind that|not that|meanwhile|still (?:no|not|waiting|nothing|hasn't|haven't|don't|doesn't|didn't|hasn)|nth time|(?:third|fourth|fifth|second|sixth) (?:time|week|month|reminder|request|change|version) (?:this|in a row|running|now))\b/i,
  /\bagain\s*(?:[.,;]|$|(?:this|that|with no|without|because|and (?:I|we)))/i,
  /\b(?:great|lovely|nice|brilliant|fantastic|wonderful|perfect|super)[,.]? (?:another|now|again|more|so|just what|timing)\b/i,
  /^(?:sure|right|great|lovely|brilliant|fantastic|wonderful|nice one|well|ok|okay|yeah|oh|ah|hm+|ugh|sigh|meh)\b[,.]/i,
  /"[^"]*"\s*(?:,|apparently|my|they call)/i,
  /\b(?:the minute|the moment|five minutes|ten minutes|an hour|minutes|the night|the evening) (?:before|after|I|we) (?:I |we )?(?:left|leaving|closing|the meeting|the deadline|I left|hometime|my holiday|I had|it went)/i,
  /\b(?:at \d{1,2}(?::\d\d)? ?pm|at midnight|on (?:a |my )?(?:friday|saturday|sunday|day off|holiday|leave|lunch)).{0,25}\bfor (?:monday|tomorrow|the next|the morning)/i,
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|several|many) (?:reminders|emails|mails|calls|weeks|months|versions) (?:later|before|until|to get|for)/i,
]

/** Deeds that serve the one who does them, leave somebody out, or leave the writer with the worse part. */
const SELF_SERVING: readonly RegExp[] = [
  /\b(?:except|apart from|all but|everyone but|everybody but|rather than me|instead of)\b/i,
  /\bso that? (?:she|he|they) (?:could|can|would|did not|didn't|had)\b/i,
  /\b(?:let|lets|left|leaves|had|made|got) (?:\S+ ){1,3}?(?:wait|stay|stand|sit|find out|scrub|carry|believe|sweat|talk to (?:me|us)|pay|rot|burn|work (?:the|over|until)|clean|explain|apologi[sz]e|tell|ask|do it|do the|know)\b/i,
  /\b(?:took|takes|kept|keeps|grabbed|picked|chose) (?:the|all the|my|our|most of the) (?:easy|good|best|big|dry|nice|new|better|only|interesting|tips|window|front|main|large|desk|chair|seat|idea|slot|name|lead|account|client|case|bonus|day off|shift|praise|glory|\S+ for (?:herself|himself|themsel\S+|her|his))\b/i,
  /\bfor (?:herself|himself|themself|themselves)\b/i,
  /\b(?:gave|gives|handed|sent|left|put|assigned|passed) (?:me|us|it|\S+ \S+) (?:on |to |with )?(?:the|a|an|his|her)? ?(?:mop|trench|rest|other|boring|worst|late|night|nights|early|dirty|old|leftover|broken|same|usual|weekend|holiday|saturday|sunday|christmas|bald|wrong|hour|half hour|minute|day|look|list of|pile|stack|paperwork|filing|minutes to|nobody|reserve|bench|dishes|toilets?)\b/i,
  /\b(?:and|then) (?:left|went|took|kept|walked|gave it|forgot|did|used|sold|asked why|asked who|asked where|asked if I|found it funny|laughed|punish\w*|had|blamed|drove|moved on|never|not)\b/i,
  /\b(?:as (?:hers|his|theirs|her own|his own|their own|an example of how not)|how not to|by the wrong name|the wrong|without (?:a|any) (?:word|reason|notice|thanks))\b/i,
  /\b(?:kept|keeps|held|holds) (?:me|us) (?:in|at|late|until|there|back|on)\b/i,
  /\b(?:called|texted|mailed|emailed|messaged|pinged|rang|phoned) (?:me|us) (?:at|on|in|during|while) (?:\d|midnight|night|my|the|a|lunch|sunday|saturday|weekends)/i,
  /\b(?:wrote (?:me|us) up|told (?:me|us|\S+ \S+) (?:by text|by mail|by email|on a post-it|in passing|in the corridor|in the lift|last)|(?:found|noticed|spotted|checked|counted|corrected|pointed out|read out|announced) .{0,40}\b(?:in front of|told|to the whole|to everyone|first|loudly|twice))\b/i,
  /\b(?:played|plays|pits?|set|sets) (?:us|me|people|them) (?:off|against)\b/i,
  /\b(?:push(?:ed|es)?|press(?:ed|es)?|pressur\w+|forc(?:ed|es)|urged) (?:me|us) (?:to (?:sell|sign|stay|work|finish|agree|lie|skip|do)|for|into)\b/i,
  /\b(?:changed|changes|moved|rewrote|redid|altered) (?:the|my|our|it|everything)\b(?!.{0,60}\b(?:after|because|when|so that|so|to a|to the|for me|for us|with me|with us|until|instead))/i,
  /\b(?:promised|sold|offered) (?:\S+ )+(?:before|without) asking\b/i,
  /\b(?:told|tells) (?!me\b|us\b).{3,60}\b(?:my (?:mistake|fault|error|decision|job|problem|responsibility)|I (?:was|had (?:not|messed|forgotten|missed|failed)|would work|am|'m|need|did not|didn't|had been)|weak|late|is (?:his|hers|theirs)|was (?:his|hers|theirs)|training was|up to date)\b/i,
  /\b(?:read (?:\S+ ){1,4}out\b|drove off|show(?:ed|s) up when|to (?:herself|himself|themself)\b|over my shoulder|his name|her name first|waved? .{1,20}through|let us know that|once more (?:herself|himself)|gave (?:\S+ ){1,3}away|after it (?:had|was)|I saw the photo|after I asked|retreat|in coats|where I stood|while I stood|how much the others|a list of who|\bhid\b|pointed at me|told (?:me|us) nothing|over the interpreter|by the arm|raised the (?:target|bar|goal)|in the drawer|into it$)/i,
  /, (?:and )?then (?!\S* ?(?:taught|explained|showed|let me|helped|came|sat|stayed|asked|walked|gave me (?:two|a|the chance)|checked|thanked|went through))|\bafter (?:I had (?:begged|asked)|recommending|making a joke|everyone)|\bfrown\w*|picked a side|put me right back|later (?:she|he|they) (?:rewrote|took|changed|gave it)|cut the (?:commission|hours|budget) /i,
  /\bto (?:(?:his|her|their) (?:own|nephew|niece|son|daughter|friend|mate|favou?rite)|somebody(?:'s| else)|someone(?:'s| else))\b|\b(?:sat|sits) on (?:my|the|our) (?!\w*(?:panel|committee|board|floor))|\bhung (?:me|us) out\b|\btak(?:es|ing) (?:weeks|months|ages)|\b(?:helped|helps) (?:herself|himself|themsel\w+)|\banswered for (?:me|us)|\btold off\b|\bhides? behind|\bsent (?:me|us) out\b|\bbefore (?:the|our|my) (?:client|customer|guests?|parents)\b|\bhad to\b|\bate my\b|\bme (?:I'm|I was|I am) (?:slow|late|weak|bad|wrong)\b|\bknow(?:s|ew) less\b|\b(?:lie|sit) for\b|\bapply for our own\b|\bdecides$/i,
  /\blaugh(?:ed|s) (?:at|when (?:I|we|my)|about (?:me|my))\b/i,
  /\b(?:left it|let it|left them) (?:like that|at that|there|lying|to me|to us)\b/i,
  /\b(?:privilege|apparently|grin|smug\w*|shrug\w*|watch(?:ed)? me|look(?:ed|s)? at (?:me|us|her watch|his watch|the clock|her phone|his phone)|thumbs down|question mark|one word|(?:two|three|one) words?|as if|like a child|like that|for three and)\b/i,
]

/** A "not" is praise only before something that would have been a fault. */
const NEGATION =
  /\b(?:not|never|no|nobody|no one|none|nothing|nowhere|without|neither|nor|didn't|doesn't|don't|wasn't|isn't|weren't|aren't|hasn't|haven't|hadn't|won't|wouldn't|couldn't|can't|cannot|shouldn't)\b/i

const SPARED =
  /\b(?:did(?:n't| not)|does(?:n't| not)|do(?:n't| not)|was(?:n't| not)|is(?:n't| not)|never(?: once)?|without(?: any)?|not(?: once)?(?: did \S+)?|no|would(?:n't| not)|zero) (?:\S+ ){0,2}?(?:ma(?:k|d)e (?:me|us|it|a (?:fuss|thing|big))|making (?:me|us|a)|shout\w*|yell\w*|scream\w*|blam\w*|panic\w*|los(?:e|ing|es|t) (?:patience|her|his|their|it|\S+ temper)|judg\w*|get(?:ting)? (?:angry|upset|mad|annoyed|cross|loud)|angry|annoyed|cross|hover\w*|rush\w*|interrupt\w*|laugh\w*|complain\w*|blow|explod\w*|mind\b|change a (?:thing|word|line|comma)|micromanag\w*|breathe? down|breathes|hid(?:e|es|ing)?|let me (?:carry|take the blame|struggle|fall|give up|down|apologi[sz]e)|leave (?:me|us) (?:hanging|alone with)|interfer\w*|snap\w*|sigh\w*|punish\w*|gossip\w*|lie\b|lying|cut(?:ting)? corners|bluff\w*|give up|giv(?:es?|ing) up|stress|jargon|drama|fuss|blame|confusion|mess|chaos|delay|surprises|small print|rude|short with|scold\w*|ridicul\w*|lectur\w*|humiliat\w*|embarrass\w*|rais(?:e|es|ed|ing) (?:her|his|their) voice|point(?:ed|ing)? fingers|finger[- ]pointing|pretend\w*|told you so|shouting|buzzwords|excuses|politics|sugarcoat\w*|flinch\w*|waver\w*|errors?|mistakes?|being asked|anyone asking|a single (?:error|mistake|complaint)|one (?:error|mistake))\b/i

/** Negations inside a setting, a quotation or a thing that was said deny nothing of what the person did. */
const AROUND =
  /"[^"]*"|\b(?:an?|the|my|our|some|two|three|many) (?:angry|rude|annoyed|impatient|moody|grumpy|unfair|cold|late|stressed|frustrated|difficult|shouting|confused|stressful|confusing|awkward|boring) (?=\p{L})|^(?:I|we|my|our|the|a|an|one|relative|client|customer|\p{L}+) [^,]{3,60},(?= (?:and |so )?(?:she|he|they|\p{Lu}\p{Ll}+) )|^(?:when|while|after|because|although|since|as) .*?,|\b(?:when|because|so (?:that )?|until|while|after|if|whether|that|what|why|how|where|who|which|although|even though|even when|rather than|instead of|before|as)\b.*$/giu

export type Standing = 'plain' | 'spared-fault' | 'doubtful' | 'complaint'

/**
 * How the words of one part stand. `complaint`: a fault is named and not denied; `doubtful`: dry, negated or hedged;
 * `spared-fault`: a fault that did not happen ("didn't make me feel stupid"); `plain`: nothing speaks against praise.
 */
export function standingOf(text: string): Standing {
  const low = text.replace(/"[^"]*"/g, '""')
  if (SPARED.test(low)) {
    const rest = low.replace(new RegExp(SPARED.source, 'gi'), ' ')
    return DRY.some((pattern) => pattern.test(rest)) ? 'doubtful' : 'spared-fault'
  }
  const own = low.replace(AROUND, ' ')
  if (FAULTS.some((pattern) => pattern.test(own))) return 'complaint'
  if (NEGATION.test(own) || [...DRY, ...SELF_SERVING].some((pattern) => pattern.test(low))) return 'doubtful'
  if (
    FAULTS.some((pattern) => pattern.test(low)) &&
    !/^(?:when|while|after|as|because|during|although)\b/i.test(low) &&
    !/\b(?:when|while|after|although|even though|because)\b/i.test(low)
  )
    return 'doubtful'
  return 'plain'
}

/** Verbs and turns that are thanks-worthy whoever tells them, where nothing speaks against it. */
const GOOD =
  /\b(?:help(?:ed|s)|taught|teach(?:es|ing)|explain(?:ed|s)|show(?:ed|s|n) (?:me|us|everyone|the|my|our|all|new)|walk(?:ed|s) (?:me|us|the)|coach(?:ed|es)|mentor(?:ed|s)|train(?:ed|s) (?:me|us|the)|thank(?:ed|s)|said (?:thanks|thank you|well done|sorry)|prais(?:ed|es)|credit(?:ed|s)|compliment(?:ed|s)|congratulat\w+|celebrat\w+|recogni[sz]ed|acknowledged|encourag\w+|inspir\w+|cheer(?:ed|s)|support(?:ed|s)|back(?:ed|s) (?:me|us|my|our|up)|had (?:my|our) back|defend(?:ed|s)|protect(?:ed|s)|shield(?:ed|s)|stood (?:up|by|behind|in)|stuck up for|stick(?:s)? up for|vouch\w+|cover(?:ed|s) (?:my|for|our)|stepped in|stayed|stay(?:s)? (?:late|on|with)|made (?:time|room|sure|space)|took (?:the |some |an hour|half an hour|\w+ minutes)?\s?(?:time|blame|trouble)|spent|sat (?:down )?with|listen(?:ed|s)|heard (?:me|us) out|notic(?:ed|es)|check(?:ed|s) (?:in|on|whether|if|every|each|that|how|my)|asked (?:how I|how we|how my|whether|if|for my|for our|what I|what we|me what|me how|the quiet|everyone|me for my|us what|us how)|trust(?:ed|s)|let (?:me|us|the)|gave (?:me|us|everyone|each|the whole|my|credit|honest|clear)|hand(?:ed|s) (?:me|us|over)|lent|lend(?:s)|brought|bought|offer(?:ed|s)|introduc(?:ed|es)|invit(?:ed|es)|includ(?:ed|es)|welcom(?:ed|es)|connect(?:ed|s)|recommend(?:ed|s)|nominat(?:ed|es)|sponsor(?:ed|s)|put (?:my|me|us)|got (?:me|us|both|the)|found|fix(?:ed|es)|solv(?:ed|es)|spott(?:ed|s)|debugged|diagnos\w+|sav(?:ed|es)|rescu(?:ed|es)|caught|knew|cracked|admitted|apologi[sz]ed|owned|took responsibility|kept (?:me|us|her|his|their|the|calm|everyone|spirits)|remember(?:ed|s)|prepar(?:ed|es)|answer(?:ed|s)|repl(?:ied|ies)|call(?:ed|s) me back|picked up|review(?:ed|s)|proofread|read (?:my|our|all|every|three)|commented|marked up|went (?:through|over|out of)|work(?:ed|s) (?:through|with)|roll(?:ed|s) up|pitched in|jumped in|swapped|moved (?:my|the|our)|chang(?:ed|es) the|adjusted|calm(?:ed|s|ly)?|steady|patient(?:ly)?|kind(?:ly)?|fair(?:ly)?|honest(?:ly)?|clear(?:ly)?|generous\w*|thoughtful\w*|gentl\w+|careful(?:ly)?|polite\w*|open(?:ed)?|translat(?:ed|es)|pronounc\w+|drove|cook(?:ed|s)|baked|wrote (?:down|me|us|a|the|my|up)|drew|summari[sz]ed|shar(?:ed|es)|set up|organi[sz]ed|arrang(?:ed|es)|connected|mediat\w+|smoothed|settled|decid(?:ed|es)|told (?:me|us|the|everyone|them|her|his|their|my|head office|hr|sales) (?:about|that|why|what|how|honestly|early|first|I|my|it was|we|the truth|the plan|straight|plainly|in plain)|suggest(?:ed|s)|pushed for|fought for|argued for|insisted on|stopp?ed (?:the|to)|pulled|refuse[sd] to (?:backdate|sign|hide|lie|cut|name|blame)|demonstrat\w+|practi[sc]ed|rehears\w+|paired|debriefed|laughed with|smiled|joked)\b/i

/** Turns that are nearly always meant as thanks, where nothing speaks against it. */
const SURELY_GOOD =
  /^(?:thanks|thank you|big thanks|many thanks|props|kudos|shout-?out|grateful|thankful)\b|\b(?:thank(?:ed|s) (?:me|us|the|all|every|each|our)|said (?:thanks|thank you)|taught (?:me|us|the)|teach(?:es)? (?:me|us)|show(?:ed|s) (?:me|us) (?:how|where|the trick|which|what|why)|explain(?:ed|s) (?:to (?:me|us)|why|how|what|everything|every|it to|the \S+ (?:to|with|in|step|until)|my|all)|walk(?:ed|s) (?:me|us) through|help(?:ed|s) (?:me|us|the|my|our|with|to)|offer(?:ed|s) to|stay(?:ed|s) (?:late|on|behind|longer|an? (?:extra )?(?:hour|half)|until|with (?:me|us)|to|calm|polite|patient)|back(?:ed|s) (?:me|us|my|our)|had (?:my|our) back|stood up (?:for|to)|stuck up for|defend(?:ed|s) (?:me|us|my|our|the)|apologi[sz]ed (?:to|for|in)|admitted|encourag(?:ed|es)|introduc(?:ed|es) (?:me|us) to|recommend(?:ed|s) (?:me|us)|nominat(?:ed|es) (?:me|us)|put my name forward|cover(?:ed|s) (?:my|for (?:me|us)|our)|swapped (?:shifts?|\S+ )?with me|invit(?:ed|es) (?:me|us|the)|prais(?:ed|es) (?:me|us|my|our)|gave (?:me|us|my|our) (?:the )?(?:credit|time|honest|useful|good|clear|specific|responsib\w+|ownership|his|her|the lead|two things|three things|feedback|a chance|the chance|confidence|courage)|gives? (?:me|us) responsib\w+|credited|let (?:me|us) (?:run|lead|decide|own|present|try|choose|handle|sit in|make|set|pick|design|plan|write|practi[sc]e|take the lead|drive|do the|redo)|made (?:time|room)|took (?:the )?time|drove (?:me|us)|lent (?:me|us)|listened (?:to|until|when|for)|checked (?:in|on|whether|if|that I|how)|asked (?:how I|how my|how we|whether|if|for (?:my|our) (?:opinion|view|ideas?|input)|what I (?:think|thought|need|want|would)|the quiet|us what|me what|everyone)|answer(?:ed|s) (?:my|our|all|every|each|the \S+ very fast|within)|repl(?:ied|ies) (?:to|within|at once|the same)|came (?:in )?(?:early|back|to help)|stepped in|rolled up|brought (?:cake|samosas|coffee|pizza|breakfast|food|lunch|in|tea|us|me)|bought (?:cake|pizza|us|me|coffee|ice|the)|connected (?:me|us)|celebrat(?:ed|es)|believ(?:ed|es) in|trust(?:ed|s) (?:me|us)|protect(?:ed|s) (?:me|us|our)|shield(?:ed|s)|read (?:all|every|my whole|the whole)|sat (?:down )?with (?:me|us)|kept (?:calm|(?:her|his|their) (?:word|promise))|went (?:through|over) my|marked up my|review(?:ed|s) my|practi[sc]ed|rehears(?:ed|es)|paired|worked (?:through|with)|told (?:the|our|my|head|hr|everyone|them|his|her) .{0,60}\b(?:(?:was|were|is) (?:mine|ours|my (?:idea|work|design|plan))|I (?:should|could|had (?:found|built|done|written|saved|solved|made)|found|built|solved|saved))\b|chang(?:ed|es) .{3,50} after (?:I|we) (?:raised|said|asked|suggested|pointed|explained|objected|showed)|let (?:the|our) (?:\S+ ){1,2}?(?:set|decide|choose|run|pick|lead|design|plan|own)\b|watched .{3,40} with me|(?:un)?(?:load|pack|clean|scrub|carri|carry|sort|paint|count|stack|peel|fold|wash|swe[pe]+|mopp?|pick|cook|dug|lift)(?:ed|s|ing|t)? .{3,40}\bwith (?:me|us)\b)/i

/** Is the part almost certainly thanks? */
export function surelyGood(text: string): boolean {
  return SURELY_GOOD.test(text)
}

/** Does the part name something to be thankful for? */
export function namesGood(text: string): boolean {
  return GOOD.test(text)
}

/** Whereabouts, schedules, weather, chatter: nothing to praise. */
const NOTHING =
  /^(?:-+|n\/?a|nothing(?: special| much| to note| new)?|same|ditto|rest day|day off|(?:she |he |they |\p{Lu}\p{L}+ )?(?:was|is|were|are) (?:in|at|on|away|out|off|travell?ing|ill|sick|back|working from|with the)\b.*|(?:\S+ )?has been (?:with|at|in|here)\b.*|no (?:meeting|contact|news|note)\b.*|(?:\S+ ){1,4}(?:moved|cancelled|postponed|starts?|started|begins?|at \d|is on|all day|all morning|all week)(?: \S+){0,3}|(?:normal|quiet|busy|slow|long) (?:day|week|shift|morning)\b.*|(?:we|I) (?:both |all )?(?:arrived|discussed|talked|spoke|chatted|had|met|saw|went|sat|ate|did|are|were|have|started|finished|asked|sent|wrote|presented|got|took|moved|need|must|can)\b[^,;]*|talked about.*|discussed.*|met (?:her|him|them|with|in|at|for|on).*|got (?:a|the|an) (?:new|email|mail|invite|cold).*|started (?:on|in|at|my|the|a|with).*|first (?:day|week|month) (?:of|at|on|in).*|meeting\b.*|(?:team|staff|budget|project|weekly|monthly|all-hands|department)\s(?:meeting|lunch|call|dinner|day|update)\b.*)$/iu

/** Nothing to praise by its own words alone. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text)
}
