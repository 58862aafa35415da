// Where the next step of a recommendation happens, as an address inside the tab.
import type { RecommendationState } from '#schema/generated/client/graphql.ts'

/** The page of a recommendation's own notes. */
export function notesPlace(id: string): string {
  return `/r/${encodeURIComponent(id)}`
}

/** The page where a recommendation in this state goes on. */
export function placeOf(state: RecommendationState, id: string): string {
  const page = PAGE[state]
  return page === '' ? notesPlace(id) : `${notesPlace(id)}/${page}`
}

const PAGE: Readonly<Record<RecommendationState, string>> = {
  COLLECTING: '',
  READY_TO_REVIEW: 'traits',
  DRAFTING: 'draft',
  READY_TO_ASK: 'permission',
  REQUEST_IN_DRAFTS: 'permission',
  WAITING_FOR_REPLY: 'reply',
  APPROVED: 'reply',
  EDITS_OFFERED: 'reply',
  DECLINED: 'reply',
  NO_REPLY: 'reply',
  FINAL_TEXT: 'linkedin',
  READY_FOR_LINKEDIN: 'linkedin',
  ON_LINKEDIN: 'linkedin',
  WITHDRAWN: '',
}
