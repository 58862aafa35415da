// The request as pages show it.
import type { MailFieldsFragment, RemindOnceMutation, RequestPartsFragment } from '#schema/generated/client/graphql.ts'

export type { MailFieldsFragment as MailShown, RequestPartsFragment as RequestShown }
export type RefusedResult = Extract<RemindOnceMutation['remindOnce'], { __typename: 'Refused' }>
