// What a press on the draft page does on the server: another wording, keeping a sentence, setting a finding aside, restoring, ready.
import { useState } from 'react'
import { useClient, type TypedDocumentNode, type AnyVariables } from 'urql'
import { problemFrom, type Problem } from '#addin/shared/api/problems.ts'
import type { Pronoun, ReadyToAskMutation } from '#schema/generated/client/graphql.ts'
import { ComposeDraft, KeepSentence, ReadyToAsk, RestoreDraftVersion, SetFindingAside } from './documents.ts'
import type { DraftShown, RefusedResult } from './shapes.ts'

export interface DraftActions {
  busy: boolean
  refused: RefusedResult | null
  problem: Problem | null
  clear: () => void
  refuse: (refused: RefusedResult) => void
  compose: (wording: number, pronoun: Pronoun) => Promise<DraftShown | null>
  keep: (sentence: string, keep: boolean) => Promise<DraftShown | null>
  setAside: (key: string, reason: string | null) => Promise<DraftShown | null>
  restore: (version: number) => Promise<DraftShown | null>
  /** True when the text is the one to ask with. */
  ready: (version: number) => Promise<boolean>
}

type Outcome<Good> = Good | RefusedResult

/** Each answers the new draft, or null after a refusal or a problem, which it then holds in words. */
export function useDraftActions(id: string): DraftActions {
  const client = useClient()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusedResult | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function run<Data, Variables extends AnyVariables, Good extends { __typename: string }>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Outcome<Good>,
  ): Promise<Good | null> {
    setBusy(true)
    setRefused(null)
    setProblem(null)
    const { data, error } = await client.mutation(document, variables).toPromise()
    setBusy(false)
    if (!data || error) {
      if (error) setProblem(problemFrom(error))
      return null
    }
    const outcome = pick(data)
    if (!isRefused(outcome)) return outcome
    setRefused(outcome)
    return null
  }

  return {
    busy,
    refused,
    problem,
    clear() {
      setRefused(null)
      setProblem(null)
    },
    refuse: setRefused,
    compose: (wording, pronoun) =>
      run(ComposeDraft, { input: { recommendationId: id, wording, pronoun } }, (data) => data.composeDraft),
    keep: (sentence, keep) => run(KeepSentence, { id, sentence, keep }, (data) => data.keepSentence),
    setAside: (key, reason) => run(SetFindingAside, { id, key, reason }, (data) => data.setFindingAside),
    restore: (version) => run(RestoreDraftVersion, { id, version }, (data) => data.restoreDraftVersion),
    async ready(version) {
      const moved = await run<ReadyToAskMutation, { id: string; version: number }, { __typename: 'Recommendation' }>(
        ReadyToAsk,
        { id, version },
        (data) => data.readyToAsk,
      )
      return moved !== null
    },
  }
}

function isRefused(outcome: { __typename: string }): outcome is RefusedResult {
  return outcome.__typename === 'Refused'
}
