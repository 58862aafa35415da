// Why this verdict: in a sentence, then what decided, what did not count, what could not be seen and what would
// change it. The user knows better than any count and can say so here.
import { Suspense, lazy, useState } from 'react'
import { Button, Link, Text, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right'
import type { CandidatePartsFragment, ReasonPartsFragment, WindowLength } from '#schema/generated/client/graphql.ts'
import { say } from '#addin/shared/words/words.ts'
import { ContactTimeline } from './ContactTimeline.tsx'
import { Questions } from './Questions.tsx'
import { Reasons } from './Reasons.tsx'
import { Statements } from './Statements.tsx'

const StateWorkForm = lazy(async () => ({ default: (await import('./StateWorkForm.tsx')).StateWorkForm }))

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '20px',
    padding: '20px',
    borderRadius: tokens.borderRadiusLarge,
    '@media (max-width: 639px)': { padding: '16px' },
  },
  inList: { marginTop: '8px', backgroundColor: tokens.colorNeutralBackground2 },
  onPage: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  verdict: { ...typographyStyles.subtitle2, margin: 0, maxWidth: '68ch' },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))', gap: '20px 32px' },
  heading: { ...typographyStyles.body1Strong, margin: '0 0 8px' },
  words: { ...typographyStyles.body1, margin: 0 },
  more: { display: 'inline-block', marginTop: '8px' },
  fold: { marginInlineStart: '-8px', '@media (max-width: 639px)': { minHeight: '44px' } },
  folded: { padding: '4px 0 8px 12px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px', alignItems: 'flex-start' },
})

interface WhyPanelProps {
  candidate: CandidatePartsFragment
  /** The evidence is still being read. */
  waiting: boolean
  /** Inside a row of the list, or a page of its own. */
  place: 'inList' | 'onPage'
}

export function WhyPanel({ candidate, waiting, place }: WhyPanelProps) {
  const styles = useStyles()
  const { person, judgement, statements } = candidate
  const facts = { firstName: person.firstName }
  return (
    <div className={mergeClasses(styles.panel, styles[place])}>
      <p className={styles.verdict}>{verdictWords(candidate, waiting)}</p>
      {judgement && (
        <div className={styles.columns}>
          <Because reasons={judgement.because} link={judgement.latestMeetingLink} />
          <Block title={say('people.wouldChange')} reasons={judgement.wouldChange} />
          <Ignored reasons={judgement.ignored} />
          <Block title={say('people.unseen')} reasons={judgement.unseen} />
          <Rhythm window={judgement.suggestedWindow} firstName={person.firstName} />
        </div>
      )}
      {judgement && <Questions personId={person.id} firstName={person.firstName} questions={judgement.questions} />}
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
  if (judgement) return say(`people.verdict.${wordsOf(judgement)}`, facts)
  return say(waiting ? 'people.verdict.waiting' : 'people.verdict.none', facts)
}

/** Where the records do not show it, the user's own word is named before what we could not see. */
function wordsOf({ band, verdict }: NonNullable<CandidatePartsFragment['judgement']>) {
  return band === 'AS_YOU_SAY' && verdict === 'NOT_ENOUGH_EVIDENCE' ? band : verdict
}

/** What decided, with the way to the newest meeting behind it where meetings are among it. */
function Because({ reasons, link }: { reasons: readonly ReasonPartsFragment[]; link: string | null }) {
  const styles = useStyles()
  const title = say('people.because')
  if (reasons.length === 0) return null
  return (
    <section aria-label={title}>
      <h4 className={styles.heading}>{title}</h4>
      <Reasons reasons={reasons} />
      {link !== null && reasons.some(({ source }) => source === 'CALENDAR') && (
        <Link className={styles.more} href={link} target="_blank" rel="noreferrer">
          {say('people.openInOutlook')}
        </Link>
      )}
    </section>
  )
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

/** What was left out, one folded line for each kind of contact; what it was and why when the line is opened. */
function Ignored({ reasons }: { reasons: readonly ReasonPartsFragment[] }) {
  const styles = useStyles()
  if (reasons.length === 0) return null
  const title = say('people.ignored')
  const sources = [...new Set(reasons.map(({ source }) => source ?? 'NONE'))]
  return (
    <section aria-label={title}>
      <h4 className={styles.heading}>{title}</h4>
      {sources.map((source) => (
        <LeftOut key={source} source={source} reasons={reasons.filter((one) => (one.source ?? 'NONE') === source)} />
      ))}
    </section>
  )
}

function LeftOut({ source, reasons }: { source: LeftOutSource; reasons: readonly ReasonPartsFragment[] }) {
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const counts = reasons.flatMap(({ facts }) => facts.filter(({ name }) => name === 'count').map(({ value }) => value))
  const count = counts.reduce((sum, value) => sum + Number(value), 0)
  return (
    <div>
      <Button
        className={styles.fold}
        size="small"
        appearance="subtle"
        aria-expanded={open}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        onClick={() => setOpen(!open)}
      >
        {say(`people.leftOut.${source}`, { count })}
      </Button>
      {open && (
        <div className={styles.folded}>
          <Reasons reasons={reasons} />
        </div>
      )}
    </div>
  )
}

type LeftOutSource = NonNullable<ReasonPartsFragment['source']> | 'NONE'

/** The window that the rhythm of contact suggests. */
function Rhythm({ window, firstName }: { window: WindowLength; firstName: string }) {
  const styles = useStyles()
  const title = say('people.window')
  return (
    <section aria-label={title}>
      <h4 className={styles.heading}>{title}</h4>
      <p className={styles.words}>{say(`people.start.suggested.${window}`, { firstName })}</p>
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
