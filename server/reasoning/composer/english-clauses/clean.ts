// A note as it was typed in haste, made fit for sentences: signs and shorthand out, meaning untouched, then cut into events.

const SHORTHAND: readonly [RegExp, string][] = [
  [/\bw\/o\b/gi, 'without'],
  [/\bw\//gi, 'with '],
  [/\s[&+]\s/g, ' and '],
  [/\babt\b/gi, 'about'],
  [/\b(pls|plz)\b/gi, 'please'],
  [/\btho\b/gi, 'though'],
  [/\b(thx|tnx|ty)\b/gi, 'thanks'],
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\bi(?=\s|$|'(?:m|ve|d|ll))/g, 'I'],
  [/\bmtgs?\b/gi, 'meeting'],
  [
    /\b(\d+)[ -]?min(?:ute)?s? (?=mini|talk|walk|call|lesson|session|chat|break|meeting|intro|demo|training|briefing|pep|crash|tour|slot)/gi,
    '$1-minute ',
  ],
  [/\b(\d+)\s?mins?\b/gi, '$1 minutes'],
  [/\bmins?\b/gi, 'minutes'],
  [/\b(\d+)\s?hrs?\b/gi, '$1 hours'],
  [/\bhrs\b/gi, 'hours'],
  [/\b(\d+)\s?wks?\b/gi, '$1 weeks'],
  [/\b(\d{1,2})\s?([ap])\.?m\b\.?/gi, '$1 $2m'],
  [/\b1[:-]1s?\b|\b1on1\b|\b121\b/g, 'one-to-one'],
  [/\be\.g\.\s?/gi, 'for example '],
  [/\b(bc|cuz|coz|cos|becuase|becouse)\b/gi, 'because'],
  [/\bb4\b/gi, 'before'],
  [/(?<!\b(?:the|a|my|our) )\b(?:til|till)\b/gi, 'until'],
  [/\bgonna\b/gi, 'going to'],
  [/\bwanna\b/gi, 'want to'],
  [/\binfos\b/gi, 'information'],
  [/\bpair (?=(?:program|debug|review|cod|writ|test)\w*ed\b)/gi, 'pair-'],
  [/\bfeedbacks\b/gi, 'feedback'],
  [/\badvices\b/gi, 'advice'],
  [/\bin the same time\b/gi, 'at the same time'],
  [/\bwith regards?\b/gi, 'about'],
  [/\brecieved?\b/gi, 'received'],
  [/\bteh\b/gi, 'the'],
  [
    /(?<!\b(?:the|a|my|our|your|his|her|their|this|that|of|one) )\bwhole (?=(?:team|company|class|shift|crew|office|department|ward|group|school|floor)\b)/gi,
    'the whole ',
  ],
  [/(?<=\p{L}\p{L} )(?<!\b(?:the|my|our|a|this) )next (?=(?:day|morning|evening)\b)/giu, 'the next '],
  [
    /\b(when|because|if|while) (is|was) (?=(?:too )?(?:hot|cold|dark|late|raining|snowing|busy|difficult|hard|quiet|loud|windy|wet)\b)/gi,
    '$1 it $2 ',
  ],
  [
    /\b(speaks?|spoke|talk(?:s|ed)?|explain(?:s|ed)?|drives?|drove|walk(?:s|ed)?) (slow|quick|soft|quiet|calm|clear|careful|patient)(?=[ ,.]|$)/gi,
    '$1 $2ly',
  ],
  [/\b(lol|haha+|yay|omg|btw|imo|imho|tbh|fyi|wow|phew|asap)\b[!.,]*/gi, ''],
  [/(?<=\s|^)[:;]-?[)D(P](?=\s|$)/g, ''],
  [/!+/g, '.'],
]

/** Time words that mean nothing to a reader a year later. */
const TIMES: readonly RegExp[] = [
  /\b(?:about|for|of|from) (?:yesterday|today|this morning|last night)\b/gi,
  /(?<=^|[\s,(])(?:today|tonight|yesterday|just now|this (?:morning|afternoon|evening|week)|(?:last|earlier) (?:night|today)|as (?:usual|always))(?=[\s,:).]|$)/gi,
  /(?:(?<=\s)on |(?<=^|,\s*)(?:on )?)(?:mon|tues|wednes|thurs|fri)day(?: (?:morning|afternoon|evening))?(?=\s*(?:[,:.]|$))/gi,
  /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?\s*[,:-]\s*/gi,
]

/** Days, months and languages that were typed small. */
const CAPITAL_WORDS =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|english|french|german|spanish|arabic|italian|portuguese|turkish|ukrainian|hindi|japanese|chinese|easter|christmas)\b/g

/** The cleaned text; words in quotation marks, names and figures stay as they are. */
export function clean(text: string): string {
  const plain = text
    .replace(/\p{Extended_Pictographic}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\u00a0/g, ' ')
  const parts = plain.split(/("[^"]*")/)
  return parts
    .map((part) => (part.startsWith('"') && part.length > 1 ? part : unhurried(part)))
    .join('')
    .replace(CAPITAL_WORDS, (word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .replace(/\s+([,.;:)])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/,\s*(?=[.;]|$)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:–-]+|[\s,.;:–-]+$/g, '')
}

function unhurried(part: string): string {
  const spelled = SHORTHAND.reduce((now, [pattern, words]) => now.replace(pattern, words), part)
  return TIMES.reduce((now, pattern) => now.replace(pattern, ''), spelled)
}

/** Cuts after a full stop, at a semicolon, a dash, dots, a line's end, and before "but" or "though"; never inside quotation marks. */
const BORDER =
  /(?<!\b(?:mr|mrs|ms|dr|prof|st|no|vs|etc|e\.g|i\.e)\.)(?<=[.!?]["')]?)\s+|\s*;\s*|\s+[-–—]+\s+|\s*—\s*|\s*\.\.\.+\s*|\s*…\s*|\n+|,?\s+(?=but\b(?! (?:\w+ )?(?:fair|kind|clear|honest|useful|friendly|firm|helpful|right|constructive|polite)\b)|though\b|although\b|however\b)/i

export interface Event {
  text: string
  /** Said against what stood before it ("…, though he flew out at noon"): no praise of its own. */
  conceded: boolean
}

/** The events of a note, cleaned, in order. */
export function eventsOf(note: string): Event[] {
  const quotes: string[] = []
  const held = clean(note).replace(/"[^"]*"/g, (quote) => `\u0001${quotes.push(quote) - 1}\u0002`)
  return held
    .split(BORDER)
    .map((event) => event.replace(/\u0001(\d+)\u0002/g, (_, at: string) => quotes[Number(at)] ?? ''))
    .map((event) => ({
      text: event
        .replace(/^(?:but|though|although|however|and|also|plus)\b,?\s*/i, '')
        .replace(/[\s,.]+$/, '')
        .replace(/,?\s+(?:though|too|as well)$/i, '')
        .trim(),
      conceded: /^(?:though|although)\b./i.test(event),
    }))
    .filter(({ text }) => /\p{L}{2}/u.test(text))
}
