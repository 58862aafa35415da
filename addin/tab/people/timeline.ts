// The contact timeline as plain numbers for drawing: months by channel, dots by count.
import type { CandidatePartsFragment } from '#schema/generated/client/graphql.ts'

export type Month = NonNullable<CandidatePartsFragment['judgement']>['timeline'][number]
export const CHANNELS = ['meetings', 'mail', 'chat', 'tasks'] as const
export type Channel = (typeof CHANNELS)[number]

export interface Dot {
  channel: Channel
  month: string
  count: number
  /** Column and row, from 0. */
  column: number
  row: number
  /** 0..1 of the largest dot; area, not width, follows the count, so that double looks double. */
  size: number
}

/** Channels with anything in them, in the order of weight. */
export function channelsIn(months: readonly Month[]): Channel[] {
  return CHANNELS.filter((channel) => months.some((month) => month[channel] > 0))
}

/** A dot for each month and channel with contact. */
export function dotsOf(months: readonly Month[]): Dot[] {
  const channels = channelsIn(months)
  const most = Math.max(1, ...months.flatMap((month) => channels.map((channel) => month[channel])))
  return channels.flatMap((channel, row) =>
    months.flatMap((month, column) => {
      const count = month[channel]
      return count > 0
        ? [{ channel, month: month.month, count, column, row, size: Math.max(0.3, Math.sqrt(count / most)) }]
        : []
    }),
  )
}
