// Switching sources on and off, with Microsoft's own window where it is needed. A window may only open from a press.
import { useState } from 'react'
import { useMutation } from 'urql'
import { useApi } from '#addin/shared/api/ApiProvider.tsx'
import { problemFrom } from '#addin/shared/api/problems.ts'
import type { Problem } from '#addin/shared/api/problems.ts'
import { SignInFailed } from '#addin/shared/session/token-source.ts'
import type { ConsentOutcome, ConsentSource } from '#schema/generated/client/graphql.ts'
import { SwitchOffSource, SwitchOnSources } from './documents.ts'

export interface ConsentControls {
  busy: boolean
  /** Why the last press came to nothing; null when it did not. */
  problem: Problem | null
  /** Switches on here. Microsoft is not asked: where it said yes before, that is enough. */
  switchOn(sources: readonly ConsentSource[]): Promise<boolean>
  switchOff(source: ConsentSource): Promise<boolean>
  /** Opens Microsoft's window for these permissions, then switches on with its outcome. */
  allow(sources: readonly ConsentSource[], scopes: readonly string[]): Promise<boolean>
}

export function useConsent(): ConsentControls {
  const { tokens } = useApi()
  const [asking, setAsking] = useState(false)
  const [on, turnOn] = useMutation(SwitchOnSources)
  const [off, turnOff] = useMutation(SwitchOffSource)
  const error = on.error ?? off.error
  const tell = async (sources: readonly ConsentSource[], outcome: ConsentOutcome | null) =>
    !(await turnOn({ sources: [...sources], outcome })).error
  return {
    busy: asking || on.fetching || off.fetching,
    problem: error ? problemFrom(error) : null,
    switchOn: (sources) => tell(sources, null),
    switchOff: async (source) => !(await turnOff({ source })).error,
    allow: async (sources, scopes) => {
      setAsking(true)
      try {
        await tokens.get({ interactive: true, consent: scopes })
        return await tell(sources, null)
      } catch (refused) {
        const isAdmin = refused instanceof SignInFailed && refused.code === 'admin-only'
        return await tell(sources, isAdmin ? 'ADMIN_ONLY' : 'DECLINED')
      } finally {
        setAsking(false)
      }
    },
  }
}
