// A note into what can be told of it: each praising event as a clause in the past, marked where it speaks of the person.
// What cannot be turned is handed back, never guessed.
import { isPast } from '../../text/verbs.ts'
import type { Pronoun } from '../english-prose/voice.ts'
import { backshifted } from './backshift.ts'
import { eventsOf } from './clean.ts'
import { framed } from './fragment.ts'
import { standingOf } from './gate.ts'
import { marked, O, P, S, speaksOf, type Who } from './mentions.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { predicateInPast } from './predicate.ts'
import { clauseInPast, sceneOf, settingOf } from './setting.ts'
import { withTails } from './tails.ts'

/** One event, ready for a sentence. Exactly one of `predicate` and `whole` is there. */
export interface Clause {
  /** When or where it was, before the main clause: "when I was late". */
  setting: string | null
  /** What the person did, without the subject: "explained the model to me". */
  predicate: string | null
  /** A clause with a subject of its own: "the rota was out 4 weeks ahead". */
  whole: string | null
}

export type NoteTold = { clauses: Clause[] } | { why: 'NO_PRAISE' | 'NO_SENTENCE' }

export function tellNote(note: string, who: Who, pronoun: Pronoun): NoteTold {
  const quotes: string[] = []
  const events = eventsOf(note).map(({ text, conceded }) => ({
    conceded,
    text: eventWithSpeech(colonsOpened(marked(withoutQuotes(text, quotes), who, pronoun)), quotes),
  }))
  const praising = events
    .filter(({ text }) => standingOf(text, standsWith(text)) === 'praise')
    .filter(({ conceded }, index) => !conceded || index === 0)
    .map(({ text }) => text)
  const told = praising.map((event, index) => withScene(praising[index - 1], event) ?? clauseOf(event))
  const clauses = joinedUp(told.filter((clause) => clause !== null)).map((clause) => quotesBack(clause, quotes))
  if (clauses.length > 0) return { clauses }
  return { why: praising.length === 0 ? 'NO_PRAISE' : 'NO_SENTENCE' }
}

/** Each quotation becomes one sign. */
function withoutQuotes(text: string, quotes: string[]): string {
  return text.replace(/"[^"]+"/g, (quote) => String.fromCharCode(0xe100 + quotes.push(quote) - 1))
}

function quotesBack(clause: Clause, quotes: readonly string[]): Clause {
  const back = (text: string | null) =>
    text?.replace(/[\ue100-\ue1ff]/g, (sign) => quotes[sign.charCodeAt(0) - 0xe100] ?? '') ?? null
  return { setting: back(clause.setting), predicate: back(clause.predicate), whole: back(clause.whole) }
}

/** "didn't leave me hanging: replied at once": the second part is one more thing the person did. */
function colonsOpened(event: string): string {
  const [, before = '', after = ''] = /^([^:]+): (.+)$/.exec(event) ?? []
  const kind = before === '' ? null : piecesOf(before).at(-1)?.kind
  const acts = isPast(after.split(' ')[0] ?? '') && !/^(?:had|was|were|got)\b/i.test(after)
  return (kind === 'verb' || kind === 'theirs') && acts ? `${before}, ${after}` : event
}

/** "The valve was cracked. He told the captain I found it": what speaks of nobody leads to what the person did. */
function joinedUp(clauses: Clause[]): Clause[] {
  const [first, second, ...rest] = clauses
  if (
    !first ||
    !second ||
    first.whole === null ||
    speaksOf(first.whole) ||
    second.predicate === null ||
    second.setting !== null
  )
    return clauses
  return [{ setting: null, predicate: null, whole: `${first.whole}, and ${S} ${second.predicate}` }, ...rest]
}

/** A complaint counts where the person acts, alone or after the writer's part: "relative was shouting, she spoke softly" is none. */
function standsWith(event: string): 'theirs' | 'others' {
  const pieces = piecesOf(event)
  const own = pieces.filter(({ kind }) => kind === 'theirs' || kind === 'verb')
  if (own.length === 0) return pieces.some(({ kind }) => kind === 'things' || kind === 'without') ? 'theirs' : 'others'
  return own.some(({ text }) => standingOf(text, 'theirs') === 'complaint') ? 'theirs' : 'others'
}

/** "Arrest on the ward. Her hands were steady": the first sentence sets the scene of the second. */
function withScene(before: string | undefined, event: string): Clause | null {
  const pieces = before === undefined ? [] : piecesOf(before)
  const scene = isScene(pieces) ? sceneOf(pieces[0]?.text ?? '') : null
  const clause = scene === null ? null : clauseOf(event)
  return clause?.setting === null ? { ...clause, setting: scene } : clause
}

/** A bare scene tells nothing by itself. */
function isScene(pieces: readonly Piece[]): boolean {
  return (
    pieces.length === 1 &&
    pieces[0]?.kind === 'things' &&
    /^during /.test(sceneOf(pieces[0].text) ?? '') &&
    !/\bwith (?:me|us)\b/.test(pieces[0].text)
  )
}

/** "No jargon, just told us what happens": what was left out follows what was done. */
function inOrder(pieces: Piece[]): Piece[] {
  const acts = pieces.findIndex(({ kind }) => kind === 'verb' || kind === 'theirs')
  const leading = pieces.slice(0, Math.max(0, acts))
  const moves = leading.length > 0 && leading.every(({ kind }) => kind === 'without')
  return moves ? [...pieces.slice(acts), ...leading] : pieces
}

/** "Thanks to her we finished on time": the result is told as it was noted. */
function thanksTo(event: string): Clause | null {
  const [, result = ''] = /^thanks to [\ue001\ue000],? (.+)$/i.exec(event) ?? []
  const clause = result === '' ? null : clauseInPast(result.replace(/ now$/, ''))
  return clause === null ? null : { setting: null, predicate: null, whole: `thanks to ${O}, ${clause}` }
}

function clauseOf(event: string): Clause | null {
  if (/^thanks to /i.test(event)) return thanksTo(event)
  const pieces = inOrder(piecesOf(event)).filter(({ kind }) => kind !== 'aside')
  const at = pieces.findIndex(({ kind }) => kind === 'theirs')
  const [first] = pieces
  if (!first || isScene(pieces)) return null
  if (at > 0 && first.kind !== 'verb' && first.kind !== 'without') {
    const setting = settingOf(pieces.slice(0, at))
    const predicate = setting === null ? null : predicateOf(pieces.slice(at))
    return setting !== null && predicate !== null ? { setting, predicate, whole: null } : null
  }
  if (first.kind === 'time' && pieces[1]?.kind === 'verb') {
    const setting = settingOf([first])
    const predicate = predicateOf(pieces.slice(1))
    return setting !== null && predicate !== null ? { setting, predicate, whole: null } : null
  }
  if (first.kind === 'theirs' || first.kind === 'verb') {
    if (ownDoing(first, event)) return writersOwn(pieces, first.text)
    const predicate = predicateOf(pieces)
    return predicate === null ? null : { setting: null, predicate, whole: null }
  }
  return wholeOf(pieces, event)
}

/** Words said, without quotation marks: kept whole, in quotation marks. After a colon, a quotation is what the person said. */
function eventWithSpeech(event: string, quotes: string[]): string {
  const speech =
    /\b(said|says|told (?:me|us)):? ((?:ok|okay|no problem|never mind|don't worry|well done)\b[^\ue100-\ue1ff]*)$/i
  return event
    .replace(speech, (_, verb: string, words: string) =>
      / (?:in|to|at|when|after|before|for) /.test(words) && !words.includes(',')
        ? `${verb} ${words}`
        : `${verb} ${withoutQuotes(`"${words.replace(/^ok\b/i, 'OK')}"`, quotes)}`,
    )
    .replace(/^([^:]+): (?=[\ue100-\ue1ff])/, (_, before: string) =>
      /\b(?:said|told|asked|wrote|says)\b[^:]*$/.test(before) ? `${before} ` : `${before} and said `,
    )
}

/** "had coffee with her", "learned a lot from him": without a subject, and the person is its object: the writer did it. */
function ownDoing(first: Piece, event: string): boolean {
  if (first.kind !== 'verb') return false
  return (
    /^(?:(?:have )?(?:learn(?:ed|t)|felt|feel|met|saw|heard|noticed|enjoyed|understood|was able|got (?:a|an|the|some|good|great|new|help|useful|feedback|advice)|received|attended|talked|asked|loved|liked|had (?:a |an |some )?(?:\w+ )?(?:coffee|lunch|chat|talk|meeting|call|one-to-one|conversation|session))\b)/i.test(
      first.text,
    ) && /[\ue001]/.test(event)
  )
}

function writersOwn(pieces: Piece[], text: string): Clause | null {
  const predicate = predicateInPast(text, true)
  return predicate === null
    ? null
    : { setting: null, predicate: null, whole: `I ${withTails(predicate, pieces.slice(1))}` }
}

/** The person's part and what follows it, joined as one predicate. */
function predicateOf(pieces: Piece[]): string | null {
  const [first, ...rest] = pieces
  if (!first) return null
  const own =
    first.kind === 'theirs' ? first.text.replace(new RegExp(`^(?:and |then |so )?${S} `, 'i'), '') : first.text
  const predicate = predicateInPast(own, first.kind === 'theirs')
  return predicate === null ? null : withTails(predicate, rest)
}

/** An event in which somebody or something else is the subject, or nobody is. */
function wholeOf(pieces: Piece[], event: string): Clause | null {
  const [first, ...rest] = pieces
  if (!first) return null
  if (first.kind === 'other' || first.kind === 'writer') {
    if (!speaksOf(event) && /^(?:i|i'm|my|our)\b/i.test(first.text)) return null
    const honest = framed(first.text)
    if (honest?.predicate?.startsWith('was '))
      return { setting: null, predicate: withTails(backshifted(honest.predicate), rest), whole: null }
    const clause = clauseInPast(first.text)
    if (clause === null) return null
    const owned =
      first.kind === 'other' &&
      !speaksOf(event) &&
      /^(?:idea|voice|energy|door|handover|comments?|feedback|answers?|hands|explanations?|plan|advice)\b/i.test(
        first.text,
      )
    const whole = owned ? `${P} ${clause.replace(/^(?:the|an?) /, '')}` : clause
    return {
      setting: null,
      predicate: null,
      whole: withTails(
        whole,
        rest.filter(({ kind }) => kind !== 'verb'),
      ),
    }
  }
  if (first.kind === 'time') return null
  const frame = framed(first.text)
  if (!frame) return null
  const tailed = (text: string) => withTails(text, first.text.includes(':') ? [] : rest)
  if (frame.predicate)
    return { setting: null, predicate: withColonList(tailed(backshifted(frame.predicate)), first, rest), whole: null }
  return frame.whole ? { setting: null, predicate: null, whole: withColonList(tailed(frame.whole), first, rest) } : null
}

/** "clear brief: what, by when, and why" keeps its list. */
function withColonList(text: string, first: Piece, rest: Piece[]): string {
  return first.text.includes(':') ? [text, ...rest.map((piece) => piece.text)].join(', ') : text
}
