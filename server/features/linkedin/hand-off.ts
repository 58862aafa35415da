// The approved text, handed to LinkedIn by the user: its own relationship values, positions, and the address to open.
import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import type {
  Afterwards,
  LinkedInRelationship,
  MarkSubmittedInput,
  SaveHandOffInput,
} from '#schema/generated/server.ts'
import { firstSeenDetails } from '../drafts/draft.ts'
import { isDay } from '../recommendations/days.ts'
import { findOwned, requireInState } from '../recommendations/find-owned.ts'
import { transition } from '../recommendations/transition.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import type { State } from '../recommendations/lifecycle.ts'
import { approvedText } from '../replies/decide.ts'
import { profileName, writeAddress } from './profile.ts'
import * as store from './store.ts'

const READY: readonly State[] = ['FINAL_TEXT', 'READY_FOR_LINKEDIN', 'ON_LINKEDIN']
const LONGEST_POSITION = 200

export interface HandOff {
  recommendationId: string
  text: string
  seenFirst: string
  details: store.Details
  label: string
  openLink: string
  submittedOn: string | null
  submittedLink: string | null
  afterwards: Afterwards | null
}

/** What LinkedIn asks for; null until the final text is confirmed: unreachable without approval. */
export async function handOff(ctx: Context, id: string): Promise<HandOff | null> {
  const recommendation = await findOwned(ctx, id)
  if (!recommendation || !READY.includes(recommendation.state)) return null
  const approved = await approvedText(ctx, recommendation)
  if (isRefused(approved)) return null
  const saved = await store.find(ctx, id)
  const details = saved?.details ?? (await suggested(ctx, recommendation))
  return {
    recommendationId: id,
    text: approved.text,
    seenFirst: firstSeenDetails(approved.text),
    details,
    label: relationshipLabel(details.relationship, recommendation.person.firstName),
    openLink: writeAddress(details.profile),
    submittedOn: saved?.submittedOn ?? null,
    submittedLink: saved?.submittedLink ?? null,
    afterwards: saved?.afterwards ?? null,
  }
}

async function suggested(ctx: Context, { relation, person }: Recommendation): Promise<store.Details> {
  const me = await ctx.graph.me()
  const position = (title: string | null, department: string | null) => [title, department].filter(Boolean).join(', ')
  const relationship = relation === 'MANAGER' ? 'REPORTED_DIRECTLY' : 'SENIOR_NOT_MANAGER'
  return {
    relationship,
    theirPosition: position(person.title, person.department),
    yourPosition: position(me.title, me.department),
    connected: null,
    profile: null,
  }
}

/** LinkedIn's wording as its form shows it (texts vary by year; drafting.md section 2). */
export function relationshipLabel(relationship: LinkedInRelationship, firstName: string): string {
  const labels: Record<LinkedInRelationship, string> = {
    REPORTED_DIRECTLY: `You reported directly to ${firstName}`,
    SENIOR_NOT_MANAGER: `${firstName} was senior to you but didn't manage you directly`,
    SAME_GROUP: `You worked with ${firstName} in the same group`,
    DIFFERENT_GROUPS: `${firstName} worked with you but in different groups`,
    DIFFERENT_COMPANIES: `You worked with ${firstName} but at different companies`,
    MENTORED_YOU: `${firstName} mentored you`,
  }
  return labels[relationship]
}

/** Keeps what the user will choose on LinkedIn; the final text is then ready for it. */
export async function saveHandOff(ctx: Context, input: SaveHandOffInput): Promise<HandOff | Refused> {
  const found = await requireInState(ctx, input.recommendationId, READY, 'READY_FOR_LINKEDIN')
  if (isRefused(found)) return found
  const approved = await approvedText(ctx, found)
  if (isRefused(approved)) return approved
  const asked = input.profile?.trim() ?? ''
  const name = asked === '' ? null : profileName(asked)
  if (asked !== '' && name === null) return refused('NOT_A_PROFILE')
  const long = [input.theirPosition, input.yourPosition].find((position) => position.length > LONGEST_POSITION)
  if (long) return refused('TOO_LONG', { most: LONGEST_POSITION, length: long.length })
  const { relationship, theirPosition, yourPosition } = input
  await store.save(ctx, found.id, {
    relationship,
    theirPosition: theirPosition.trim(),
    yourPosition: yourPosition.trim(),
    connected: input.connected ?? null,
    profile: name,
  })
  if (found.state === 'FINAL_TEXT') await transition(ctx, found, 'READY_FOR_LINKEDIN', { version: approved.version })
  return (await handOff(ctx, found.id)) ?? refused('NOT_FOUND')
}

/** "I've submitted it": all that "on LinkedIn" can ever mean here is that the user said so. */
export async function markSubmitted(ctx: Context, input: MarkSubmittedInput): Promise<Recommendation | Refused> {
  const found = await requireInState(ctx, input.recommendationId, ['READY_FOR_LINKEDIN'], 'ON_LINKEDIN')
  if (isRefused(found)) return found
  const approved = await approvedText(ctx, found)
  if (isRefused(approved)) return approved
  const day = input.on ?? ctx.today()
  if (!isDay(day)) return refused('NOT_USABLE', { field: 'on' })
  if (day > ctx.today()) return refused('DAY_IN_FUTURE')
  if (input.link && !/^https:\/\/([a-z]+\.)?linkedin\.com\//.test(input.link)) return refused('NOT_A_PROFILE')
  await store.saveSubmitted(ctx, found.id, day, input.link ?? null)
  return transition(ctx, found, 'ON_LINKEDIN', { version: approved.version })
}

/** What became of it there, as the user tells. "They asked for a change" needs permission for the changed text again. */
export async function recordAfterwards(ctx: Context, id: string, what: Afterwards): Promise<Recommendation | Refused> {
  const found = await requireInState(ctx, id, ['ON_LINKEDIN'], what)
  if (isRefused(found)) return found
  await store.saveAfterwards(ctx, id, what)
  if (what === 'TAKEN_DOWN') return transition(ctx, found, 'WITHDRAWN')
  if (what === 'ASKED_FOR_CHANGE') return transition(ctx, found, 'READY_TO_ASK', { needsPermissionAgain: true })
  return found
}
