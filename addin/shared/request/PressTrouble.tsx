// What a press met: a refusal in words, or a problem with "try again" of the very same press.
import type { ReactNode } from 'react'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import type { Press } from './use-press.ts'

export function PressTrouble({ press, actions }: { press: Press; actions?: ReactNode }) {
  if (press.refused) return <Refusal refused={press.refused} actions={actions} />
  if (press.problem)
    return <ProblemCard problem={press.problem} {...(press.again ? { onTryAgain: press.again } : {})} />
  return null
}
