// Why this verdict: in a sentence, then what decided, what did not count, what could not be seen and what would
// change it. The user knows better than any count and can say so here.
import { Suspense, lazy, useState } from 'react'
import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { CandidatePartsFragment, ReasonPartsFragment } from '#schema/generated/client/graphql.ts'
import { say } from '#addin/shared/words/words.ts'
import { ContactTimeline } from './ContactTimeline.tsx'
import { Reasons } from './Reasons.tsx'
import { Statements } from './Statements.tsx'

const StateWorkForm = lazy(async () => ({ default: (await import('./StateWorkForm.tsx')).StateWorkForm }))

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '20px',
    padding: '20px',
    marginTop: '8px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  verdict: { ...typographyStyles.subtitle2, margin: 0, maxWidth: '68ch' },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))', gap: '20px 32px' },
  heading: { ...typographyStyles.body1Strong, margin: '0 0 8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px', alignItems: 'flex-start' },
})

interface WhyPanelProps {
  candidate: CandidatePartsFragment
  /** The evidence is still being read. */
  waiting: boolean
}

export function WhyPanel({ candidate, waiting }: WhyPanelProps) {
  const styles = useStyles()
  const { person, judgement, statements } = candidate
  const facts = { firstName: person.firstName }
  return (
    <div className={styles.panel}>
      <p className={styles.verdict}>{verdictWords(candidate, waiting)}</p>
      {judgement && (
        <div className={styles.columns}>
          <Block title={say('people.because')} reasons={judgement.because} />
          <Block title={say('people.wouldChange')} reasons={judgement.wouldChange} />
          <Block title={say('people.ignored')} reasons={judgement.ignored} />
          <Block title={say('people.unseen')} reasons={judgement.unseen} />
        </div>
      )}
      {judgement && <ContactTimeline months={judgement.timeline} firstName={person.firstName} />}
      <Statements personId={person.id} statements={statements} firstName={person.firstName} />
      <Correction personId={person.id} firstName={person.firstName} />
      <Text size={200} className={styles.quiet}>
        {say('people.why.private', facts)}
      </Text>
    </div>
  )
}

function verdictWords({ person, judgement }: CandidatePartsFragment, waiting: boolean): string {
  const facts = { firstName: person.firstName }
  if (judgement) return say(`people.verdict.${judgement.verdict}`, facts)
  return say(waiting ? 'people.verdict.waiting' : 'people.verdict.none', facts)
}

function Block({ title, reasons }: { title: string; reasons: readonly ReasonPartsFragment[] }) {
  const styles = useStyles()
  if (reasons.length === 0) return null
  return (
    <section aria-label={title}>
      <h4 className={styles.heading}>{title}</h4>
      <Reasons reasons={reasons} />
    </section>
  )
}

function Correction({ personId, firstName }: { personId: string; firstName: string }) {
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.form}>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('people.notRight')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <StateWorkForm personId={personId} firstName={firstName} onDone={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
