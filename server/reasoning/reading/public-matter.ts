// What does not belong in public unasked: health, pay, conflict, clients and patients, other people by name.

export type MatterKind = 'HEALTH' | 'PAY' | 'CONFLICT' | 'CLIENT' | 'PROFANITY' | 'LAPSE' | 'PERSON'

export interface Matter {
  kind: MatterKind
  words: string
  at: number
  /** What can stand in its place. */
  instead: string | null
}

const KINDS: readonly [Exclude<MatterKind, 'PERSON'>, RegExp, string | null][] = [
  [
    'HEALTH',
    /\b(?:cancer|chemo\w*|(?:mentally |terminally )?ill(?:ness)?|sick(?: leave)?|pregnan\w+|miscarriage|depress\w+|anxiety|panic attacks?|burn-?out|burned out|therap(?:y|ist)|surgery|operation|hospital(?:ised|ized)?|diagnos(?:is|ed with)|migraines?|divorce[ds]?|funeral|died|death|passed away|passing|bereave\w+|grie(?:f|ving)|disab\w+|adhd|autis\w+|asylum|medication|rehab|suicid\w+)\b/giu,
    null,
  ],
  [
    'PAY',
    /\b(?:salar(?:y|ies)|bonus(?:es)?|pay (?:rise|rises|cut|grade|band|review)|paid (?:more|less)|a raise|my raise|wages?|compensation|layoffs?|laid off|redundan\w+|restructur\w+|reorgani[sz]\w+|reorg|acquisition|merger|fired|dismissal|warning letter|overtime pay|visa|contract extension|promo(?:tion)? (?:packet|case|round|panel)|appraisal)\b|[€$£]\s?\d/giu,
    null,
  ],
  [
    'CONFLICT',
    /\b(?:complain(?:t|ts|ed)|grievance|lawsuit|sued|harass\w+|bull(?:y|ied|ying)|discriminat\w+|conflict|HR|yelled|screamed|threaten\w+|confidential|scandal|misconduct|whistle\w+|fraud|violat\w+|investigation)\b/gu,
    null,
  ],
  [
    'CLIENT',
    /\b(?:(?:mr|mrs|ms|miss|dr)\.? \p{Lu}[\p{L}.]*|bed \d+|room \d+|case (?:no\.? )?\d[\d/-]*|patient \p{Lu}\p{L}*)/giu,
    null,
  ],
  [
    'PROFANITY',
    /\b(?:fuck\w*|shit\w*|bullshit|damn(?:ed)?|bloody|crap(?:py)?|ass(?:hole)?|bastard\w*|hell of|wtf|piss\w*|idiot\w*|moron\w*|stupid)\b/giu,
    null,
  ],
  [
    'LAPSE',
    /\b(?:I (?:was (?:very |so |really |\d+ minutes |an hour )?late|overslept|cried|had cried|was crying|broke down|panicked|messed up|screwed up|lied|deleted|was hung ?over)|I (?:had )?(?:failed|forgot(?:ten)?) (?:the|my|to)\b|my (?:mistake|error|fault|failure|blunder))\b/giu,
    null,
  ],
]

/** Names that everybody may read: days, months, languages, well-known tools. */
const PUBLIC_NAMES = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english
  german french spanish italian dutch portuguese polish arabic turkish ukrainian chinese japanese hindi christmas easter ramadan diwali excel word powerpoint outlook teams
  sharepoint jira confluence slack zoom python java javascript typescript sql git github figma photoshop autocad sap linkedin google microsoft europe european uk eu us usa
  ok o'clock stem covid gantt kanban scrum agile pareto lego black`.split(/\s+/),
)

/** Capitalised words that may be somebody's or a client's name: neither public names nor all capitals, and not at the head. */
export function namesIn(text: string, known: readonly string[] = []): { words: string; at: number }[] {
  const own = new Set(known.flatMap((name) => name.toLowerCase().split(/[\s'-]+/)))
  const plain = text.replace(/"[^"]*"/g, (quote) => ' '.repeat(quote.length))
  return [...plain.matchAll(/(?<=\S\s+["(]?)\p{Lu}\p{Ll}[\p{L}'-]*/gu)]
    .map((match) => ({ words: match[0], at: match.index }))
    .filter(({ words, at }) => {
      const low = words.toLowerCase().replace(/'s$|s'$/, '')
      const begins = /[.!?:]\s+["(]?$/.test(plain.slice(0, at))
      return !begins && !PUBLIC_NAMES.has(low) && !own.has(low)
    })
}

/** Matter that a writer should decide about before it is public. Offsets are UTF-16 units of `text`. */
export function matterIn(text: string, known: readonly string[] = []): Matter[] {
  const found = KINDS.flatMap(([kind, pattern, instead]) =>
    [...text.matchAll(pattern)].map((match): Matter => ({ kind, words: match[0], at: match.index, instead })),
  )
  const people = namesIn(text, known).map(({ words, at }): Matter => ({
    kind: 'PERSON',
    words,
    at,
    instead: isOwner(text, at, words) ? "a colleague's" : 'a colleague',
  }))
  return [...found, ...people].sort((a, b) => a.at - b.at)
}

function isOwner(text: string, at: number, words: string): boolean {
  return words.endsWith("'s") || text.startsWith("'s", at + words.length)
}

/** Matter that stops a telling from being used unasked; the writer's own small lapses only draw a finding. */
export function mustBeAsked(matter: readonly Matter[]): 'SENSITIVE' | 'NAMES_SOMEBODY' | null {
  const kinds = new Set(matter.map(({ kind }) => kind))
  if (['HEALTH', 'PAY', 'CONFLICT', 'CLIENT', 'PROFANITY'].some((kind) => kinds.has(kind as MatterKind)))
    return 'SENSITIVE'
  return kinds.has('PERSON') ? 'NAMES_SOMEBODY' : null
}
