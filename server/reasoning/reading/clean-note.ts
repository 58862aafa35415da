// A note as it was typed in haste, made fit for reading: marks and shorthand out, meaning untouched.

const MARKS: readonly [RegExp, string][] = [
  [/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ''],
  [/\p{Extended_Pictographic}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, ''],
  [/`([^`\n]+)`/g, '$1'],
  [/[’‘`´]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/\u00a0/g, ' '],
  [/\bhttps?:\/\/\S+|\bwww\.\S+/gi, ''],
  [/\[[^\]\n]*\]\(\s*\)/g, ''],
  [/(?<=^|\s):[a-z][a-z0-9_+-]*:(?=\s|$|[.,!])/gi, ''],
  [/(?<=^|\s)[:;]-?[)D(P](?=\s|$|[.,!])/g, ''],
  [/^#{1,6} .*$/gm, ''],
  [/^[ \t]*(?:[-*•–][ \t]|\d+[.)][ \t])?\[[ xX]\] ?/gm, ''],
  [/^[ \t]*(?:[-*•–>]|\d+[.)]) /gm, ''],
  [/(?<=\s)#\p{L}[\p{L}\d_-]*/gu, ''],
  [/\*\*?([^*\n]+)\*\*?/g, '$1'],
  [/(?<![\p{L}\d])_([^_\n]+)_(?![\p{L}\d])/gu, '$1'],
  [/@(?=\p{L})/gu, ''],
]

/** A table row: its day and empty cells go, one telling cell stays. */
const DAY = /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:[a-z]*day)?$|^[\d./-]*$/i

const SHORTHAND: readonly [RegExp, string][] = [
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/\s?/gi, 'with '],
  [/(?<=\p{L}) w (?=(?:me|us|my|the|our|a)\b)/giu, ' with '],
  [/(?<=\p{Ll} )AND(?= \p{Ll})/gu, 'and'],
  [/(?<=\p{L})\s[&+]\s(?=\p{L})/gu, ' and '],
  [/\babt\b/gi, 'about'],
  [/\b(pls|plz)\b/gi, 'please'],
  [/\b(thx|tnx)\b/gi, 'thanks'],
  [/\bi(?=\s|$|'(?:m|ve|d|ll)\b)/g, 'I'],
  [/\bim(?=\s)/g, "I'm"],
  [/\b(did|does|do|was|is|were|has|have|had|would|could|should|ca|wo)nt\b/gi, "$1n't"],
  [/\bmtg\b/gi, 'meeting'],
  [/\bmtgs\b/gi, 'meetings'],
  [/\bppl\b/gi, 'people'],
  [/\bdept\b/gi, 'department'],
  [
    /\b(\d+)[ -]?min(?:ute)?s? (?=(?:mini |pep |crash )?(?:talk|walk|call|lesson|session|chat|break|meeting|intro|demo|training|briefing|talk|course|tour|slot)\b)/gi,
    '$1-minute ',
  ],
  [/\b1 ?mins?\b/gi, 'one minute'],
  [/\b(\d+) ?mins?\b/gi, '$1 minutes'],
  [/\bmins\b/gi, 'minutes'],
  [/\b(\d+) ?hrs?\b/gi, '$1 hours'],
  [/\b(\d+) ?wks?\b/gi, '$1 weeks'],
  [/\b(\d{1,2}) ?([ap])\.?m\b\.?/gi, '$1 $2m'],
  [/\b1[:-]1s\b/g, 'one-to-ones'],
  [/\b1[:-]1\b|\b1on1\b|\b121\b/g, 'one-to-one'],
  [/\b(bc|cuz|coz|becuase|becouse)\b/gi, 'because'],
  [/\bb4\b/gi, 'before'],
  [/(?<!\b(?:the|a|my|our) )\b(?:'?til|till)\b/gi, 'until'],
  [/\brecieved?\b/gi, 'received'],
  [/\bteh\b/gi, 'the'],
  [/\bpair (?=(?:program|debug|review|cod|writ|test)\w*ed\b)/gi, 'pair-'],
  [/\binfos\b/gi, 'information'],
  [/\bfeedbacks\b/gi, 'feedback'],
  [/\badvices\b/gi, 'advice'],
  [/\b(lol|haha+|yay|omg|btw|imo|imho|tbh|fyi|wow|phew|asap)\b[!.,]*/gi, ''],
  [/([!?])[!?]+/g, '$1'],
  [/!(?=\s|$)/g, '.'],
]

/** Time words that mean nothing to a reader a year later. */
const TIMES: readonly RegExp[] = [
  /\s(?:about|for|from|of) (?:yesterday|today|this morning|last night)(?=\s*(?:[.,;)]|$))/gim,
  /^(?:today|tonight|yesterday|just now|this (?:morning|afternoon|evening|week)|last night|earlier today|earlier)\b ?[,:-]? ?/gim,
  /(?<=\s)(?:today|tonight|yesterday|just now|this (?:morning|afternoon|evening|week)|last night|earlier today)(?=\s*(?:[.,;)]|$))/gim,
  /^(?:on )?(?:mon|tues|wednes|thurs|fri)day(?: (?:morning|afternoon|evening))? ?[,:-] ?/gim,
  /^(?:mon|tue|wed|thu|fri) ?[:-] ?/gim,
]

const CAPITAL_WORDS =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|english|french|german|spanish|arabic|italian|portuguese|turkish|ukrainian|easter|christmas)\b/g

/** The cleaned text: no emoji, shortcodes, mentions, bullets, checkboxes, table bars, headings, addresses or shorthand; words in quotation marks stay. */
export function cleanNote(text: string): string {
  const rows = text
    .split('\n')
    .map((line) => (line.trimStart().startsWith('|') ? rowOf(line) : line))
    .join('\n')
  const plain = MARKS.reduce((now, [pattern, words]) => now.replace(pattern, words), rows)
  const parts = plain.split(/("[^"\n]*")/)
  return parts
    .map((part) => (part.startsWith('"') && part.length > 1 ? part : spelled(part)))
    .join('')
    .replace(CAPITAL_WORDS, (word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .replace(/[ \t]+([,.;:)])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/,\s*(?=[.;]|$)/gm, '')
    .replace(/[ \t]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
    .replace(/^[\s,.;:]+|[\s,;:]+$/g, '')
}

function rowOf(line: string): string {
  const cells = line.split('|').map((cell) => cell.trim())
  return cells.filter((cell) => cell !== '' && !DAY.test(cell)).join('. ')
}

function spelled(part: string): string {
  const words = SHORTHAND.reduce((now, [pattern, word]) => now.replace(pattern, word), part)
  return TIMES.reduce((now, pattern) => now.replace(pattern, ''), words)
}

/** Cuts after a full stop, at a semicolon, a spaced dash, dots or a line's end, and before "but" or "though". */
const BORDER =
  /(?<!\b(?:mr|mrs|ms|dr|prof|st|no|vs|etc|e\.g|i\.e)\.)(?<=[.!?]["')]?)\s+|\s*;\s*|\s+[-–—]+\s+|\s*—\s*|\s*\.\.\.+\s*|\s*…\s*|\n|,?\s+(?=(?:but|(?<!even )though|although|however)\b)/i

/** One part of a note that stands by itself. */
export interface NotePart {
  text: string
  /** Said against what stood before it: "…, though he flew out at noon", "but nobody was told". */
  against: boolean
  /** The words that joined it to the part before. */
  lead: string
  /** What follows a dash or dots comments on the part before. */
  comment: boolean
}

/** The parts of a cleaned note, in order; quotations are never cut. */
export function partsOf(cleaned: string): NotePart[] {
  const quotes: string[] = []
  const held = cleaned.replace(/"[^"\n]*"/g, (quote) => `\u0001${quotes.push(quote) - 1}\u0002`)
  const cuts = held.split(new RegExp(`(${BORDER.source})`, 'i'))
  const parts: NotePart[] = []
  for (let at = 0; at < cuts.length; at += 2) {
    const text = (cuts[at] ?? '').replace(/\u0001(\d+)\u0002/g, (_, index: string) => quotes[Number(index)] ?? '')
    const before = cuts[at - 1] ?? ''
    const against = /^(?:but|though|although|however)\b/i.test(text)
    const plain = text
      .replace(/^(?:but|though|although|however|and|also|plus|so|then)\b,?\s*/i, '')
      .replace(/[\s,.!]+$/, '')
      .replace(/,?\s+(?:though|too|as well)$/i, '')
      .trim()
    if (/\p{L}{2}/u.test(plain))
      parts.push({ text: plain, against, lead: text.split(' ')[0] ?? '', comment: /[-–—…]|\.\.\./.test(before) })
  }
  return parts
}
