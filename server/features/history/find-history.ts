// Everything the user wrote, by person and date. Names are sealed, so the search opens and looks.
import type { Context } from '#server/context.ts'
import type { RecommendationState } from '#schema/generated/server.ts'
import { latestText } from '../drafts/ready-to-ask.ts'
import { listOwned } from '../recommendations/find-owned.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'

export interface HistoryPage {
  found: Recommendation[]
  total: number
  hasNext: boolean
  endCursor: string | null
}

const LARGEST_PAGE = 100

/** Those whose person or text holds all the words, newest change first. The cursor is the id of the last one shown. */
export async function findHistory(
  ctx: Context,
  asked: { text: string; state: RecommendationState | null; first: number; after: string | null },
): Promise<HistoryPage> {
  const words = fold(asked.text).split(/\s+/).filter(Boolean)
  const all = (await listOwned(ctx)).filter((one) => !asked.state || one.state === asked.state)
  const found = words.length === 0 ? all : await holding(ctx, all, words)
  const size = Math.max(1, Math.min(asked.first, LARGEST_PAGE))
  const start = asked.after ? found.findIndex((one) => one.id === asked.after) + 1 : 0
  const shown = found.slice(start, start + size)
  return {
    found: shown,
    total: found.length,
    hasNext: start + size < found.length,
    endCursor: shown.at(-1)?.id ?? null,
  }
}

async function holding(ctx: Context, all: Recommendation[], words: string[]): Promise<Recommendation[]> {
  const texts = await Promise.all(
    all.map(async (one) =>
      fold(`${one.person.name} ${one.person.title ?? ''} ${(await latestText(ctx, one.id))?.text ?? ''}`),
    ),
  )
  return all.filter((_, index) => words.every((word) => texts[index]?.includes(word)))
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
