// What the user will choose on LinkedIn, while it is being filled in. Pure.
import type { HandOffPartsFragment, LinkedInRelationship, SaveHandOffInput } from '#schema/generated/client/graphql.ts'

export interface Details {
  connected: boolean | null
  relationship: LinkedInRelationship
  theirPosition: string
  yourPosition: string
  profile: string
}

/** LinkedIn's own values for somebody above you, likeliest first. */
export const RELATIONSHIPS: readonly LinkedInRelationship[] = [
  'REPORTED_DIRECTLY',
  'SENIOR_NOT_MANAGER',
  'SAME_GROUP',
  'DIFFERENT_GROUPS',
  'DIFFERENT_COMPANIES',
  'MENTORED_YOU',
]

/** Characters of a position: the server's own limit. */
export const LONGEST_POSITION = 200

export function detailsOf(handOff: HandOffPartsFragment): Details {
  const { connected, relationship, theirPosition, yourPosition, profile } = handOff
  return { connected, relationship, theirPosition, yourPosition, profile: profile ?? '' }
}

export function toSave(recommendationId: string, details: Details): SaveHandOffInput {
  const profile = details.profile.trim()
  return { recommendationId, ...details, profile: profile === '' ? null : profile }
}

export function sameDetails(a: Details, b: Details): boolean {
  return (
    a.connected === b.connected &&
    a.relationship === b.relationship &&
    a.theirPosition === b.theirPosition &&
    a.yourPosition === b.yourPosition &&
    a.profile.trim() === b.profile.trim()
  )
}
