// The writer's other device, and the look at what the server keeps in the end.
import { ask, managerOf } from '../world/writer.ts'
import type { Server } from '../world/server-process.ts'

export interface NoteOnServer {
  id: string
  text: string
  otherText: string | null
}

export interface Writer {
  start(server: Server, id: string): Promise<void>
  /** Changes a note as it was first written, as a device does that has seen nothing since. False when it is not there yet. */
  edit(server: Server, noteId: string, text: string, day: string, changeId: string): Promise<boolean>
  /** The notes of one run, in the order in which they arrived. */
  notes(server: Server, recommendationId: string, run: number): Promise<NoteOnServer[]>
}

interface Page {
  recommendation: {
    notes: { nodes: (NoteOnServer & { createdAt: string })[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
  }
}

const PAGE = `query($id: ID!, $after: String) { recommendation(id: $id) { notes(first: 100, after: $after) {
  nodes { id text otherText createdAt } pageInfo { hasNextPage endCursor } } } }`

export function aWriter(token: string): Writer {
  return {
    start: async (server, id) => {
      const input = { id, personId: await managerOf(server, token), window: 'ONE_WEEK' }
      const query = 'mutation($input: StartRecommendationInput!) { startRecommendation(input: $input) { __typename } }'
      await ask(server, token, query, { input })
    },
    edit: async (server, noteId, text, day, changeId) => {
      const query = 'mutation($input: EditNoteInput!) { editNote(input: $input) { __typename } }'
      const input = { noteId, version: 1, text, day, changeId }
      const { editNote } = await ask<{ editNote: { __typename: string } }>(server, token, query, { input })
      return editNote.__typename === 'Note'
    },
    notes: async (server, recommendationId, run) => {
      const all: Page['recommendation']['notes']['nodes'] = []
      for (let after: string | null = null, more = true; more;) {
        const page = await pageOf(server, token, { id: recommendationId, after })
        all.push(...page.recommendation.notes.nodes)
        more = page.recommendation.notes.pageInfo.hasNextPage
        after = page.recommendation.notes.pageInfo.endCursor
      }
      const ofRun = all.filter(({ id }) => id.startsWith(`torture-${run}-`) || id.startsWith(`again-${run}-`))
      return ofRun.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    },
  }
}

/** Asked again while the door turns away whoever asks too often, for a minute at most. */
async function pageOf(server: Server, token: string, variables: Record<string, unknown>, left = 60): Promise<Page> {
  try {
    return await ask<Page>(server, token, PAGE, variables)
  } catch (error) {
    if (left === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return pageOf(server, token, variables, left - 1)
  }
}
