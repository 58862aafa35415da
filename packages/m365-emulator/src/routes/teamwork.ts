// Telling one person something in their activity feed (LEARN userteamwork-sendactivitynotification).
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { bodyObject, type Call } from '../call.ts'
import { badRequest, denied, notFound } from '../problem.ts'
import { userBy } from './directory.ts'
import type { Routes } from './route.ts'

/** Teams shows so many characters of the preview. */
const PREVIEW = 150

const body = z.object({
  topic: z.object({ source: z.enum(['text', 'entityUrl']), value: z.string().min(1), webUrl: z.string().optional() }),
  activityType: z.string(),
  previewText: z.object({ content: z.string() }),
  chainId: z.number().int().optional(),
  teamsAppId: z.string().optional(),
  templateParameters: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
})

/** A text topic opens a page of Teams; anything else is refused. */
const isInTeams = (url: string): boolean => URL.canParse(url) && new URL(url).origin === 'https://teams.microsoft.com'

export const teamworkRoutes: Routes = {
  'user.teamwork.sendActivityNotification': (call: Call) => {
    const person = userBy(call, call.params[0] ?? '')
    // With a token of their own nobody can tell themselves anything.
    if (call.token.scopes.has('TeamsActivity.Send') && person.id === call.me.id) throw denied('teams')
    const found = body.safeParse(bodyObject(call))
    if (!found.success)
      throw badRequest('teams', `Invalid request body: ${found.error.issues[0]?.path.join('.') ?? ''}.`)
    const { topic, activityType, previewText, chainId, teamsAppId, templateParameters = [] } = found.data
    // The app's id in Teams is its client id here; a real one has its own.
    if (teamsAppId !== undefined && teamsAppId !== call.token.appId) throw notFound('teams')
    if (topic.source === 'text' && !isInTeams(topic.webUrl ?? ''))
      throw badRequest(
        'teams',
        "The property 'webUrl' is required when topic source is 'text', and must be a Teams URL.",
      )
    const template = call.feed.types[activityType]
    if (template === undefined)
      throw badRequest('teams', `Activity type '${activityType}' is not declared in the manifest of the app.`)
    call.feed.tell(person, {
      key: chainId === undefined ? randomUUID() : String(chainId),
      at: call.world.now(),
      words: templateParameters.reduce((text, { name, value }) => text.replaceAll(`{${name}}`, value), template),
      preview: previewText.content.slice(0, PREVIEW),
      webUrl: topic.webUrl ?? '',
      isRead: false,
    })
    call.save()
    return { status: 204 }
  },
}
