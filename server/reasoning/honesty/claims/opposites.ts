// Words that deny each other, and sets of which only one can be true at a time. English, by stems.
import { stem } from '../../text/stems.ts'

const PAIRS = `early/late|late/punctual|late/time|calm patient kind friendly gentle polite/panic angry shout yell grumpy furious rude impatient nervous snap scream short|perfect flawless excellent/thin weak wrong crooked bad slow poor|shout/quiet calm soft|patient/impatient rush hurry|open/close secret|public/private
praise/blame criticise scold ignore|thank/ignore blame|blame/thank praise protect defend|defend/oppose attack abandon blame|support/oppose abandon block|accept/refuse reject decline|agree/refuse disagree|approve/reject refuse
secret/tell announce open|hide/tell show admit own|sunny cheerful happy/grumpy moody angry|quick fast/slow|start begin/stop finish end cancel|let allow/forbid stop prevent refuse|remember/forget|forget/remember|leave/stay remain
stay remain/leave go|increase raise grow/reduce cut lower shrink|reduce cut lower shorten/increase raise lengthen extend|cancel stop withdraw/keep hold run continue launch start|honest true truth/lie dishonest false hide|alone/together|win/lose|success/fail|listen/ignore interrupt|interrupt/listen
kind/rude harsh unkind|polite/rude|easy simple/hard difficult complicated|clear plain/unclear confusing vague|better/worse|good/bad|strong/weak|right/wrong|more/less|many/few|before/after|accept/decline|cheap/expensive|buy/sell|lend/borrow
hire/fire dismiss|join/leave|add/remove delete|delete remove/add keep|long/short|short/long|hot/cold|full/empty|careful/careless|careless/careful|safe/unsafe dangerous|fair/unfair|trust/distrust doubt|include/exclude|exclude/include
broken/fixed running|fix repair mend/break destroy|break/fix repair|arrive/leave|push/pull|encourage/discourage|discourage/encourage|interested/bored|answer reply/ignore|smile laugh/cry frown|smile/shout|relaxed/stressed tense
own admit/deny blame hide|deny/admit own|welcome/ignore|proud/ashamed|same/different|tidy clean/messy dirty|organised prepared/chaotic unprepared|modest/boastful|generous/stingy|delay postpone/early advance`

/** Only one of a set at a time: "in the morning" is not told by "in the evening". */
const SETS = `morning/afternoon/evening|afternoon/night midnight/noon|monday/tuesday/wednesday/thursday/friday/saturday/sunday|january/february/march/april/june/july/august/september/october/november/december
spring/summer/autumn/winter|weekday/weekend|breakfast/lunch/dinner|yesterday/tomorrow|phone call/letter/email mail|mother/father|son/daughter|brother/sister|wife/husband`

const stems = (words: string) => words.trim().split(/\s+/).map(stem)

function table(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const put = (a: string, b: string) => found.set(a, (found.get(a) ?? new Set()).add(b))
  for (const line of PAIRS.split(/[|\n]/)) {
    const [left = '', right = ''] = line.split('/')
    for (const a of stems(left))
      for (const b of stems(right))
        if (a !== b) {
          put(a, b)
          put(b, a)
        }
  }
  return found
}

const OPPOSITES = table()
const NONE: ReadonlySet<string> = new Set()

/** Stems that say the contrary. */
export function oppositesOf(word: string): ReadonlySet<string> {
  return OPPOSITES.get(word) ?? NONE
}

const EXCLUSIVE = SETS.split(/[|\n]/).map((line) => line.split('/').map(stems))

/** True when both words belong to one set and are different members of it. */
export function exclude(a: string, b: string): boolean {
  return EXCLUSIVE.some((set) => {
    const of = (word: string) => set.findIndex((member) => member.includes(word))
    return of(a) >= 0 && of(b) >= 0 && of(a) !== of(b)
  })
}
