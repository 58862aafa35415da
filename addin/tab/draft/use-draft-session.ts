// The draft page's memory: the text with its saving and its check, where the cursor is, and what each press does.
import { useCallback, useMemo, useRef, useState } from 'react'
import { useNavigate } from '#addin/shared/routing/router.tsx'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { Pronoun } from '#schema/generated/client/graphql.ts'
import { useShowInText } from './DraftEditor.tsx'
import { removeSpan, replaceSpan } from './mend-text.ts'
import { spanAt, type Span } from './sentence-marks.ts'
import {
  notesById,
  findCurrent,
  type DraftShown,
  type Finding,
  type RecommendationShown,
  type Sentence,
} from './shapes.ts'
import { useCheck } from './use-check.ts'
import { useDraftActions } from './use-draft-actions.ts'
import { useSaving } from './use-saving.ts'

export type DraftSession = ReturnType<typeof useDraftSession>

export function useDraftSession(recommendation: RecommendationShown, first: DraftShown | null) {
  const text = useText(recommendation.id, first)
  const looking = useLooking(text.checked.check)
  const notes = useMemo(() => notesById(recommendation.review), [recommendation.review])
  const announce = useAnnounce()
  const { saving } = text
  const mend = (mended: string, span: Span) => {
    saving.dispatch({ type: 'typed', text: mended })
    looking.putCursor(Math.min(span.start, mended.length))
    announce(say('draft.mended'))
  }
  return {
    ...text,
    ...looking,
    ...usePresses(recommendation.id, text, looking),
    notes,
    remove: (span: Span) => mend(removeSpan(saving.text, span), span),
    soften: (finding: Finding) => mend(replaceSpan(saving.text, finding, finding.instead ?? ''), finding),
  }
}

type Text = ReturnType<typeof useText>

/** The text in the box, its saving, and what stands behind it. */
function useText(id: string, first: DraftShown | null) {
  const actions = useDraftActions(id)
  const [draft, setDraft] = useState(first)
  const takeCheck = useRef<(saved: DraftShown) => void>(() => undefined)
  const onSaved = useCallback((saved: DraftShown) => {
    setDraft(saved)
    takeCheck.current(saved)
  }, [])
  const saving = useSaving(id, first, { onSaved, onRefused: actions.refuse })
  const checked = useCheck(id, saving.text, first ? { text: first.text, check: first.check } : null)
  takeCheck.current = (saved) => checked.take(saved.text, saved.check)
  return {
    actions,
    draft,
    saving,
    checked,
    onSaved,
    /** The server answered with another text: it stands in the box now. */
    replace: (answer: DraftShown) => {
      saving.dispatch({ type: 'sending' })
      saving.dispatch({ type: 'saved', version: answer.version, text: answer.text })
      onSaved(answer)
    },
  }
}

type Looking = ReturnType<typeof useLooking>

/** Which sentence or finding is being looked at: by the cursor, or by a press beside the text. */
function useLooking(check: Text['checked']['check']) {
  const { box, show, putCursor } = useShowInText()
  const [cursor, setCursor] = useState(-1)
  const [chosen, setChosen] = useState<string | null>(null)
  const sentences = check?.sentences ?? []
  const showSpan = (span: Span) => {
    show(span)
    setCursor(span.start + 1)
  }
  return {
    box,
    putCursor,
    active: sentences[spanAt(sentences, cursor)] ?? null,
    finding: check?.findings.find((one) => one.key === chosen) ?? null,
    setCursor: (place: number) => {
      setCursor(place)
      setChosen(null)
    },
    showSpan,
    showFinding: (finding: Finding) => {
      showSpan(finding)
      // The selection's own event comes first and would take the choice away again.
      requestAnimationFrame(() => setChosen(finding.key))
    },
  }
}

/** What a press does on the server. Unsaved words are saved first; when they cannot be, nothing else happens. */
function usePresses(id: string, { actions, draft, saving, checked, onSaved, replace }: Text, { showSpan }: Looking) {
  const announce = useAnnounce()
  const navigate = useNavigate()
  const [before, setBefore] = useState<number | null>(null)
  const afterSaving = async (press: (version: number) => Promise<void>) => {
    const version = await saving.flush()
    if (version === null) announce(say('draft.saving.first'))
    else await press(version)
  }
  const exchange = async (pending: Promise<DraftShown | null>, undoTo: number | null, words: string) => {
    const answer = await pending
    if (!answer) return
    replace(answer)
    setBefore(undoTo)
    announce(words)
  }
  const choose = async (pending: Promise<DraftShown | null>, words: string) => {
    const answer = await pending
    if (!answer) return
    onSaved(answer)
    announce(words)
  }
  return {
    /** The version that "Another wording" took the place of, while it can be brought back by one press. */
    before,
    reword: (step: number, pronoun: Pronoun = draft?.pronoun ?? 'NAME_ONLY') =>
      afterSaving((version) =>
        exchange(actions.compose((draft?.wording ?? 0) + step, pronoun), version, say('draft.reworded')),
      ),
    restore: (version: number) =>
      afterSaving(() => exchange(actions.restore(version), null, say('draft.restored', { version }))),
    keep: (sentence: Sentence, keep: boolean) =>
      afterSaving(() => choose(actions.keep(sentence.text, keep), say(keep ? 'draft.kept' : 'draft.unkept'))),
    setAside: (finding: Finding, reason: string | null) =>
      afterSaving(() =>
        choose(
          actions.setAside(finding.key, reason),
          say(reason === null ? 'draft.finding.takenBack' : 'draft.finding.aside'),
        ),
      ),
    ready: () =>
      afterSaving(async (version) => {
        const stands = checked.check && checked.current ? findCurrent(checked.check) : null
        if (stands) {
          showSpan(stands.first)
          actions.refuse(stands.refused)
          return
        }
        if (await actions.ready(version)) navigate(`/r/${id}/permission`)
      }),
  }
}
