// Who did it, where a note names nobody: the colleague, the writer, or nobody can tell.
import { baseOf } from '../text/verbs.ts'
import { O } from './marks.ts'

export type Actor = 'colleague' | 'writer' | 'somebody-else' | 'unclear'

/** What people note of themselves: achievements, feelings, what they received. */
const WRITERS_OWN = new Set(
  `pass get receive feel learn enjoy attend meet see hear understand join graduate survive manage try win close ship merge deploy submit land present
  realise realize love like want need hope start finish complete apply practise practice study onboard travel fly sleep wake struggle panic forget lose
  wonder notice think decide hit achieve sign`.split(/\s+/),
)

/** With "my" behind them these are the writer's deeds or nobody knows whose: "gave my first talk", "took my shift". */
const WITH_MY = new Set(
  `give write take have make do run lead hold build deliver hand launch record publish bring present lead own finish start close pass submit get win
  deploy ship merge complete update prepare pitch defend play sing teach change book move quit leave drop lose`.split(
    /\s+/,
  ),
)

const BY_MYSELF =
  /\b(?:myself|on my own|by myself|my own|my (?:very )?first|my (?:biggest|best|exam|promotion|thesis|appraisal|certification|degree|probation|licence|license|driving test|holiday|birthday|phd|dissertation)|\(me\))\b/i
const RECEIVES = /\b(?:me|us)\b/i
const OF_WRITER = /\b(?:I|me|us|my|our|we)\b/i

export interface Around {
  /** The colleague is named as the one who acts in another part of the note, after this one. */
  colleagueActsLater: boolean
  /** The part before this one was about the writer. */
  writerBefore: boolean
}

/** The actor of a part that begins with its verb; `rest` is what follows the verb, with marks. */
export function impliedActor(verb: string, rest: string, around: Around): Actor {
  const base = baseOf(verb) ?? verb.toLowerCase()
  const receives =
    RECEIVES.test(rest.replace(/\b(?:when|after|before|because|while|until|so) .*$/i, '')) &&
    !/\((?:me|us)\)/i.test(rest)
  if (base === 'find' && /^out\b/i.test(rest)) return 'unclear'
  if (new RegExp(`[${O}]`).test(rest) && !/^(?:had|let|made|got)$/i.test(verb)) return 'writer'
  if (
    BY_MYSELF.test(rest) &&
    !/^(?:let|help|encourage|ask|teach|show|tell|push|trust|offer|allow|review|read|watch|sit|listen|praise|give|come|observe)$/.test(
      base,
    )
  )
    return WITH_MY.has(base) || WRITERS_OWN.has(base) ? 'writer' : 'unclear'
  if (BY_MYSELF.test(rest) && !receives && base === 'give') return 'writer'
  if (base === 'get' && /^(?:back to|me|us|the (?:team|whole|two)|both|everyone|our)\b/i.test(rest)) return 'colleague'
  if (
    /^(?:notice|see|hear|know|meet|understand)$/.test(base) &&
    /^(?:that |when |how |what )?(?:I|me|my|we|us|our)\b/.test(rest)
  )
    return 'colleague'
  if (receives && !/^(?:feel|learn|receive|meet|enjoy|attend|pass|be)$/.test(base)) return 'colleague'
  if (WITH_MY.has(base) && /^(?:\S+ )?my\b/i.test(rest) && !/^(?:had|have) my back\b/i.test(`${verb} ${rest}`))
    return 'unclear'
  if (
    /^(?:had|got)$/i.test(verb) &&
    /\b(?:coffee|lunch|chat|talk|call|meeting|one-to-one|conversation|feedback|help|advice)\b/i.test(rest)
  )
    return 'unclear'
  if (
    WRITERS_OWN.has(base) ||
    (base === 'be' && /^(?:off|late|sick|ill|nervous|stuck|afraid|scared|tired|new|worried)\b/i.test(rest))
  )
    return 'unclear'
  if (
    /\bfor the first time\b/i.test(rest) ||
    (/^(?:give|hold|do)$/.test(base) &&
      /^(?:a|the|my) (?:\S+ )?(?:talk|presentation|speech|pitch|demo|keynote|lecture)\b/i.test(rest))
  )
    return 'unclear'
  if (around.colleagueActsLater || (around.writerBefore && !OF_WRITER.test(rest))) return 'unclear'
  return 'colleague'
}
