// What stands behind the text while it is typed: the last check moved along with the words, and a new one soon.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { CheckDraft } from './documents.ts'
import { editBetween, shifted, touched } from './sentence-marks.ts'
import type { Check, Sentence } from './shapes.ts'

/** Quiet after the last key before the text is checked. */
const QUIET_MS = 450

export interface Checked {
  check: Check | null
  /** Sentences touched since the last check: what they rest on is not known yet. */
  unsure: ReadonlySet<Sentence>
  /** The check fits the text as it stands. */
  current: boolean
  /** A check came with a saved draft. */
  take: (text: string, check: Check) => void
}

export function useCheck(
  recommendationId: string,
  text: string,
  first: { text: string; check: Check } | null,
): Checked {
  const client = useClient()
  const [known, setKnown] = useState(first)
  const pending = useRef(0)

  const take = useCallback((forText: string, check: Check) => setKnown({ text: forText, check }), [])

  useEffect(() => {
    if (known?.text === text || text.trim() === '') return
    const turn = (pending.current += 1)
    const timer = setTimeout(async () => {
      const { data } = await client
        .query(CheckDraft, { id: recommendationId, text }, { requestPolicy: 'network-only' })
        .toPromise()
      // An answer about older words is of no use once newer ones were asked about.
      if (data && turn === pending.current) setKnown({ text, check: data.checkDraft })
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [client, known, recommendationId, text])

  if (!known) return { check: null, unsure: new Set(), current: false, take }
  const edit = editBetween(known.text, text)
  const hit = touched(known.check.sentences, edit)
  const sentences = shifted(known.check.sentences, edit)
  const unsure = new Set(
    sentences.filter((sentence) =>
      [...hit].some((old) => old.text === sentence.text && old.paragraph === sentence.paragraph),
    ),
  )
  const check = edit ? { ...known.check, sentences, findings: shifted(known.check.findings, edit) } : known.check
  return { check, unsure, current: edit === null, take }
}
