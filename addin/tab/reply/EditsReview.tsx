// Their version beside ours, changes marked by word and by sign; each is accepted or ours is kept, then the text is confirmed.
import { Button, Field, Text, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { useNavigate } from '#addin/shared/routing/router.tsx'
import { PressTrouble } from '#addin/shared/request/PressTrouble.tsx'
import { usePress } from '#addin/shared/request/use-press.ts'
import { Comparison, Marked } from '#addin/shared/compare/Comparison.tsx'
import { compareWords } from '#addin/shared/compare/compare-words.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { say } from '#addin/shared/words/words.ts'
import { changeCount, partsOf, textWith, type Change } from './choose-edits.ts'
import { AcceptEdits, ConfirmFinalText } from './documents.ts'
import { ourText, type ReplyShown } from './shapes.ts'
import { StillTrue } from './StillTrue.tsx'

const useStyles = makeStyles({
  stack: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalL,
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '3px',
  },
  open: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  words: { flex: '1 1 20ch', minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
})

export function EditsReview({ recommendation }: { recommendation: ReplyShown }) {
  const { id, person, answer } = recommendation
  const ours = answer ? ourText(answer) : ''
  const theirs = answer?.theirText ?? ''
  const pieces = useMemo(() => compareWords(ours, theirs), [ours, theirs])
  const parts = useMemo(() => partsOf(pieces), [pieces])
  const styles = useStyles()
  const [decided, setDecided] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [own, setOwn] = useState<string | null>(null)
  const changes = parts.filter((part) => part.kind === 'change')
  const open = changeCount(parts) - decided.size
  const result = own ?? textWith(parts, new Set([...decided].flatMap(([index, taken]) => (taken ? [index] : []))))
  const settle = (entries: readonly (readonly [number, boolean])[]) => {
    setOwn(null)
    setDecided(new Map([...decided, ...entries]))
  }
  return (
    <div className={styles.stack}>
      <div className={styles.sides}>
        <section className={styles.side} aria-labelledby="ours">
          <h2 id="ours" className={styles.title}>
            {say('reply.edits.ours')}
          </h2>
          <Comparison pieces={pieces} side="before" />
        </section>
        <section className={styles.side} aria-labelledby="theirs">
          <h2 id="theirs" className={styles.title}>
            {say('reply.edits.theirs', { firstName: person.firstName })}
          </h2>
          <Comparison pieces={pieces} side="after" />
        </section>
      </div>
      <section aria-labelledby="changes">
        <div className={styles.bar}>
          <h2 id="changes" className={styles.title}>
            {say('reply.edits.changes', { count: changes.length })}
          </h2>
          <Button size="small" onClick={() => settle(changes.map((change) => [change.index, true]))}>
            {say('reply.edits.acceptAll')}
          </Button>
        </div>
        <ul className={styles.list}>
          {changes.map((change) => (
            <ChangeItem
              key={change.index}
              change={change}
              taken={decided.get(change.index)}
              onDecide={(take) => settle([[change.index, take]])}
            />
          ))}
        </ul>
      </section>
      <Field label={say('reply.edits.result')} hint={say('reply.edits.result.hint')}>
        <Textarea value={result} rows={9} resize="vertical" onChange={(_, { value }) => setOwn(value)} />
      </Field>
      <Confirm
        recommendationId={id}
        firstName={person.firstName}
        text={result}
        theirs={theirs}
        open={own === null ? open : 0}
      />
    </div>
  )
}

function ChangeItem({
  change,
  taken,
  onDecide,
}: {
  change: Change
  taken: boolean | undefined
  onDecide: (take: boolean) => void
}) {
  const styles = useStyles()
  return (
    <li className={mergeClasses(styles.change, taken === undefined && styles.open)}>
      <span className={styles.words}>
        {change.removed !== '' && <Marked kind="REMOVED" text={change.removed} />}{' '}
        {change.added !== '' && <Marked kind="ADDED" text={change.added} />}
      </span>
      <div className={styles.bar}>
        <Button
          size="small"
          aria-pressed={taken === true}
          appearance={taken === true ? 'primary' : 'secondary'}
          onClick={() => onDecide(true)}
        >
          {say('reply.edits.accept')}
        </Button>
        <Button
          size="small"
          aria-pressed={taken === false}
          appearance={taken === false ? 'primary' : 'secondary'}
          onClick={() => onDecide(false)}
        >
          {say('reply.edits.keep')}
        </Button>
      </div>
    </li>
  )
}

interface ConfirmProps {
  recommendationId: string
  firstName: string
  text: string
  theirs: string
  /** Changes not decided yet. */
  open: number
}

function Confirm({ recommendationId, firstName, text, theirs, open }: ConfirmProps) {
  const styles = useStyles()
  const press = usePress()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const [stillTrue, setStillTrue] = useState(false)
  const [told, setTold] = useState(false)
  const agreed = sameWords(text, theirs)
  const confirm = () =>
    void press.run(ConfirmFinalText, { id: recommendationId, stillTrue: true }, (data) => data.confirmFinalText, {
      onDone: () => navigate(`/r/${recommendationId}/linkedin`),
    })
  const save = () => {
    if (open > 0) {
      setTold(true)
      announce(say('reply.edits.open', { count: open }))
      return
    }
    void press.run(AcceptEdits, { input: { recommendationId, text, stillTrue } }, (data) => data.acceptEdits, {
      onDone(after) {
        if (after.state === 'APPROVED') confirm()
        else {
          announce(say('reply.edits.askAgain', { firstName }))
          navigate(`/r/${recommendationId}/draft`)
        }
      },
    })
  }
  return (
    <div className={styles.stack}>
      {open === 0 && !agreed && <Text>{say('reply.edits.changed', { firstName })}</Text>}
      {told && open > 0 && <Text role="alert">{say('reply.edits.open', { count: open })}</Text>}
      <StillTrue recommendationId={recommendationId} checked={stillTrue} onChange={setStillTrue} />
      <PressTrouble press={press} />
      <div className={styles.bar}>
        <Button appearance="primary" onClick={save}>
          {press.busy ? say('reply.saving') : say(agreed || open > 0 ? 'reply.edits.save' : 'reply.edits.saveAndAsk')}
        </Button>
      </div>
    </div>
  )
}

/** The same words, whatever the spaces: what the server goes by as well. */
function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}
