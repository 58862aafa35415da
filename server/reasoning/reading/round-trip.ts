// Round trip: a composed sentence is read again as if a stranger had written it. It must say what its tellings said: the same actor,
// acts, receivers, negations, persons and figures, with nothing left over.
import { cleanNote } from './clean-note.ts'
import { spokenAs, type Who } from './marks.ts'
import { tellPart } from './tell-part.ts'

/** A telling to compare with; marks for the colleague are allowed. */
export interface ToCompare {
  setting: string | null
  predicate: string | null
}

/** Words a composer may put around a telling. */
const AROUND = /\b(?:also|and|the next day|(?:two|three|four|five|six) days later|a week later|later on|later)\b/gi

/** True when the reader finds the colleague doing the same, in the same words and order. */
export function readsTheSame(sentence: string, tellings: readonly ToCompare[], who: Who): boolean {
  const plain = plainFrame(cleanNote(sentence).replace(/\.$/, ''), who)
  const read = tellPart(plain, who, { colleagueActsLater: false, writerBefore: false })
  if (read.actor !== 'colleague' || read.predicate === null || read.why !== null) return false
  const found = keyOf([read.setting, read.predicate], who)
  return (
    found ===
      keyOf(
        tellings.flatMap(({ setting, predicate }) => [setting, predicate]),
        who,
      ) ||
    found ===
      keyOf(
        tellings.flatMap(({ setting, predicate }) => [predicate, setting]),
        who,
      )
  )
}

/** What an opening puts between the name and the deed says nothing of the deed: "Janet, my manager, drove …". */
function plainFrame(text: string, { firstName }: Who): string {
  const name = firstName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text
    .replace(
      new RegExp(
        `^(?:as my manager|my manager is|I remember|one memory of|meet|(?:the next day|(?:two|three|four|five|six) days later|a week later|later(?: on)?)),? `,
        'i',
      ),
      '',
    )
    .replace(
      new RegExp(`^(?:(.*?), )?it was (?:my manager )?${name} who `, 'i'),
      (_, setting: string | undefined) => `${setting ? `${setting}, ` : ''}${firstName} `,
    )
    .replace(new RegExp(`my manager ${name} `, 'i'), `${firstName} `)
    .replace(new RegExp(`^${name}, [^,]{3,60}, well: `, 'i'), '')
    .replace(new RegExp(`^${name}, [^,:]{3,60}: `, 'i'), '')
    .replace(new RegExp(`^${name} is [^,]{3,60}, and (?=(?:she|he|they|${name}) )`, 'i'), '')
    .replace(new RegExp(`((?:^|, )${name}), (?:my manager|our [^,]{3,60}|an? [^,]{3,60}), `, 'i'), '$1 ')
}

function keyOf(parts: readonly (string | null)[], who: Who): string {
  return spokenAs(parts.filter((part) => part !== null).join(' '), who)
    .toLowerCase()
    .replace(new RegExp(`\\b(?:${who.firstName.toLowerCase()}|she|he|they)\\b`, 'gu'), ' ')
    .replace(AROUND, ' ')
    .replace(/\bwere\b/g, 'was')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
