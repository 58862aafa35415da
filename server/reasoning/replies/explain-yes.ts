// A yes is explained: every word of its sentence belongs to a yes, to small words or to thanks of one and the same language. What is
// left over ("Yes, I remember the audit!") is about something else, and then it is no plain yes.
import { plainWordsOf, wordsIn } from './languages/reply-language.ts'
import type { ReplyLanguage } from './languages/reply-languages.ts'
import { expressionFor } from './phrases/all.ts'

export interface YesContext {
  languages: readonly ReplyLanguage[]
  /** The language of the mail that is answered: it decides where a word is a yes in one language and thanks in another. */
  asked: string | null
  /** First names of the two people, folded. */
  names: ReadonlySet<string>
  /** Words that answers of the reply bank say beside a plain yes, by language. */
  besideYes: Readonly<Record<string, ReadonlySet<string>>>
}

/** `nothing`: small words only, which say nothing in that language and do not speak against another's yes. */
type Verdict = 'yes' | 'polite' | 'nothing' | 'unexplained'

/** Whether this folded sentence is a yes from end to end. */
export function isExplainedYes(folded: string, context: YesContext): boolean {
  if (/["»«?]/.test(folded)) return false
  const verdicts = context.languages.map((language) => ({ language, verdict: verdictIn(language, folded, context) }))
  const explained = verdicts.filter(({ verdict }) => verdict === 'yes' || verdict === 'polite')
  const own = explained.find(({ language }) => language === context.asked)
  if (own) return own.verdict === 'yes'
  return explained.length > 0 && explained.every(({ verdict }) => verdict === 'yes')
}

/** A yes that names what it is a yes to: the posting, or the permission. */
const NAMES_IT =
  /post|publi|share|linkedin|permission|consent|go ahead|go for it|green light|put it|stick it|send it|veroffentlich|einstell|reinstell|erlaubnis|freigabe|accord|autoris|feu vert|vas-y|allez-y|permiso|adelante|autoriz|procedi|permesso|toestemming|plaats|ga je gang|autoriza|permissao|lagg|kor pa|tillstand|l(?:ae|æ)g|del det|tilladelse|legg|tillatelse|julkais|luvan|anna menna|zgod|opublik|wrzuc/

const EMOJI_YES = /^(?:👍|✅|👌|💯|🆗|\s|[\u{1f3fb}-\u{1f3ff}\ufe0f!.])+$/u

function verdictIn(language: ReplyLanguage, folded: string, context: YesContext): Verdict {
  const { small, polite, thanks } = plainWordsOf(language)
  let isThanks = false
  let [strong, weak, praised, signs, isNamed, isLeftOver] = [false, false, false, false, false, false]
  for (const clause of clausesOf(folded, context.names)) {
    if (EMOJI_YES.test(clause) && /\p{Extended_Pictographic}/u.test(clause)) {
      signs = true
      continue
    }
    const { rest, isStrong, isWeak } = withoutYes(clause, language)
    const left = wordsIn(rest).filter(
      (word) => !small.has(word) && !context.names.has(word) && !(isStrong && context.besideYes[language]?.has(word)),
    )
    isThanks ||= wordsIn(rest).some((word) => thanks.has(word))
    const isPraise = left.length > 0 && left.every((word) => polite.has(word))
    if (left.length > 0 && !isPraise) {
      isLeftOver = true
      continue
    }
    if (isPraise && isWeak && !isStrong) return 'polite'
    strong ||= isStrong
    isNamed ||= isStrong && NAMES_IT.test(clause)
    weak ||= isWeak
    praised ||= isPraise
  }
  // Beside a clause that names the posting another clause may tell a story; beside any other yes it may be what is agreed to.
  if (isLeftOver && !isNamed) return 'unexplained'
  if (strong || (weak && !praised) || (signs && !praised)) return 'yes'
  return praised || isThanks || weak ? 'polite' : 'nothing'
}

function withoutYes(clause: string, language: ReplyLanguage): { rest: string; isStrong: boolean; isWeak: boolean } {
  let rest = clause
  const take = (meaning: 'noise' | 'yesByNo' | 'yes' | 'weakYes'): boolean => {
    const expression = expressionFor(meaning, language)
    let found = false
    if (expression)
      rest = rest.replace(expression, (words) => {
        found = true
        return '_'.repeat(words.length)
      })
    return found
  }
  take('noise')
  const isStrong = [take('yesByNo'), take('yes')].some(Boolean)
  const isWeak = take('weakYes')
  return { rest, isStrong, isWeak }
}

/** Parts between commas and dashes; "Hi Sam," in front and a name at the end are nobody's answer. */
function clausesOf(folded: string, names: ReadonlySet<string>): string[] {
  return folded
    .replace(
      /^(?:hi|hello|hey|dear|hallo|liebe[r]?|bonjour|salut|cher|chere|hola|querid[oa]|ciao|car[oa]|hoi|beste|ola|oi|hej|hei|moi|kaere|kjaere|czesc|drogi|droga)\s+\p{L}+\s*[,!-]/u,
      '',
    )
    .split(/[,;:!.…()]|\s-+\s/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !names.has(clause))
}
