// Composing, saving, restoring: every change of the text is a new version, and the state follows the text.
import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import { compose } from '#server/reasoning/composer/compose.ts'
import type { Composed, Relationship } from '#server/reasoning/composer/composition.ts'
import { composeInLanguage, isOtherLanguage, type OtherLanguage } from '#server/reasoning/composer/other-languages.ts'
import { sentence } from '#server/reasoning/composer/telling.ts'
import { tellNotes } from '#server/reasoning/composer/tell-notes.ts'
import type { ComposeDraftInput, DraftOrigin, Pronoun, SaveDraftInput } from '#schema/generated/server.ts'
import { findOwned } from '../recommendations/find-owned.ts'
import { transition } from '../recommendations/transition.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { LIFECYCLE, restsOnApproval } from '../recommendations/lifecycle.ts'
import { whoOf } from '../notes/tell-note.ts'
import { chosenTraits, notesToTell, review, unusedPraise, type Review } from '../traits/review.ts'
import { PRONOUNS, relationshipOf } from './check-text.ts'
import { LONGEST_SAVED, type DraftVersion } from './draft.ts'
import { fingerprintOf } from './draft-snapshot.ts'
import * as store from './store.ts'

/** Composes from the chosen traits. The same wording of the same notes gives the same text. */
export async function composeDraft(ctx: Context, input: ComposeDraftInput): Promise<DraftVersion | Refused> {
  const recommendation = await findOwned(ctx, input.recommendationId)
  if (!recommendation) return refused('NOT_FOUND')
  if (LIFECYCLE[recommendation.state].editText === 'no' || recommendation.state === 'COLLECTING')
    return refused('NOT_NOW', { state: recommendation.state, wanted: 'DRAFTING' })
  const wording = input.wording ?? 0
  const pronoun = input.pronoun ?? 'NAME_ONLY'
  const found = await review(ctx, recommendation.id)
  const language = input.language?.toLowerCase() ?? found.otherLanguage ?? 'en'
  if (language !== 'en') {
    const made = isOtherLanguage(language) ? inLanguage(language, recommendation, found, wording) : null
    if (!made || made.text === '') return refused('OTHER_LANGUAGE', { language })
    return addVersion(ctx, recommendation, {
      text: made.text,
      origin: 'COMPOSED',
      wording,
      pronoun,
      composed: made.sentences,
    })
  }
  const composed = await inEnglish(ctx, recommendation, found, { pronoun, wording })
  if (isRefused(composed)) return composed
  const { text, sentences } = composed
  return addVersion(ctx, recommendation, { text, origin: 'COMPOSED', wording, pronoun, composed: sentences })
}

/** Joins the sure and confirmed tellings of the chosen traits. */
async function inEnglish(
  ctx: Context,
  recommendation: Recommendation,
  found: Review,
  { pronoun, wording }: { pronoun: Pronoun; wording: number },
): Promise<Composed | Refused> {
  const traits = chosenTraits(found).map(({ id, label, notes }) => ({
    id,
    label,
    noteIds: notes.map((note) => note.id),
  }))
  if (traits.length === 0) return refused('NOTHING_TO_USE')
  const me = await ctx.graph.me()
  const { usable } = tellNotes(notesToTell(found), whoOf(recommendation, PRONOUNS[pronoun]))
  return compose({
    person: recommendation.person,
    pronoun: PRONOUNS[pronoun],
    relationship: relationshipFor(recommendation, me.title),
    traits,
    more: found.version === 0 ? unusedPraise(found) : [],
    tellings: usable,
    seed: recommendation.person.id,
    wording,
  })
}

/** Another language: the writer's own tellings as they wrote them, between an opening and a closing. */
function inLanguage(language: OtherLanguage, recommendation: Recommendation, found: Review, wording: number) {
  const tellings = [...found.notes.values()].flatMap(({ id, day, told }) =>
    told?.telling
      ? [
          {
            noteId: id,
            day,
            setting: null,
            predicate: null,
            whole: sentence(told.telling),
            changed: told.changed,
            alsoFrom: [],
          },
        ]
      : [],
  )
  return composeInLanguage({
    language,
    firstName: recommendation.person.firstName,
    relationship: relationshipFor(recommendation, null),
    tellings,
    seed: recommendation.person.id,
    wording,
  })
}

function relationshipFor(recommendation: Recommendation, yourTitle: string | null): Relationship {
  return {
    kind: relationshipOf(recommendation),
    theirTitle: recommendation.person.title,
    theirDepartment: recommendation.person.department,
    yourTitle,
  }
}

/** Autosave. The same text again is no new version; another device's newer version is refused and nothing is lost there. */
export async function saveDraft(ctx: Context, input: SaveDraftInput): Promise<DraftVersion | Refused> {
  const recommendation = await findOwned(ctx, input.recommendationId)
  if (!recommendation) return refused('NOT_FOUND')
  const length = Array.from(input.text).length
  if (length > LONGEST_SAVED) return refused('TOO_LONG', { most: LONGEST_SAVED, length })
  const last = await store.latest(ctx, recommendation.id)
  if (last && last.text === input.text) return last
  if ((last?.version ?? 0) !== input.version) return refused('CHANGED_ELSEWHERE', { version: last?.version ?? 0 })
  return addVersion(ctx, recommendation, { ...base(last), text: input.text, origin: 'EDITED' })
}

/** Brings an earlier version back as the newest. */
export async function restoreVersion(
  ctx: Context,
  recommendationId: string,
  version: number,
): Promise<DraftVersion | Refused> {
  const recommendation = await findOwned(ctx, recommendationId)
  const old = recommendation && (await store.find(ctx, recommendationId, version))
  if (!recommendation || !old) return refused('NOT_FOUND')
  return addVersion(ctx, recommendation, { ...old, origin: 'RESTORED' })
}

/** Adds a version written by somebody (their edits, or the user's choice among them). */
export async function addTheirText(
  ctx: Context,
  recommendation: Recommendation,
  text: string,
): Promise<DraftVersion | Refused> {
  const last = await store.latest(ctx, recommendation.id)
  if (last && fingerprintOf(last.text) === fingerprintOf(text)) return last
  const added = { ...base(last), text, origin: 'THEIR_EDITS' as const, version: (last?.version ?? 0) + 1 }
  if (!(await store.add(ctx, recommendation.id, added))) return refused('CHANGED_ELSEWHERE')
  return (await store.latest(ctx, recommendation.id)) ?? refused('NOT_FOUND')
}

function base(last: DraftVersion | null) {
  return {
    wording: last?.wording ?? 0,
    pronoun: last?.pronoun ?? ('NAME_ONLY' as const),
    composed: last?.composed ?? [],
  }
}

type NewText = Pick<DraftVersion, 'text' | 'wording' | 'pronoun' | 'composed'> & { origin: DraftOrigin }

async function addVersion(
  ctx: Context,
  recommendation: Recommendation,
  made: NewText,
): Promise<DraftVersion | Refused> {
  if (LIFECYCLE[recommendation.state].editText === 'no')
    return refused('NOT_NOW', { state: recommendation.state, wanted: 'DRAFTING' })
  const last = await store.latest(ctx, recommendation.id)
  const version = (last?.version ?? 0) + 1
  if (!(await store.add(ctx, recommendation.id, { ...made, version }))) return refused('CHANGED_ELSEWHERE', { version })
  const changed = !last || fingerprintOf(last.text) !== fingerprintOf(made.text)
  const moved = changed ? await followText(ctx, recommendation, version) : null
  if (moved && isRefused(moved)) return moved
  return (await store.latest(ctx, recommendation.id)) ?? refused('NOT_FOUND')
}

/** A changed text goes back to drafting; once it rested on an approval, it needs permission again. */
async function followText(
  ctx: Context,
  recommendation: Recommendation,
  version: number,
): Promise<Recommendation | Refused | null> {
  const { state } = recommendation
  if (state === 'DRAFTING') return null
  if (state === 'COLLECTING') return followFrom(ctx, await transition(ctx, recommendation, 'READY_TO_REVIEW'), version)
  if (restsOnApproval(state))
    return transition(ctx, recommendation, 'READY_TO_ASK', { version, needsPermissionAgain: true })
  const again = recommendation.needsPermissionAgain || state === 'EDITS_OFFERED' || state === 'WAITING_FOR_REPLY'
  return transition(ctx, recommendation, 'DRAFTING', { version, needsPermissionAgain: again })
}

function followFrom(
  ctx: Context,
  moved: Recommendation | Refused,
  version: number,
): Promise<Recommendation | Refused | null> {
  return isRefused(moved) ? Promise.resolve(moved) : followText(ctx, moved, version)
}
