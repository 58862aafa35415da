// Something unexpected happened: what, who can mend it, and a button that does the mending where there is one.
import { useEffect, useState } from 'react'
import { Button, Text, Title3, makeStyles, tokens } from '@fluentui/react-components'
import { Warning24Regular } from '@fluentui/react-icons/svg/warning'
import { sourcesOf } from '#addin/shared/consent/source-lines.ts'
import { useConsent } from '#addin/shared/consent/use-consent.ts'
import { useApi } from '#addin/shared/api/ApiProvider.tsx'
import { mendsBySignIn } from '#addin/shared/api/problems.ts'
import type { Problem } from '#addin/shared/api/problems.ts'
import { hasMessage, say } from '#addin/shared/words/words.ts'
import { useAnnounced } from './Announcer.tsx'
import { Card } from './Card.tsx'

const useStyles = makeStyles({
  card: { maxWidth: '640px', padding: '20px 24px', rowGap: '8px', borderRadius: tokens.borderRadiusXLarge },
  head: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  icon: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
})

interface ProblemCardProps {
  problem: Problem
  /** What the page could not do ("We couldn't load your list."), in place of the general title. */
  title?: string
  /** Asks again with the same request. Without it there is no button. */
  onTryAgain?: () => void
}

export function ProblemCard({ problem, title, onTryAgain }: ProblemCardProps) {
  const styles = useStyles()
  const heading = title ?? say(`shared.problem.${problem.code}.title`)
  useAnnounced(heading)
  return (
    <Card className={styles.card} appearance="outline" role="group" aria-label={heading}>
      <div className={styles.head}>
        <Warning24Regular aria-hidden className={styles.icon} />
        <Title3 as="h2" className={styles.title}>
          {heading}
        </Title3>
      </div>
      <Text className={styles.text}>{textOf(problem)}</Text>
      <div className={styles.actions}>
        {problem.code === 'CONSENT_NEEDED' && problem.scopes.length > 0 && (
          <AllowButton scopes={problem.scopes} onDone={onTryAgain} />
        )}
        {mendsBySignIn(problem) && problem.scopes.length === 0 && (
          <SignInButton problem={problem} onDone={onTryAgain} />
        )}
        {!mendsBySignIn(problem) && onTryAgain && problem.tryAgain !== 'NO' && (
          <TryAgain afterSeconds={problem.tryAgain === 'AFTER' ? problem.afterSeconds : null} onTryAgain={onTryAgain} />
        )}
      </div>
    </Card>
  )
}

function textOf(problem: Problem): string {
  if (problem.code === 'UNEXPECTED' && problem.correlationId === null) return say('shared.problem.UNEXPECTED.plain')
  if (problem.code === 'CONSENT_NEEDED' && problem.who === 'ADMIN') return say('shared.problem.CONSENT_NEEDED.admin')
  return say(`shared.problem.${problem.code}.text`, { correlationId: problem.correlationId })
}

/** Switches on what the missing permissions are for; where Microsoft has to be asked as well, the second press does it. */
function AllowButton({ scopes, onDone }: { scopes: readonly string[]; onDone: (() => void) | undefined }) {
  const desk = useConsent()
  const [pressed, setPressed] = useState(false)
  const names = scopes.map((scope) => scope.replace('https://graph.microsoft.com/', ''))
  const sources = sourcesOf(names)
  const press = async () => {
    const done = pressed || sources.length === 0 ? await desk.allow(sources, names) : await desk.switchOn(sources)
    setPressed(true)
    if (done) onDone?.()
  }
  const titles = sources.map((source) => say(`consent.${source}.title`))
  return (
    <Button appearance="primary" disabledFocusable={desk.busy} onClick={() => void press()}>
      {pressed || titles.length === 0 ? say('consent.allow') : say('consent.on.named', { sources: titles.join(', ') })}
    </Button>
  )
}

/** A window may only open from a press, so this is the one place that asks for an interactive token. */
function SignInButton({ problem, onDone }: { problem: Problem; onDone: (() => void) | undefined }) {
  const { tokens: source } = useApi()
  const [state, setState] = useState<'ready' | 'asking' | 'failed'>('ready')
  const signIn = async () => {
    setState('asking')
    try {
      await source.get({ interactive: true, ...(problem.claims === null ? {} : { claims: problem.claims }) })
      setState('ready')
      onDone?.()
    } catch {
      setState('failed')
    }
  }
  const action = `shared.problem.${problem.code}.action`
  return (
    <>
      <Button appearance="primary" disabledFocusable={state === 'asking'} onClick={() => void signIn()}>
        {say(hasMessage(action) ? action : 'shared.problem.SIGN_IN_NEEDED.action')}
      </Button>
      {state === 'failed' && <Text role="alert">{say('shared.signIn.failed')}</Text>}
    </>
  )
}

function TryAgain({ afterSeconds, onTryAgain }: { afterSeconds: number | null; onTryAgain: () => void }) {
  const left = useCountdown(afterSeconds ?? 0)
  if (left > 0) return <Button disabledFocusable>{say('shared.tryAgain.wait', { seconds: left })}</Button>
  return (
    <Button appearance="primary" onClick={onTryAgain}>
      {say('shared.tryAgain')}
    </Button>
  )
}

function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    setLeft(seconds)
    if (seconds <= 0) return
    const timer = setInterval(() => setLeft((now) => (now <= 1 ? (clearInterval(timer), 0) : now - 1)), 1000)
    return () => clearInterval(timer)
  }, [seconds])
  return left
}
