// Who did what in a text: each finite verb with its actor, for comparing a sentence with its notes.
import { baseIn, isPast } from '../text/verbs.ts'
import { impliedActor, type Actor } from './actor.ts'
import { cleanNote, partsOf } from './clean-note.ts'
import { marked, O, S, type Who } from './marks.ts'
import { moodOf } from './mood.ts'

export interface Deed {
  /** The verb by its base. */
  verb: string
  actor: Actor
  /** No subject stands before the verb: the actor was inferred. */
  implied: boolean
  /** It happened: it was not wished, planned or asked. */
  done: boolean
}

const LIGHT = /^(?:be|have|do|can|will|let|may|might|should|would|could|must|seem|become)$/
const BORDER =
  /^(?:when|while|because|after|before|so|that|who|which|if|whether|until|although|as|how|what|where|why)$/i
const NO_VERB_AFTER =
  /^(?:a|an|the|my|our|your|his|her|their|its|this|that|these|those|to|of|in|on|at|for|with|by|from|about|into|no|every|each|some|any|\d+)$/i

/** The deeds of a text about a colleague, in order. */
export function deedsOf(text: string, who: Who): Deed[] {
  const parts = partsOf(cleanNote(text))
  return parts.flatMap((part, at) => {
    const plain = marked(part.text.replace(/"[^"]*"/g, '…'), who).text
    const later = parts.slice(at + 1).some((one) => marked(one.text, who).text.startsWith(`${S} `))
    const done = moodOf(part.text) === 'done'
    return plain
      .split(/,\s*(?:and |so |but )?/)
      .flatMap((clause, index, clauses) =>
        deedsInClause(
          clause,
          later || clauses.slice(index + 1).some((one) => one.startsWith(`${S} `)),
          at > 0 && /^(?:I|we|my)\b/i.test(parts[at - 1]?.text ?? ''),
        ).map((deed) => ({ ...deed, done })),
      )
  })
}

function deedsInClause(clause: string, colleagueActsLater: boolean, writerBefore: boolean): Omit<Deed, 'done'>[] {
  const words = clause.split(/\s+/)
  const deeds: Omit<Deed, 'done'>[] = []
  let subject: Actor | null = null
  let open = true
  let last: Actor | null = null
  words.forEach((word, at) => {
    const low = word.toLowerCase().replace(/[^\p{L}']/gu, '')
    const before = words[at - 1] ?? ''
    const next = words[at + 1]?.toLowerCase() ?? ''
    if (word === S || (word === O && (isPast(next) || baseIn(next, 's') !== null))) subject = 'colleague'
    else if (/^(?:I|we|I'd|I've|I'm)$/i.test(word)) subject = 'writer'
    else if (BORDER.test(low)) {
      subject = null
      open = true
    } else if (isVerbHere(low, before)) {
      const base = baseIn(low, 'past') ?? baseIn(low, 's') ?? low
      const rest = words.slice(at + 1).join(' ')
      if (subject === null && at > 0 && open && !/^and$/i.test(before)) subject = 'somebody-else'
      if (subject === null && /^and$/i.test(before)) subject = last
      const actor: Actor = subject ?? impliedActor(low, rest, { colleagueActsLater, writerBefore })
      const verb = LIGHT.test(base) ? `${base} ${thingAfter(words, at)}` : base
      if (verb !== `${base} `) deeds.push({ verb, actor, implied: subject === null })
      last = actor
      open = false
    }
  })
  return deeds
}

/** What a verb that says little is about: "did my first round" is "first". */
function thingAfter(words: readonly string[], at: number): string {
  const next = words.slice(at + 1).find((word) => !/^(?:a|an|the|my|our|her|his|their|me|us|not)$/i.test(word))
  return (next ?? '').toLowerCase().replace(/[^\p{L}]/gu, '')
}

function isVerbHere(low: string, before: string): boolean {
  if (NO_VERB_AFTER.test(before)) return false
  return (
    isPast(low) ||
    (baseIn(low, 's') !== null &&
      (before === '' || before === S || before === O || /^(?:and|who|which|\p{Lu}\p{L}+)$/u.test(before)))
  )
}
