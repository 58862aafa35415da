// The contact timeline as plain numbers: which channels there are, and how large a dot is.
import type { CandidatePartsFragment } from '#schema/generated/client/graphql.ts'

export type Month = NonNullable<CandidatePartsFragment['judgement']>['timeline'][number]
const CHANNELS = ['meetings', 'mail', 'chat', 'tasks'] as const
export type Channel = (typeof CHANNELS)[number]

/** Channels with anything in them, in the order of weight. */
export function channelsIn(months: readonly Month[]): Channel[] {
  return CHANNELS.filter((channel) => totalOf(months, channel) > 0)
}

/** Everything of one channel. */
export function totalOf(months: readonly Month[], channel: Channel): number {
  return months.reduce((sum, month) => sum + month[channel], 0)
}

/** The largest count of any month and channel, for drawing all by one measure. */
export function mostOf(months: readonly Month[]): number {
  return Math.max(1, ...months.flatMap((month) => CHANNELS.map((channel) => month[channel])))
}

/** 0..1 of the largest dot's width; the area follows the count, so that double looks double. A single contact still shows. */
export function dotSize(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(0.22, Math.sqrt(count / most))
}
