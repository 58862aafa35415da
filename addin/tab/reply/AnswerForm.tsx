// What did they say? The four answers weigh the same, none is chosen beforehand: only the user knows.
import { Button, Field, Input, Radio, RadioGroup, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { PressTrouble } from '#addin/shared/request/PressTrouble.tsx'
import { usePress } from '#addin/shared/request/use-press.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { today } from '#addin/shared/words/days.ts'
import { useRefetchOnFocus } from '#addin/shared/ui/use-refetch-on-focus.ts'
import { say } from '#addin/shared/words/words.ts'
import type { AnswerKind, ToldHow } from '#schema/generated/client/graphql.ts'
import { RecordAnswer } from './documents.ts'

const useStyles = makeStyles({
  stack: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  answers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  answer: { minHeight: '44px' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const HOW: readonly ToldHow[] = ['MAIL', 'CHAT', 'IN_PERSON', 'OTHER']

interface Props {
  recommendationId: string
  firstName: string
  /** Our text: the ground to type their changes into. */
  ours: string
  /** Our text with the changes that were found in their message; null when none were. */
  edited: string | null
  /** A message was noticed: it may also not be about this. */
  noticed: boolean
}

export function AnswerForm({ recommendationId, firstName, ours, edited, noticed }: Props) {
  const styles = useStyles()
  const press = usePress()
  const announce = useAnnounce()
  const [kind, setKind] = useState<AnswerKind | null>(null)
  const kinds: readonly AnswerKind[] = noticed
    ? ['APPROVED', 'APPROVED_WITH_EDITS', 'DECLINED', 'NOT_ABOUT_THIS']
    : ['APPROVED', 'APPROVED_WITH_EDITS', 'DECLINED']
  const record = (input: { kind: AnswerKind; toldHow: ToldHow; on?: string; theirText?: string }) =>
    void press.run(RecordAnswer, { input: { recommendationId, ...input } }, (data) => data.recordAnswer, {
      onDone: () => announce(say(`reply.recorded.${input.kind}`, { firstName })),
    })
  return (
    <div className={styles.stack}>
      <div className={styles.answers} role="group" aria-label={say('reply.what', { firstName })}>
        {kinds.map((one) => (
          <Button
            key={one}
            className={styles.answer}
            aria-pressed={kind === one}
            appearance={kind === one ? 'primary' : 'secondary'}
            onClick={() => (one === 'NOT_ABOUT_THIS' ? record({ kind: one, toldHow: 'MAIL' }) : setKind(one))}
          >
            {say(`reply.kind.${one}`)}
          </Button>
        ))}
      </div>
      {kind !== null && (
        <Details
          key={kind}
          kind={kind}
          firstName={firstName}
          ours={ours}
          edited={edited}
          usual={noticed ? 'MAIL' : null}
          busy={press.busy}
          onRecord={record}
          onCancel={() => setKind(null)}
        />
      )}
      <PressTrouble press={press} />
    </div>
  )
}

interface DetailsProps {
  kind: AnswerKind
  firstName: string
  ours: string
  edited: string | null
  usual: ToldHow | null
  busy: boolean
  onRecord: (input: { kind: AnswerKind; toldHow: ToldHow; on: string; theirText?: string }) => void
  onCancel: () => void
}

interface ToldProps {
  how: ToldHow | null
  isMissing: boolean
  on: string
  onHow: (how: ToldHow | null) => void
  onDay: (day: string) => void
}

/** How the answer was given, and on which day. */
function ToldHowAndWhen({ how, isMissing, on, onHow, onDay }: ToldProps) {
  return (
    <>
      <Field label={say('reply.how')} required {...(isMissing ? { validationMessage: say('reply.how.missing') } : {})}>
        <RadioGroup
          style={{ flexWrap: 'wrap' }}
          layout="horizontal"
          value={how ?? ''}
          onChange={(_, { value }) => onHow(HOW.find((one) => one === value) ?? null)}
        >
          {HOW.map((one) => (
            <Radio key={one} value={one} label={say(`reply.how.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say('reply.on')}>
        <Input
          type="date"
          value={on}
          max={today()}
          onChange={(_, { value }) => onDay(value === '' ? today() : value)}
        />
      </Field>
    </>
  )
}

function Details({ kind, firstName, ours, edited, usual, busy, onRecord, onCancel }: DetailsProps) {
  const styles = useStyles()
  const [how, setHow] = useState<ToldHow | null>(usual)
  const [on, setOn] = useState(today)
  const field = useRefetchOnFocus<HTMLTextAreaElement>()
  const [text, setText] = useState(edited ?? ours)
  const [missing, setMissing] = useState<'how' | 'text' | null>(null)
  const first = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // In braces: some browsers answer a promise here, and an effect may only answer its undoing.
    first.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const edits = kind === 'APPROVED_WITH_EDITS'
  const save = () => {
    if (edits && text.trim() === ours.trim()) setMissing('text')
    else if (how === null) setMissing('how')
    else onRecord({ kind, toldHow: how, on, ...(edits ? { theirText: text } : {}) })
  }
  return (
    <form
      ref={first}
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {edits && (
        <Field
          label={say('reply.theirText', { firstName })}
          hint={say(edited === null ? 'reply.theirText.hint' : 'reply.theirText.edited')}
          {...(missing === 'text' ? { validationMessage: say('reply.theirText.same') } : {})}
        >
          <Textarea
            textarea={{ ref: field }}
            value={text}
            rows={9}
            resize="vertical"
            onChange={(_, { value }) => setText(value)}
          />
        </Field>
      )}
      <ToldHowAndWhen how={how} isMissing={missing === 'how'} on={on} onHow={setHow} onDay={setOn} />
      {kind === 'DECLINED' && (
        <Text size={200} className={styles.quiet}>
          {say('reply.declined.before', { firstName })}
        </Text>
      )}
      <div className={styles.bar}>
        <Button type="submit" appearance="primary">
          {busy ? say('reply.saving') : say(`reply.save.${edits ? 'edits' : 'answer'}`)}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {say('shared.cancel')}
        </Button>
      </div>
    </form>
  )
}
