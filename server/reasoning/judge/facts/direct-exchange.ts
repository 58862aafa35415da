// Months of direct mail and one-to-one chat, both writing: none of the article's four by name, and far beyond a couple.
import { reason } from '../reasons.ts'
import { EXCHANGE } from '../thresholds.ts'
import { away, period, type Fact } from './fact.ts'

export const directExchange: Fact = {
  code: 'direct-exchange',
  claim: null,
  shownBy(seen) {
    const [sent, received] = [seen.directToSenior.count, seen.directFromSenior.count]
    const weeks = seen.direct.spell?.weeks ?? 0
    if (sent + received < EXCHANGE.items || Math.min(sent, received) < EXCHANGE.eachWay || weeks < EXCHANGE.weeks)
      return null
    return [reason('STEADY_EXCHANGE', 'MAIL', { sent, received, weeks, ...period(seen, seen.direct) })]
  },
  nearestStep(seen) {
    const { count } = seen.direct
    if (count === 0) return null
    const bothWays = 2 * Math.min(seen.directToSenior.count, seen.directFromSenior.count)
    const facts = { have: count, need: EXCHANGE.items, eachWay: EXCHANGE.eachWay }
    return { step: reason('MORE_EXCHANGE', 'MAIL', facts), away: away(Math.min(count, bothWays), EXCHANGE.items) }
  },
}
