import type { Context } from '#server/context.ts'
import { compareWords } from '#server/reasoning/replies/compare-words.ts'
import { applyEdits } from '#server/reasoning/replies/edits/apply-edits.ts'
import type { Edit } from '#server/reasoning/replies/read-reply.ts'
import type { PieceKind, Resolvers } from '#schema/generated/server.ts'
import { textOfVersion } from '../drafts/ready-to-ask.ts'
import { openRequest } from '../permission/open-request.ts'
import { recommendationOrRefused } from '../recommendations/to-schema.ts'
import { acceptEdits, confirmFinalText, recordAnswer } from './decide.ts'
import { lookForReply } from './look-for-reply.ts'
import * as store from './store.ts'

export const resolvers: Resolvers<Context> = {
  Mutation: {
    recordAnswer: async (_, { input }, ctx) => recommendationOrRefused(ctx, await recordAnswer(ctx, input)),
    acceptEdits: async (_, { input }, ctx) => recommendationOrRefused(ctx, await acceptEdits(ctx, input)),
    confirmFinalText: async (_, { recommendationId, stillTrue }, ctx) =>
      recommendationOrRefused(ctx, await confirmFinalText(ctx, recommendationId, stillTrue)),
    lookForReply: async (_, { recommendationId }, ctx) =>
      recommendationOrRefused(ctx, await lookForReply(ctx, recommendationId)),
  },
  Recommendation: {
    answer: async ({ id }, _, ctx) => {
      const answer = await store.latest(ctx, id)
      if (!answer) return null
      const ours = answer.theirText === null ? null : await textOfVersion(ctx, id, answer.version)
      const pieces = ours && answer.theirText !== null ? compareWords(ours.text, answer.theirText) : []
      return {
        __typename: 'Answer',
        kind: answer.kind,
        toldHow: answer.toldHow,
        on: answer.on,
        version: answer.version,
        theirText: answer.theirText,
        comparison: pieces.map(({ kind, text }) => ({
          __typename: 'TextPiece',
          kind: kind.toUpperCase() as PieceKind,
          text,
        })),
      }
    },
    noticedReply: async ({ id, state }, _, ctx) => {
      const found = state === 'WAITING_FOR_REPLY' || state === 'NO_REPLY' ? await store.noticed(ctx, id) : null
      return (
        found && {
          __typename: 'NoticedReply',
          receivedAt: found.receivedAt.toISOString(),
          preview: found.preview,
          webLink: found.webLink,
          looksLike: found.looksLike,
          sentBy: found.sentBy,
          editedText: await editedText(ctx, id, found.edits),
          edits: found.edits.map(({ target, replacement, span, ...edit }) => ({
            __typename: 'RequestedEdit',
            target: target || null,
            replacement: replacement || null,
            said: span,
            isFound: (edit.at ?? null) !== null,
          })),
        }
      )
    },
  },
}

/** The text they were asked about, with what they ask for carried out as far as it was found there. */
async function editedText(ctx: Context, id: string, edits: readonly Edit[]): Promise<string | null> {
  if (!edits.some(({ at }) => at)) return null
  const request = await openRequest(ctx, id)
  const asked = request && (await textOfVersion(ctx, id, request.version))
  return asked ? applyEdits(asked.text, edits) : null
}
