// One press of a button on the server: busy while it runs, then done, refused in words, or a problem with "try again".
import { useRef, useState } from 'react'
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql'
import { problemFrom, type Problem } from '#addin/shared/api/problems.ts'
import type { RefusedResult } from './shapes.ts'

export interface Press {
  busy: boolean
  refused: RefusedResult | null
  problem: Problem | null
  /** The same press once more, with the same words and keys. */
  again: (() => void) | null
  clear: () => void
}

export interface Presser extends Press {
  run: <Data, Variables extends AnyVariables, Outcome extends { __typename: string }>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Outcome,
    onSuccess?: OnSuccess<Exclude<Outcome, RefusedResult>>,
  ) => Promise<void>
}

interface OnSuccess<Good> {
  onDone?: (good: Good) => void
  onRefused?: (refused: RefusedResult) => void
  onProblem?: () => void
}

/** While one press is on its way, another is not taken: pressing twice is pressing once. */
export function usePress(): Presser {
  const client = useClient()
  const [state, setState] = useState<Omit<Press, 'clear'>>({ busy: false, refused: null, problem: null, again: null })
  const running = useRef(false)

  const run: Presser['run'] = async (document, variables, pick, onSuccess) => {
    if (running.current) return
    running.current = true
    setState({ busy: true, refused: null, problem: null, again: null })
    const { data, error } = await client.mutation(document, variables).toPromise()
    running.current = false
    if (!data || error) {
      setState({
        busy: false,
        refused: null,
        problem: error ? problemFrom(error) : null,
        again: () => void run(document, variables, pick, onSuccess),
      })
      onSuccess?.onProblem?.()
      return
    }
    const outcome = pick(data)
    if (isRefused(outcome)) {
      setState({ busy: false, refused: outcome, problem: null, again: null })
      onSuccess?.onRefused?.(outcome)
      return
    }
    setState({ busy: false, refused: null, problem: null, again: null })
    onSuccess?.onDone?.(outcome as Exclude<typeof outcome, RefusedResult>)
  }
  return { ...state, run, clear: () => setState({ busy: false, refused: null, problem: null, again: null }) }
}

function isRefused(outcome: { __typename: string }): outcome is RefusedResult {
  return outcome.__typename === 'Refused'
}
