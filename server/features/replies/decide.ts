// The user decides what the answer was. Only here is an approved text made; nothing here reads a mailbox.
import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import type { AcceptEditsInput, RecordAnswerInput } from '#schema/generated/server.ts'
import { fingerprintOf, type DraftSnapshot } from '../drafts/draft-snapshot.ts'
import { LONGEST_TEXT } from '../drafts/draft.ts'
import { latestText, textOfVersion } from '../drafts/ready-to-ask.ts'
import { addTheirText } from '../drafts/write-draft.ts'
import { hidePerson } from '../people/choose-person.ts'
import { openRequest } from '../permission/open-request.ts'
import { isDay } from '../recommendations/days.ts'
import { findOwned, requireInState } from '../recommendations/find-owned.ts'
import { transition } from '../recommendations/transition.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import type { State } from '../recommendations/lifecycle.ts'
import { MONTHS_HIDDEN_AFTER_DECLINE, type Answer, type AnswerKind } from './answer.ts'
import * as store from './store.ts'

declare const ticket: unique symbol

/** What LinkedIn demands: the exact text that was agreed to. */
export interface ApprovedText {
  readonly [ticket]: 'approved'
  readonly text: string
  readonly version: number
}

const WAITING: readonly State[] = ['WAITING_FOR_REPLY', 'NO_REPLY']
const TO: Record<AnswerKind, State> = {
  APPROVED: 'APPROVED',
  APPROVED_WITH_EDITS: 'EDITS_OFFERED',
  DECLINED: 'DECLINED',
}

/** Records the answer that the user was given. "Not about this" forgets the noticed message and changes nothing else. */
export async function recordAnswer(ctx: Context, input: RecordAnswerInput): Promise<Recommendation | Refused> {
  const { recommendationId: id, kind } = input
  const known = await findOwned(ctx, id)
  if (!known) return refused('NOT_FOUND')
  if (kind === 'NOT_ABOUT_THIS') return store.dismiss(ctx, id).then(() => known)
  if (await isRecordedAlready(ctx, known, input)) return hideAfterNo(ctx, known)
  const from = kind === 'DECLINED' ? [...WAITING, 'EDITS_OFFERED' as const, 'APPROVED' as const] : WAITING
  if (!from.includes(known.state)) return refused('NOT_NOW', { state: known.state, wanted: TO[kind] })
  const objection = whyNotRecorded(ctx, input)
  if (objection) return objection
  const text = await textAskedWith(ctx, id)
  if (!text) return refused('NOT_FOUND')
  const answer: Answer = {
    kind,
    toldHow: input.toldHow,
    on: input.on ?? ctx.today(),
    version: text.version,
    fingerprint: text.fingerprint,
    theirText: theirTextOf(input),
    at: ctx.now(),
  }
  const also = await store.adding(ctx, id, answer)
  const moved = await transition(ctx, known, TO[kind], { version: text.version, needsPermissionAgain: false, also })
  return isRefused(moved) ? moved : hideAfterNo(ctx, moved)
}

/** Done again on a repeat: the server may have died between the move and this. */
async function hideAfterNo(ctx: Context, now: Recommendation): Promise<Recommendation> {
  if (now.state === 'DECLINED') await hidePerson(ctx, now.person.id, monthsLater(ctx.now()))
  return now
}

/** The same answer pressed again, or sent again after its acknowledgement was lost: nothing to do. */
async function isRecordedAlready(ctx: Context, known: Recommendation, input: RecordAnswerInput): Promise<boolean> {
  if (input.kind === 'NOT_ABOUT_THIS' || known.state !== TO[input.kind]) return false
  const last = await store.latest(ctx, known.id)
  return last?.kind === input.kind && last.theirText === theirTextOf(input)
}

function theirTextOf({ kind, theirText }: RecordAnswerInput): string | null {
  return kind === 'APPROVED_WITH_EDITS' ? (theirText?.trim() ?? '') : null
}

/** What they saw and answered to: the version in the mail, never a later one. */
async function textAskedWith(ctx: Context, id: string): Promise<DraftSnapshot | null> {
  const request = await openRequest(ctx, id)
  return request && textOfVersion(ctx, id, request.version)
}

function whyNotRecorded(ctx: Context, { kind, on, theirText }: RecordAnswerInput): Refused | null {
  if (on && !isDay(on)) return refused('NOT_USABLE', { field: 'on' })
  if (on && on > ctx.today()) return refused('DAY_IN_FUTURE')
  if (kind !== 'APPROVED_WITH_EDITS') return null
  const length = Array.from(theirText ?? '').length
  if ((theirText ?? '').trim() === '') return refused('EMPTY')
  return length > LONGEST_TEXT ? refused('TOO_LONG', { most: LONGEST_TEXT, length }) : null
}

function monthsLater(from: Date): Date {
  const until = new Date(from)
  until.setUTCMonth(until.getUTCMonth() + MONTHS_HIDDEN_AFTER_DECLINE)
  return until
}

/**
 * Takes their edits. Only the very text they wrote is approved; ours unchanged, a part of their edits, or anything the user adds
 * goes back to drafting and needs permission again. "Still true" unticked is refused: nobody signs what they would not say.
 */
export async function acceptEdits(ctx: Context, input: AcceptEditsInput): Promise<Recommendation | Refused> {
  const found = await requireInState(ctx, input.recommendationId, ['EDITS_OFFERED'], 'APPROVED')
  if (isRefused(found)) return found
  const answer = await store.latest(ctx, found.id)
  if (!answer?.theirText) return refused('NOT_FOUND')
  if (!input.stillTrue) return refused('NOT_CONFIRMED')
  const length = Array.from(input.text).length
  if (input.text.trim() === '') return refused('EMPTY')
  if (length > LONGEST_TEXT) return refused('TOO_LONG', { most: LONGEST_TEXT, length })
  const print = fingerprintOf(input.text)
  const draft = await addTheirText(ctx, found, input.text)
  if (isRefused(draft)) return draft
  if (print !== fingerprintOf(answer.theirText))
    return transition(ctx, found, 'DRAFTING', { version: draft.version, needsPermissionAgain: true })
  const { version } = draft
  const also = await store.adding(ctx, found.id, { ...answer, version, fingerprint: print, at: ctx.now() })
  return transition(ctx, found, 'APPROVED', { version, needsPermissionAgain: false, also })
}

/** "Still true, and still something I'd say": from approved to the final text. */
export async function confirmFinalText(
  ctx: Context,
  id: string,
  stillTrue: boolean,
): Promise<Recommendation | Refused> {
  const found = await requireInState(ctx, id, ['APPROVED'], 'FINAL_TEXT')
  if (isRefused(found)) return found
  if (!stillTrue) return refused('NOT_CONFIRMED')
  const approved = await approvedText(ctx, found)
  if (isRefused(approved)) return approved
  return transition(ctx, found, 'FINAL_TEXT', { version: approved.version })
}

/** The ticket: the newest text, if it is exactly the one that was agreed to. */
export async function approvedText(ctx: Context, recommendation: Recommendation): Promise<ApprovedText | Refused> {
  const [answer, text] = await Promise.all([store.latest(ctx, recommendation.id), latestText(ctx, recommendation.id)])
  if (!answer || !text || answer.kind === 'DECLINED')
    return refused('NOT_NOW', { state: recommendation.state, wanted: 'APPROVED' })
  if (answer.fingerprint !== text.fingerprint)
    return refused('NOT_NOW', { state: recommendation.state, wanted: 'APPROVED' })
  return { text: text.text, version: text.version } as ApprovedText
}
