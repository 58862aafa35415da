// The honesty check's findings: what, why, and one press that helps. A hard one is mended or set aside with a reason.
import { Badge, Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { dayWords } from '#addin/shared/words/day-words.ts'
import { useRefetchOnFocus } from '#addin/shared/ui/use-refetch-on-focus.ts'
import { say, sayCode } from '#addin/shared/words/words.ts'
import { pointsAtWords } from './finding-place.ts'
import type { Finding, NoteShown } from './shapes.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  quote: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalXS },
  field: { flex: '1 1 18ch' },
  notes: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
})

interface Props {
  text: string
  findings: readonly Finding[]
  notes: ReadonlyMap<string, NoteShown>
  active: Finding | null
  readOnly: boolean
  onShow: (finding: Finding) => void
  onRemove: (finding: Finding) => void
  onSoften: (finding: Finding) => void
  onSetAside: (finding: Finding, reason: string | null) => void
}

export function FindingsList({ findings, ...rest }: Props) {
  const styles = useStyles()
  const ordered = findings.toSorted((a, b) => weight(a) - weight(b) || a.start - b.start)
  return (
    <ul className={styles.list}>
      {ordered.map((finding) => (
        <FindingItem key={finding.key} finding={finding} {...rest} />
      ))}
    </ul>
  )
}

function weight(finding: Finding): number {
  return finding.setAside !== null ? 2 : finding.severity === 'HARD' ? 0 : 1
}

function FindingItem(props: Omit<Props, 'findings'> & { finding: Finding }) {
  const { finding, text, notes, active, readOnly, onShow, onSetAside } = props
  const styles = useStyles()
  const [asking, setAsking] = useState(false)
  const quoted = pointsAtWords(finding, text) ? text.slice(finding.start, finding.end) : ''
  const isOutdated = finding.noteIds.flatMap((id) => notes.get(id) ?? [])
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text weight="semibold">{sayCode('finding', finding.code, finding.facts) ?? say('finding.other')}</Text>
        <Badge
          appearance="tint"
          color={finding.setAside !== null ? 'subtle' : finding.severity === 'HARD' ? 'danger' : 'warning'}
        >
          {say(finding.setAside !== null ? 'draft.finding.aside' : `draft.finding.${finding.severity}`)}
        </Badge>
      </div>
      {quoted !== '' && (
        <Text className={styles.quote}>
          {say('draft.finding.quote', { words: quoted.length > 140 ? `${quoted.slice(0, 140)}…` : quoted })}
        </Text>
      )}
      <Text size={200}>{sayCode('finding', `${finding.code}.why`, finding.facts) ?? say('finding.other.why')}</Text>
      {finding.setAside !== null && <Text size={200}>{say('draft.finding.reason', { reason: finding.setAside })}</Text>}
      {active === finding && isOutdated.length > 0 && (
        <ul className={styles.notes}>
          {isOutdated.map((note) => (
            <li key={note.id}>{say('draft.note.quoted', { text: note.text, day: dayWords(note.day) })}</li>
          ))}
        </ul>
      )}
      {!readOnly &&
        (asking ? (
          <SetAside finding={finding} onDone={() => setAsking(false)} onSetAside={onSetAside} />
        ) : (
          <Helps {...props} onAskReason={() => setAsking(true)} />
        ))}
      {readOnly && quoted !== '' && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => onShow(finding)}>
            {say('draft.finding.show')}
          </Button>
        </div>
      )}
    </li>
  )
}

function Helps({
  finding,
  text,
  onShow,
  onRemove,
  onSoften,
  onSetAside,
  onAskReason,
}: Omit<Props, 'findings'> & { finding: Finding; onAskReason: () => void }) {
  const styles = useStyles()
  const somewhere = pointsAtWords(finding, text)
  if (finding.setAside !== null)
    return (
      <div className={styles.actions}>
        <Button size="small" onClick={() => onSetAside(finding, null)}>
          {say('draft.finding.takeBack')}
        </Button>
      </div>
    )
  return (
    <div className={styles.actions}>
      {finding.help === 'SOFTEN' && finding.instead !== null && somewhere && (
        <Button size="small" onClick={() => onSoften(finding)}>
          {finding.instead === ''
            ? say('draft.finding.leaveOut')
            : say('draft.finding.soften', { instead: finding.instead })}
        </Button>
      )}
      {finding.help === 'REMOVE' && somewhere && (
        <Button size="small" onClick={() => onRemove(finding)}>
          {say('draft.finding.remove')}
        </Button>
      )}
      {somewhere && (
        <Button
          size="small"
          appearance={finding.help === 'SHOW_NOTE' || finding.help === 'REWORD' ? 'secondary' : 'subtle'}
          onClick={() => onShow(finding)}
        >
          {say(
            finding.noteIds.length > 0
              ? 'draft.finding.showNote'
              : finding.help === 'REWORD'
                ? 'draft.finding.reword'
                : 'draft.finding.show',
          )}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onAskReason}>
        {say('draft.finding.setAside')}
      </Button>
    </div>
  )
}

function SetAside({
  finding,
  onDone,
  onSetAside,
}: {
  finding: Finding
  onDone: () => void
  onSetAside: Props['onSetAside']
}) {
  const styles = useStyles()
  const field = useRefetchOnFocus<HTMLInputElement>()
  const [reason, setReason] = useState('')
  const [empty, setEmpty] = useState(false)
  return (
    <form
      className={styles.actions}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() === '') setEmpty(true)
        else {
          onSetAside(finding, reason.trim())
          onDone()
        }
      }}
    >
      <Field
        className={styles.field}
        size="small"
        label={say('draft.finding.reason.label')}
        {...(empty ? { validationMessage: say('draft.finding.reason.empty') } : {})}
      >
        <Input
          input={{ ref: field }}
          value={reason}
          maxLength={300}
          onChange={(_, { value }) => setReason(value)}
          onKeyDown={(event) => event.key === 'Escape' && onDone()}
        />
      </Field>
      <Button size="small" type="submit" appearance="primary">
        {say('draft.finding.setAside')}
      </Button>
      <Button size="small" appearance="subtle" onClick={onDone}>
        {say('draft.cancel')}
      </Button>
    </form>
  )
}
