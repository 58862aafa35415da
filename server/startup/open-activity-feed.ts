// Opens the way into people's activity feeds, where the app is known to Teams.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from '../config/config.ts'
import { graphTokens, type AppCredential } from '../platform/auth/app-token.ts'
import { openActivityFeed, type ActivityFeed } from '../platform/graph/activity-feed.ts'
import type { Log } from '../platform/log.ts'

/** Null where the settings tell no id of the app in Teams. */
export function openActivityFeedOf(
  { teamsAppId, graphUrl, entraUrl, clientId }: Config,
  credential: AppCredential,
  { now, log }: { now: () => number; log: Log },
): ActivityFeed | null {
  if (teamsAppId === null) return null
  return openActivityFeed({
    baseUrl: graphUrl,
    token: graphTokens(entraUrl, clientId, credential),
    teamsAppId,
    now,
    newId: randomUUID,
    sleep,
    log: (event, facts) => log.warn(event, facts),
  })
}
