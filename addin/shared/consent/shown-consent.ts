// One source with its permission and how the user's consent to it stands.
import type { ConsentSource, ConsentState } from '#schema/generated/client/graphql.ts'

export interface ShownConsent {
  source: ConsentSource
  scope: string
  state: ConsentState
}
