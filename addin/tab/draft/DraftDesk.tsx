// Notes and traits beside the text, each sentence with what it rests on, and the way to "this is the text to ask with".
import { Button, Dropdown, Field, Option, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { Pronoun } from '#schema/generated/client/graphql.ts'
import { DraftEditor, useShowInText } from './DraftEditor.tsx'
import { FindingsList } from './FindingsList.tsx'
import { LengthGuide, SeenFirst } from './LengthGuide.tsx'
import { removeSpan, replaceSpan } from './mend-text.ts'
import { NotesPane } from './NotesPane.tsx'
import { SavingLine } from './SavingLine.tsx'
import { spanAt, type Span } from './sentence-marks.ts'
import { SentenceList } from './SentenceList.tsx'
import {
  blockers,
  notesById,
  type DraftShown,
  type Finding,
  type RecommendationShown,
  type Sentence,
} from './shapes.ts'
import { PRONOUNS } from './StartDraft.tsx'
import { useCheck } from './use-check.ts'
import { useDraftActions } from './use-draft-actions.ts'
import { useSaving } from './use-saving.ts'
import { VersionList } from './VersionList.tsx'

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
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  grow: { flex: '1 1 auto' },
  title: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  pronoun: { minWidth: '120px' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  recommendation: RecommendationShown
  draft: DraftShown | null
  readOnly: boolean
}

export function DraftDesk({ recommendation, draft, readOnly }: Props) {
  const styles = useStyles()
  const desk = useDesk(recommendation, draft)
  const { saving, checked, actions, active, finding, notes } = desk
  const [versions, setVersions] = useState(false)
  const findings = checked.check?.findings ?? []
  const used = recommendation.review.traits.filter((trait) => trait.use && trait.examples.length > 0)
  const lit = new Set([...(active?.noteIds ?? []), ...(finding?.noteIds ?? [])])
  return (
    <div className={styles.panes}>
      <div className={styles.notes}>
        <NotesPane recommendationId={recommendation.id} used={used} notUsable={desk.draft?.notUsable ?? []} lit={lit} />
      </div>
      <section className={styles.text} aria-label={say('draft.text.label')}>
        {!readOnly && (
          <div className={styles.bar}>
            {used.length > 0 && (
              <Button onClick={() => void desk.reword(1)}>
                {actions.busy ? say('draft.writing', { count: desk.noteCount }) : say('draft.anotherWording')}
              </Button>
            )}
            {used.length > 0 && (
              <PronounChoice
                firstName={recommendation.person.firstName}
                pronoun={desk.draft?.pronoun ?? 'NAME_ONLY'}
                onChoose={(pronoun) => void desk.reword(0, pronoun)}
              />
            )}
            <span className={styles.grow} />
            <Button appearance="subtle" aria-expanded={versions} onClick={() => setVersions(!versions)}>
              {say('draft.versions')}
            </Button>
          </div>
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
            onRestore={(version) => void desk.restore(version)}
          />
        )}
        <DraftEditor
          text={saving.text}
          check={checked.check}
          activeSentence={active}
          activeFinding={finding}
          readOnly={readOnly}
          box={desk.box}
          onText={(text) => saving.dispatch({ type: 'typed', text })}
          onCursor={desk.setCursor}
        />
        <LengthGuide text={saving.text} />
        <SeenFirst text={saving.text} />
        {findings.length > 0 && (
          <>
            <h2 className={styles.title}>
              {say('draft.findings.title', { count: findings.filter((one) => one.setAside === null).length })}
            </h2>
            <FindingsList
              text={saving.text}
              findings={findings}
              notes={notes}
              active={finding}
              readOnly={readOnly}
              onShow={desk.showFinding}
              onRemove={desk.removeFinding}
              onSoften={desk.soften}
              onSetAside={(one, reason) => void desk.setAside(one, reason)}
            />
          </>
        )}
        {checked.check && checked.check.sentences.length > 0 && (
          <>
            <h2 className={styles.title}>{say('draft.sentences.title')}</h2>
            <Text size={200} className={styles.quiet}>
              {say('draft.sentences.why')}
            </Text>
            <SentenceList
              sentences={checked.check.sentences}
              unsure={checked.unsure}
              notes={notes}
              active={active}
              readOnly={readOnly}
              onShow={desk.showSentence}
              onKeep={(one, keep) => void desk.keep(one, keep)}
              onRemove={(one) => desk.mend(removeSpan(saving.text, one), one)}
            />
          </>
        )}
        {!readOnly && (
          <div className={styles.bar}>
            <Button appearance="primary" size="large" onClick={() => void desk.ready()}>
              {say('draft.ready')}
            </Button>
          </div>
        )}
      </section>
    </div>
  )
}

function PronounChoice({
  firstName,
  pronoun,
  onChoose,
}: {
  firstName: string
  pronoun: Pronoun
  onChoose(pronoun: Pronoun): void
}) {
  const styles = useStyles()
  const words = (one: Pronoun) => say(`draft.pronoun.${one}`, { firstName })
  return (
    <Field label={say('draft.pronoun.label', { firstName })} size="small">
      <Dropdown
        className={styles.pronoun}
        value={words(pronoun)}
        selectedOptions={[pronoun]}
        onOptionSelect={(_, { optionValue }) => onChoose(PRONOUNS.find((one) => one === optionValue) ?? pronoun)}
      >
        {PRONOUNS.map((one) => (
          <Option key={one} value={one}>
            {words(one)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}

function useDesk(recommendation: RecommendationShown, first: DraftShown | null) {
  const announce = useAnnounce()
  const navigate = useNavigate()
  const actions = useDraftActions(recommendation.id)
  const { box, show, putCursor } = useShowInText()
  const [draft, setDraft] = useState(first)
  const [cursor, setCursor] = useState(-1)
  const [chosen, setChosen] = useState<string | null>(null)
  const notes = useMemo(() => notesById(recommendation.review), [recommendation.review])
  const takeCheck = useRef<(saved: DraftShown) => void>(() => undefined)
  const onSaved = useCallback((saved: DraftShown) => {
    setDraft(saved)
    takeCheck.current(saved)
  }, [])
  const saving = useSaving(recommendation.id, first, { onSaved, onRefused: actions.refuse })
  const checked = useCheck(recommendation.id, saving.text, first ? { text: first.text, check: first.check } : null)
  takeCheck.current = (saved) => checked.take(saved.text, saved.check)

  /** The server answered with a whole draft: the text in the box is that one, unless newer words were typed meanwhile. */
  const take = (answer: DraftShown | null, words: string) => {
    if (!answer) return
    setDraft(answer)
    saving.dispatch({ type: 'sending' })
    saving.dispatch({ type: 'saved', version: answer.version, text: answer.text })
    checked.take(answer.text, answer.check)
    announce(words)
  }
  const mend = (text: string, span: Span) => {
    saving.dispatch({ type: 'typed', text })
    putCursor(Math.min(span.start, text.length))
    announce(say('draft.mended'))
  }
  const sentences = checked.check?.sentences ?? []
  const found = checked.check?.findings.find((one) => one.key === chosen) ?? null

  return {
    saving,
    checked,
    actions,
    draft,
    notes,
    box,
    noteCount: notes.size,
    active: sentences[spanAt(sentences, cursor)] ?? null,
    finding: found,
    mend,
    setCursor(place: number) {
      setCursor(place)
      setChosen(null)
    },
    showSentence(sentence: Sentence) {
      show(sentence)
      setCursor(sentence.start + 1)
    },
    showFinding(finding: Finding) {
      show(finding)
      setCursor(finding.start + 1)
      requestAnimationFrame(() => setChosen(finding.key))
    },
    removeFinding: (finding: Finding) => mend(removeSpan(saving.text, finding), finding),
    soften: (finding: Finding) => mend(replaceSpan(saving.text, finding, finding.instead ?? ''), finding),
    async reword(step: number, pronoun: Pronoun = draft?.pronoun ?? 'NAME_ONLY') {
      if ((await saving.flush()) === null) return announce(say(`draft.saving.${saving.status}`))
      take(await actions.compose((draft?.wording ?? 0) + step, pronoun), say('draft.reworded'))
    },
    async restore(version: number) {
      if ((await saving.flush()) === null) return announce(say(`draft.saving.${saving.status}`))
      take(await actions.restore(version), say('draft.restored', { version }))
    },
    async keep(sentence: Sentence, keep: boolean) {
      await saving.flush()
      const answer = await actions.keep(sentence.text, keep)
      if (answer) onSaved(answer)
      announce(say(keep ? 'draft.kept' : 'draft.unkept'))
    },
    async setAside(finding: Finding, reason: string | null) {
      await saving.flush()
      const answer = await actions.setAside(finding.key, reason)
      if (answer) onSaved(answer)
      announce(say(reason === null ? 'draft.finding.takenBack' : 'draft.finding.aside'))
    },
    async ready() {
      const stands = checked.check && checked.current ? blockers(checked.check) : null
      const firstStanding = stands?.findings[0] ?? stands?.sentences[0]
      if (stands && firstStanding) {
        show(firstStanding)
        setCursor(firstStanding.start + 1)
        actions.refuse(
          stands.findings.length > 0
            ? {
                __typename: 'Refused',
                code: 'FINDINGS_STAND',
                facts: [{ name: 'count', value: String(stands.findings.length) }],
              }
            : {
                __typename: 'Refused',
                code: 'SENTENCES_WITHOUT_NOTES',
                facts: [{ name: 'count', value: String(stands.sentences.length) }],
              },
        )
        return
      }
      const version = await saving.flush()
      if (version === null) return announce(say(`draft.saving.${saving.status}`))
      if (await actions.ready(version)) void navigate(`/r/${recommendation.id}/permission`)
    },
  }
}
