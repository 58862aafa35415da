// Notes and traits beside the text, each sentence with what it rests on, and the way to "this is the text to ask with".
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { say } from '#addin/shared/words/words.ts'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { DraftEditor } from './DraftEditor.tsx'
import { FindingsList } from './FindingsList.tsx'
import { LengthGuide, SeenFirst } from './LengthGuide.tsx'
import { NotesPane } from './NotesPane.tsx'
import { SavingLine } from './SavingLine.tsx'
import { SentenceList } from './SentenceList.tsx'
import type { DraftShown, RecommendationShown, TraitShown } from './shapes.ts'
import { useDraftSession, type DraftSession } from './use-draft-session.ts'
import { VersionList } from './VersionList.tsx'
import { WordingBar } from './WordingBar.tsx'

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 320px) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // On a narrow screen the text comes first: the notes are a scroll away, not in the way.
  notes: { '@media (max-width: 860px)': { order: 2 } },
  text: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  recommendation: RecommendationShown
  draft: DraftShown | null
  readOnly: boolean
}

export function DraftWorkspace({ recommendation, draft, readOnly }: Props) {
  const styles = useStyles()
  const session = useDraftSession(recommendation, draft)
  const used = recommendation.review.traits.filter((trait) => trait.use && trait.examples.length > 0)
  const lit = new Set([...(session.active?.noteIds ?? []), ...(session.finding?.noteIds ?? [])])
  return (
    <div className={styles.panes}>
      <div className={styles.notes}>
        <NotesPane
          recommendationId={recommendation.id}
          used={used}
          notUsable={session.draft?.notUsable ?? []}
          lit={lit}
        />
      </div>
      <section className={styles.text} aria-label={say('draft.text.label')}>
        <Writing recommendation={recommendation} session={session} used={used} readOnly={readOnly} />
        <Findings session={session} readOnly={readOnly} />
        <Sentences session={session} readOnly={readOnly} />
        {!readOnly && (
          <div className={styles.bar}>
            <Button appearance="primary" size="large" onClick={() => void session.ready()}>
              {say('draft.ready')}
            </Button>
          </div>
        )}
      </section>
    </div>
  )
}

interface PartProps {
  session: DraftSession
  readOnly: boolean
}

function Writing({
  recommendation,
  session,
  used,
  readOnly,
}: PartProps & { recommendation: RecommendationShown; used: readonly TraitShown[] }) {
  const [versions, setVersions] = useState(false)
  const { saving, checked, actions } = session
  return (
    <>
      {!readOnly && (
        <WordingBar
          firstName={recommendation.person.firstName}
          session={session}
          mayCompose={used.length > 0 && !recommendation.review.otherLanguage}
          versions={versions}
          onVersions={setVersions}
        />
      )}
      <SavingLine saving={saving} />
      {actions.problem && <ProblemCard problem={actions.problem} onTryAgain={actions.clear} />}
      {actions.refused && <Refusal refused={actions.refused} />}
      {versions && (
        <VersionList
          recommendationId={recommendation.id}
          text={saving.text}
          current={saving.version}
          readOnly={readOnly}
          onRestore={(version) => void session.restore(version)}
        />
      )}
      <DraftEditor
        text={saving.text}
        check={checked.check}
        activeSentence={session.active}
        activeFinding={session.finding}
        readOnly={readOnly}
        box={session.box}
        onText={(text) => saving.dispatch({ type: 'typed', text })}
        onCursor={session.setCursor}
      />
      <LengthGuide text={saving.text} />
      <SeenFirst text={saving.text} />
    </>
  )
}

function Findings({ session, readOnly }: PartProps) {
  const styles = useStyles()
  const findings = session.checked.check?.findings ?? []
  if (findings.length === 0) return null
  return (
    <>
      <h2 className={styles.title}>
        {say('draft.findings.title', { count: findings.filter((one) => one.setAside === null).length })}
      </h2>
      <FindingsList
        text={session.saving.text}
        findings={findings}
        notes={session.notes}
        active={session.finding}
        readOnly={readOnly}
        onShow={session.showFinding}
        onRemove={session.remove}
        onSoften={session.soften}
        onSetAside={(one, reason) => void session.setAside(one, reason)}
      />
    </>
  )
}

function Sentences({ session, readOnly }: PartProps) {
  const styles = useStyles()
  const sentences = session.checked.check?.sentences ?? []
  if (sentences.length === 0) return null
  return (
    <>
      <h2 className={styles.title}>{say('draft.sentences.title')}</h2>
      <Text size={200} className={styles.quiet}>
        {say('draft.sentences.why')}
      </Text>
      <SentenceList
        sentences={sentences}
        unsure={session.checked.unsure}
        notes={session.notes}
        active={session.active}
        readOnly={readOnly}
        onShow={session.showSpan}
        onKeep={(one, keep) => void session.keep(one, keep)}
        onRemove={session.remove}
      />
    </>
  )
}
