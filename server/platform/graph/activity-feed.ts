// A line in a person's activity feed in Teams, told in the app's own name: the one call that is not made with a person's token,
// since nobody can tell themselves. Whoever installs the app in Teams allows it, for themselves alone.
import type { Owner } from '../db/database.ts'
import { openGraphClient } from './graph-client.ts'
import { mailboxSemaphore } from './mailbox-semaphore.ts'
import { feedPacer } from './pacer.ts'
import { requestJson } from './request.ts'
import { OWN_PERMISSION } from './scopes.ts'

export interface News {
  /** A kind that the app's manifest declares; the words people read first are there, in their language. */
  kind: 'noteReminder'
  /** At most 150 characters are shown. */
  preview: string
  /** A whole number; news with the same one takes the place of the earlier, so telling twice shows once. */
  chain: number
}

/** One person's feed. Throws GraphFailure when they could not be told. */
export interface OwnFeed {
  tell(news: News): Promise<void>
}

export type ActivityFeed = (person: Owner) => OwnFeed

export interface FeedOptions {
  baseUrl: string
  token: (tenantId: string, fresh: boolean) => Promise<string>
  /** The id under which Teams knows the app: the catalog's, not always the manifest's. */
  teamsAppId: string
  now: () => number
  newId: () => string
  sleep: (ms: number) => Promise<void>
  log: (event: string, facts: Record<string, string | number>) => void
}

/** Nobody waits at a page for it: a tenant's lines may stand in a queue for a minute. */
const DEADLINE_MS = 60_000

export function openActivityFeed(options: FeedOptions): ActivityFeed {
  const { teamsAppId } = options
  // Opens on Home, where the banner names whom the reminder is about: phones drop everything behind the entity.
  const webUrl = `https://teams.microsoft.com/l/entity/${teamsAppId}/home`
  return ({ tenantId, userId }) => ({
    tell: async ({ kind, preview, chain }) => {
      let tries = 0
      // A token that was refused, or that waited for its turn, is not shown again.
      const token = () => options.token(tenantId, tries++ > 0)
      const line = {
        ...options,
        client: openGraphClient(options.baseUrl, token, options.newId),
        semaphore: mailboxSemaphore(`${tenantId}:${userId}`),
        user: `${tenantId}:${userId}`,
        chance: Math.random,
      }
      await requestJson(line, {
        method: 'POST',
        path: `/users/${encodeURIComponent(userId)}/teamwork/sendActivityNotification`,
        scope: OWN_PERMISSION,
        pacer: feedPacer(tenantId),
        deadlineMs: DEADLINE_MS,
        isRepeatable: true,
        body: {
          topic: { source: 'text', value: 'Upward', webUrl },
          activityType: kind,
          previewText: { content: preview },
          chainId: chain,
          teamsAppId,
          templateParameters: [],
        },
      })
    },
  })
}
