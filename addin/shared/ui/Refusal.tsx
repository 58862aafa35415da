// An expected no, in words, beside what it is about.
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { RefusalCode } from '#schema/generated/client/graphql.ts'
import type { NamedFact } from '#addin/shared/words/facts.ts'
import { say, sayCode } from '#addin/shared/words/words.ts'
import { useAnnounced } from './Announcer.tsx'

interface RefusalProps {
  refused: { code: RefusalCode; facts: readonly NamedFact[] }
  /** Buttons that lead on from here, where there is a way. */
  actions?: ReactNode
}

export function Refusal({ refused, actions }: RefusalProps) {
  const words = sayRefusal(refused)
  useAnnounced(words)
  return (
    <MessageBar intent="warning" layout="auto">
      <MessageBarBody>{words}</MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  )
}

/** The words for a refusal; a code this page does not know yet gets the plain "that can't be used". */
export function sayRefusal({ code, facts }: RefusalProps['refused']): string {
  return sayCode('refused', code, facts) ?? say('refused.NOT_USABLE')
}
