// Phrases that show a trait when a note is praise. Weight 2: says it almost alone; weight 1: speaks for it.
import type { TraitId } from './taxonomy.ts'

export const PHRASES: Record<TraitId, [weight: 1 | 2, pattern: RegExp][]> = {
  coaching: [
    [
      2,
      /\b(teach\w*|taught|show(ed|s|n)? (me|us) how|walk(ed|s)? (me|us) through|train(ed|s|ing)|coach\w*|mentor\w*|lesson|demonstrat\w*)\b/,
    ],
    [1, /\b(explain\w*|step by step|learn\w*|practi[cs]e[ds]?|tutorial|the tool|exercise)\b/],
  ],
  growth: [
    [
      2,
      /\b(career|opportunit\w*|promotion|introduc\w+ me|recommended me|nominat\w+|scholarship|conference|training budget|goals?|put my name|sponsor\w*|stretch)\b/,
    ],
    [1, /\b(course|arranged for me|arrange a meeting|other departments|my development|next role|apply|shadow)\b/],
  ],
  feedback: [
    [
      2,
      /\b(feedback|comments? on (my|the)|review(ed)? my|pointed out|critique\w*|what (i|to) (could|do|change)|marked up|annotated)\b/,
    ],
    [1, /\b(my (draft|slides|report|code|text|presentation)|improve\w*|suggest\w+ (changes|edits)|honest about)\b/],
  ],
  empowering: [
    [
      2,
      /\b(let me (run|lead|decide|own|present|try|do|handle|choose)|trust(ed|s) (me|us)|gave me (the lead|ownership|responsib\w*|free)|my (own )?decision|hand(ed|s) (me )?over|delegat\w*)\b/,
    ],
    [1, /\b(ownership|own way|without (checking|hovering)|in charge|my call|up to me)\b/],
  ],
  supportive: [
    [
      2,
      /\b(backed (me|us)|stood up for|stuck up for|took the blame|covered (for )?me|stepped in|helped (me|us)|defend\w*|removed|unblock\w*|got me (the|a))\b/,
    ],
    [1, /\b(help\w*|support\w*|lent a hand|sorted|took (over|on)|stayed (with|late) )\b/],
  ],
  empathetic: [
    [
      2,
      /\b(kind about|how i (was|am|felt)|asked (if|whether) i('| a)?m ok(ay)?|didn'?t make me feel (bad|stupid)|told me to go home|family|day off|check(ed|s) (in )?on me|understanding|flexible)\b/,
    ],
    [1, /\b(kind\w*|worried about me|mistake|feel(ing)?s?|grief|sick|my (son|daughter|mother|father|kid)\w*)\b/],
  ],
  appreciative: [
    [
      2,
      /\b(thank(s|ed)?( me| us)?|credit(ed|s)?|praise[ds]?|well done|good job|great job|celebrat\w*|mention(ed)? my (name|work)|shout ?-?out|compliment\w*)\b/,
    ],
    [1, /\b(proud|recogni[sz]\w+|applau\w*|appreciat\w*|cake)\b/],
  ],
  communication: [
    [
      2,
      /\b(quick (answer|repl)\w*|repl(ied|ies|y) (with)?in|told us (early|first|before)|kept (me|us) (informed|posted|updated)|clear (brief|message|summary|instructions?)|wrote (a|down)|summari[sz]ed|plain (words|english))\b/,
    ],
    [1, /\b(clear\w*|inform\w*|update[ds]?|announc\w*|answered|explained (the )?why|expectations)\b/],
  ],
  listening: [
    [
      2,
      /\b(listen\w*|asked (me |us )?(for )?(my|our) (opinion|view|idea|input)s?|what (i|we) th(ink|ought)|hear\w* (me|us) out|my (idea|suggestion|concern)|chang\w+ the plan)\b/,
    ],
    [1, /\b(took (it|my) seriously|asked (me|us)|open to|suggestion|idea)\b/],
  ],
  available: [
    [
      2,
      /\b(made time|took (the |some )?time|door (was|is) (always )?open|sat (down )?with me|spent (an? )?(hour|half|\d+|the)|picked up|called (me )?back|always reachable|dropped (every|what))\b/,
    ],
    [1, /\b(stay(ed)? (on|longer)|minutes for|lunch with|between meetings|free for)\b/],
  ],
  integrity: [
    [
      2,
      /\b(admit\w*|own(ed|s) (up|the mistake|his|her|their)|apologi[sz]\w*|honest\w*|fair(ly|ness)?|told (me|us) the truth|transparent|said sorry|(his|her|their) (own )?mistake)\b/,
    ],
    [1, /\b(same rules?|no favou?rit\w*|straight|truth|evenly|shared the)\b/],
  ],
  reliable: [
    [
      2,
      /\b(as promised|kept (his|her|their|the) (word|promise)|on time|prepared|follow(ed|s)? up|rota|agenda|well organi[sz]ed|remembered (to|the|my)|ahead of)\b/,
    ],
    [1, /\b(plan(ned)?|check(ed)? (back|again)|punctual|deadline|schedule\w*|ready)\b/],
  ],
  decisive: [
    [2, /\b(decid\w*|decision|said no|prioriti[sz]\w*|cut the|made the call|picked (one|a)|cancel(l)?ed the)\b/],
    [1, /\b(choose|chose|stopped the|clear no|settled)\b/],
  ],
  vision: [
    [
      2,
      /\b(vision|direction|big(ger)? picture|strategy|why (we|it) (do|does|matter)\w*|purpose|roadmap|where we('| a)?re going|long term|next year)\b/,
    ],
    [1, /\b(goal of|meaning of|foresaw|saw (it )?coming|future)\b/],
  ],
  composed: [
    [
      2,
      /\b(calm\w*|patien\w*|didn'?t (panic|shout|lose|get angry)|stayed cool|without (panic|shouting|stress)|unflappable|composed)\b/,
    ],
    [1, /\b(pressure|crisis|outage|angry customer|again and again|third time)\b/],
  ],
  expertise: [
    [
      2,
      /\b(found the (bug|error|cause|fault|problem|mistake)|solv\w*|fixed|diagnos\w*|knew (exactly|the|what|how)|spotted|figured out|root cause|trick)\b/,
    ],
    [1, /\b(expert\w*|knowledge|solution|clever|understood the|calculated)\b/],
  ],
  collaborative: [
    [
      2,
      /\b(brought .{0,30}together|other (team|department|site)s?|mediat\w*|joint|both (teams|sides)|between (the )?(teams|departments)|connected (me|us) with|shared (the|her|his|their))\b/,
    ],
    [1, /\b(together|across|team(s)?|cooperat\w*|partner\w*)\b/],
  ],
  inclusive: [
    [
      2,
      /\b(welcom\w*|includ(ed|es)|quiet(er)? (people|ones|colleague)|remote (people|colleague|staff)|left out|belong\w*|everyone (had|got|could)|invited (me|us) (to|along)|made room|pronounc\w*)\b/,
    ],
    [1, /\b(new (joiner|people|colleague)|everybody|no one (is|was)|translated|accessible)\b/],
  ],
  motivating: [
    [
      2,
      /\b(encourag\w*|inspir\w*|believe[ds]? in|you can do|motivat\w*|cheer\w*|lifted|energ\w*|pep talk|confidence)\b/,
    ],
    [1, /\b(mood|smil\w*|joke[ds]?|laugh\w*|fun|excited)\b/],
  ],
  dedicated: [
    [
      2,
      /\b(herself|himself|themselves|stayed (late|until)|hard (work|job)|high standard|by example|rolled up|quality|double-?checked|first (in|to arrive)|weekend|night shift)\b/,
    ],
    [1, /\b(insist\w*|careful\w*|thorough\w*|worked (on|through)|extra (mile|effort)|detail)\b/],
  ],
}

/** What turns a note, or half of one, into a complaint. */
export const COMPLAINT =
  /\b(didn'?t (have time|reply|answer|show up|help|listen|come)|did not (have time|reply|answer|help|listen)|never (replied|answered|came)|no (reply|answer|time)( again)?|ignored|shouted|yelled|forgot|unfair|annoy\w*|late again|cancelled (on me|again|our)|interrupt\w*|took (the )?credit|blamed|rude|disappoint\w*|micromanag\w*|snapped|again no|too busy|without (telling|asking) (me|us))\b/

/** Negated faults are praise: their own words are kept. */
export const NEGATED_FAULT =
  /\b((did|does|do|was|has|have|could)(n'?t| not) (make me feel|shout|blame|panic|lose|judge|get angry|hover|rush|interrupt|laugh at|complain)|never (shout|blame|complain|rush|interrupt|lose)\w*|without (blam|shout|judg|hover|panic|rush)\w*|no (blame|drama|fuss))\b/

/** Nothing to praise: whereabouts, schedules, weather. */
export const NOTHING =
  /\b(was (in|on|at|away)|is (in|on|away)|on (holiday|vacation|leave|sick leave)|no meeting|meeting (was )?(moved|cancelled)|nothing (special|to note)|out of office|travelling|traveling|had lunch|quiet day|didn'?t see|not in today|working from home)\b/
