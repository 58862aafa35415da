// What makes more of a thing than its note does: always, everybody, the best, hundreds, could not have. Each kind is allowed
// where a note behind the sentence says the like.

export type StretchKind = 'frequency' | 'never' | 'people' | 'scope' | 'superlative' | 'intensity' | 'count' | 'often'

export interface Stretch {
  kind: StretchKind
  words: string
  at: number
}

const UNIT =
  'day|night|morning|evening|week|weekend|month|year|time|hour|minute|shift|meeting|call|lesson|class|occasion|turn|step|moment'

interface Kind {
  kind: StretchKind
  finds: RegExp
  /** A note with this allows it; null: only a note with the same words does. */
  allowedBy: RegExp | null
}

const KINDS: readonly Kind[] = [
  {
    kind: 'superlative',
    finds: new RegExp(
      String.raw`\b(?:(?:the|my|our|his|her|their) (?:very )?(?:most|least) (?!of\b)\p{L}+|(?:the|my|our) (?:very |single |absolute )?(?:best|worst|finest|greatest|kindest|calmest|nicest|smartest|brightest|bravest|fairest|wisest|strongest|hardest|fastest|quickest|toughest|clearest|warmest|cleverest|sharpest|humblest|friendliest|hardest-working|gentlest|steadiest|biggest|largest|highest|deepest|truest|rarest|smoothest|happiest|funniest)\b(?! practice)|one of the (?:best|most|finest|few|greatest|kindest)|no (?:better|greater|finer|other) \p{L}+|like no other|no \p{L}+ (?:anywhere|alive|ever)|\p{L}{3,}er than (?:her|him|them|\p{Lu}\p{L}+)(?![’'])|as \p{L}+ as (?:his|hers|theirs|her|him|them)|(?:no|nobody|no one|none)(?: other| \p{L}+)? (?:quite )?like (?:her|him|them|\p{Lu}\p{L}+)|unlike any(?:one)?|second to none|(?:more|better|faster|harder|kinder|calmer) than (?:any|all|every)\p{L}*|than any(?:one|body)?\b|than in my (?:whole|entire)|(?:nobody|no one|none) (?:on earth|\p{L}+s|is|was|does|did|could|can|explains|knows|listens|works)\b|(?:i|we|you)(?:'ve|’ve| have| had)? (?:have |had )?ever (?:met|had|seen|known|worked|heard)|of all time|in the (?:whole |entire )?(?:world|country|industry|universe|city|region|field|business)\b|the only (?:person|manager|leader|boss|one|chief|colleague)|number one|best(?:-| )(?:in|of)(?:-| )(?:class|all)|unmatched|unparalleled|unrivalled|unequalled|peerless|incomparable|unique|matchless|hands down|bar none|by far|world[- ]class)`,
      'giu',
    ),
    allowedBy: null,
  },
  {
    kind: 'frequency',
    finds: new RegExp(
      String.raw`\b(?:always|constantly|continually|invariably|perpetually|permanently|unfailingly|consistently|all the time|at all times|at any (?:hour|time|moment)|any ?time|whenever|around the clock|day (?:and|or) night|night and day|day after day|week after week|day in,? day out|without fail|each and every|every single|(?:every|each) (?:${UNIT})s?\b|every \p{L}+ (?:${UNIT})\b|on every|at every|in every|for every|without exception|non-?stop|from morning (?:to|till|until) night|from dawn to dusk|never (?:fails?|failed|tires|ceases|stops) (?:to|of)|daily|weekly|monthly|all day|all night|all week|every(?: (?!time)\p{L}+)?)\b`,
      'giu',
    ),
    allowedBy: /\b(always|every|each|daily|weekly|monthly|everyday|whenever|constantly)\b/iu,
  },
  {
    kind: 'often',
    finds:
      /\b(?:often|regularly|frequently|repeatedly|usually|habitually|routinely|time and (?:time )?again|again and again|over and over|many (?:times|a time|an? \p{L}+)|(?:several|numerous|so many|multiple|countless) (?:times|occasions)|on (?:many|several|numerous|multiple) occasions|tends? to|is known (?:to|for)|has a habit of|most (?:days|weeks|evenings|mornings|of the time)|more often than not)\b/giu,
    allowedBy:
      /\b(often|regularly|always|every|each|again|usually|times|twice|many|several|weekly|daily|most|never|all)\b/iu,
  },
  {
    kind: 'never',
    finds: /\b(?:never|not once|not a single|not (?:even )?one)\b/giu,
    allowedBy: /\b(never|not once|not a single|not one|ever)\b/iu,
  },
  {
    kind: 'people',
    finds:
      /\b(?:everyone|everybody|all of (?:us|them)|us all|every (?:one of|person|employee|colleague|member|customer|client|patient|student|team)|anyone|anybody|(?:the |our |my )?(?:whole|entire) (?:team|company|department|office|staff|crew|firm|organi[sz]ation|floor|industry|ward|school)|nobody|no one|no-one|none of us|people everywhere|the world)\b/giu,
    allowedBy: /\b(every|everyone|everybody|all|each|whole|entire|nobody|no one|anyone|anybody|none|team|crew)\b/iu,
  },
  {
    kind: 'scope',
    finds:
      /\b(?:all(?= (?:\p{L}+s who|\p{L}+s everywhere|of (?:the|my|our|his|her|their)|the|my|our|his|her|their|kinds|sorts|things|matters|problems|questions)\b)|whole|entire(?:ly)?|entirely (?:alone|on)|all by (?:her|him|them)sel(?:f|ves)|alone saved|from (?:start to finish|scratch to))\b/giu,
    allowedBy: /\b(all|everything|every|each|whole|entire|full|complete|alone|end to end)\b/iu,
  },
  {
    kind: 'scope',
    finds:
      /\b(?:everything|anything|any(?! ?more| longer)|no matter|whatever (?:happens|it takes|the)|nothing (?:is|was|about|that|escapes|stops|could|can|ever))\b/giu,
    allowedBy: /\b(everything|anything|any|all|whatever|nothing|no matter)\b/iu,
  },
  {
    kind: 'count',
    finds:
      /\b(?:(?:hundred|thousand|million|dozen|score|ton|load|heap|mountain)s of \p{L}+|countless|numerous|innumerable|myriad|a (?:million|thousand|hundred) (?:times|hours|ways|things)|(?:for|spent|spends|spending|took|takes|after) (?:many |long |endless |several |entire )?(?:hours|days|weeks|months|years|nights|evenings)\b|hours on end|dozens|hundreds|thousands|millions)/giu,
    allowedBy: /\b(hundreds|thousands|dozens|countless|hours|days|weeks|months|years|nights|evenings|many|\d{2,})\b/iu,
  },
  {
    kind: 'intensity',
    finds:
      /\b(?:incredibl[ey]|extremely|exceptional(?:ly)?|extraordinar(?:y|ily)|remarkabl[ey]|immense(?:ly)?|enormous(?:ly)?|tremendous(?:ly)?|hugely|massively|vastly|profound(?:ly)?|deeply|truly|utter(?:ly)?|totally|absolutely|completely|perfect(?:ly|ion)?|flawless(?:ly)?|faultless(?:ly)?|brilliant(?:ly)?|magnificent(?:ly)?|infinite(?:ly)?|endless(?:ly)?|tireless(?:ly)?|unbelievabl[ey]|heroic(?:ally)?|effortless(?:ly)?|masterful(?:ly)?|amazing(?:ly)?|phenomenal(?:ly)?|outstanding|spectacular(?:ly)?|stunning|wonderful|fantastic|superb(?:ly)?|genius|legend(?:ary)?|superhuman|boundless|limitless|unlimited|bottomless|encyclop(?:a)?edic|unwavering|unshak(?:e)?able|unbreakable|saint(?:ly)?|hero(?:es)?|angel|miracles?|wizard|guru|visionary|unstoppable|indispensable|irreplaceable|invaluable|priceless|unforgettable|life-changing|revolutionary|(?:worship|adore|idoli[sz]e|revolutioni[sz]e|transform)(?:s|d|ed)?|sav(?:ed?|ing) (?:my|our) (?:life|career|job|lives|careers)|sav(?:ed?|ing) the (?:day|company|world)|chang(?:ed?|ing) (?:my (?:life|career|world)|our lives|forever)|single-?handed(?:ly)?|heart and soul|backbone|pillar|incapable of|(?:my|our|a) rock|rescue any|on earth|alone (?:saved|kept|carried)|replace (?:her|him|them|\p{Lu}\p{L}+)|more than (?:in )?(?:my|their|our|her|his) (?:own|whole|entire)|more (?:from|in|about) .{0,30} than|would do anything|walk through fire|larger than life|beating heart|every fib(?:re|er)|soul of|forever|heaven and earth|(?:her|his|their) (?:entire|whole) life|sacrific(?:e[sd]?|ing)|gave up everything|far beyond|beyond (?:measure|words|belief|compare)|above and beyond|went to any length|at any cost|any lengths?|owe (?:her|him|them|everything|my|it all)|everything i (?:know|am)|all i know|fall(?:s|en)? apart|collapse[sd]?|impossible|(?:could|would|might)(?: not|n't|n’t| never) (?:have|be|survive|exist|function|manage|know|still|do|work|run)|without (?:her|him|them|\p{Lu}\p{L}+),? (?:i|we|the|our|my|nothing|none|it)\b|if it were(?: not|n't|n’t) for|if it had(?: not|n't|n’t) been|(?:would|might) (?:still )?(?:have|be) (?:given up|quit|left|lost|failed|dropped out|resigned|a disaster|chaos)|lost without|given up (?:on )?(?:everything|science|the job|my)|only (?:because of|thanks to) (?:her|him|them)|mind-?blowing|breathtaking|second nature|instant(?:ly)?|in the blink|in no time|in seconds|never-ending|sleepless|nothing short of|beloved|famous|renowned|celebrated)\b/giu,
    allowedBy: null,
  },
]

/** Words after which "any" and "ever" say nothing large: "before anyone asked", "without any sigh". */
const LICENSED =
  /\b(?:not|n['’]t|without|before|if|whether|hardly|never|no|nobody|instead of|stop(?:ped)?|ask(?:s|ed|ing)?(?: me| us)?(?: if)?)\s+(?:[\p{L}'’]+\s+){0,4}$/iu

/** Every stretch in a sentence that the notes' words do not allow. `often` is left to who counts the notes. */
export function stretchesOf(sentence: string, told: string): Stretch[] {
  const low = told.toLowerCase().replaceAll('’', "'")
  return KINDS.flatMap(({ kind, finds, allowedBy }) => {
    const allowed = allowedBy?.test(low) ?? false
    return [...sentence.matchAll(finds)]
      .filter(
        (match) => !isHarmless(match[0], sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)),
      )
      .filter(({ 0: words }) => !low.includes(words.toLowerCase().replaceAll('’', "'")))
      .filter(() => !allowed)
      .map((match) => ({ kind, words: match[0], at: match.index }))
  })
}

function isHarmless(words: string, before: string, after: string): boolean {
  if (/^any|^ever\b|^impossible/i.test(words) && LICENSED.test(before)) return true
  if (/^never mind/i.test(words + after)) return true
  if (/^every$/i.test(words) && /^ (other|now)/i.test(after)) return true
  return /^perfect/i.test(words) && /\bnot $/i.test(before)
}
