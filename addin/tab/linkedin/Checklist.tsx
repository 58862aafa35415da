// The way onto LinkedIn in six steps, each done by the user; Upward prepares, LinkedIn is theirs.
import { Button, Field, Input, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components'
import { Open20Regular } from '@fluentui/react-icons/svg/open'
import { useState } from 'react'
import { PressTrouble } from '#addin/shared/request/PressTrouble.tsx'
import { usePress } from '#addin/shared/request/use-press.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { CopyButton } from '#addin/shared/ui/CopyButton.tsx'
import { sayRefusal } from '#addin/shared/ui/Refusal.tsx'
import { useHost } from '#addin/shared/ui/HostFrame.tsx'
import { today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'
import type { HandOffPartsFragment } from '#schema/generated/client/graphql.ts'
import { LONGEST_POSITION, RELATIONSHIPS } from './details.ts'
import { MarkSubmitted } from './documents.ts'
import { Step } from './Step.tsx'
import { useDetails, type DetailsForm } from './use-details.ts'

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 480px)': { paddingInline: tokens.spacingHorizontalM },
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    lineHeight: '26px',
  },
  rest: { color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  grow: { flex: '1 1 24ch' },
})

interface Props {
  handOff: HandOffPartsFragment
  firstName: string
}

export function Checklist({ handOff, firstName }: Props) {
  const styles = useStyles()
  const form = useDetails(handOff)
  const [copied, setCopied] = useState(false)
  return (
    <ol className={styles.list}>
      <Step number={1} title={say('linkedin.connected', { firstName })} done={form.details.connected === true}>
        <Connected form={form} firstName={firstName} />
      </Step>
      <Step number={2} title={say('linkedin.relationship')}>
        <Relationship form={form} firstName={firstName} />
      </Step>
      <Step number={3} title={say('linkedin.positions')}>
        <Positions form={form} firstName={firstName} />
        <KeptLine form={form} />
      </Step>
      <Step number={4} title={say('linkedin.copy')} done={copied}>
        <SeenFirst handOff={handOff} />
        <CopyButton
          text={handOff.text}
          label={say('linkedin.copy.action')}
          appearance="primary"
          onCopied={() => setCopied(true)}
        />
      </Step>
      <Step number={5} title={say('linkedin.open')}>
        <OpenLinkedIn form={form} openLink={handOff.openLink} />
      </Step>
      <Step number={6} title={say('linkedin.submitted')}>
        <Submitted recommendationId={handOff.recommendationId} form={form} firstName={firstName} />
      </Step>
    </ol>
  )
}

interface DetailsProps {
  form: DetailsForm
  firstName: string
}

/** Whether the two are connected there, and where the person's profile is. */
function Connected({ form: { details, change, press }, firstName }: DetailsProps) {
  const notAProfile = press.refused?.code === 'NOT_A_PROFILE'
  return (
    <>
      <RadioGroup
        style={{ flexWrap: 'wrap' }}
        layout="horizontal"
        aria-label={say('linkedin.connected', { firstName })}
        value={details.connected === null ? '' : details.connected ? 'yes' : 'no'}
        onChange={(_, { value }) => change({ connected: value === 'yes' })}
      >
        <Radio value="yes" label={say('linkedin.connected.yes')} />
        <Radio value="no" label={say('linkedin.connected.no')} />
      </RadioGroup>
      {details.connected === false && <Text>{say('linkedin.connected.first')}</Text>}
      <Field
        label={say('linkedin.profile', { firstName })}
        hint={say('linkedin.profile.hint')}
        {...(notAProfile ? { validationMessage: sayRefusal({ code: 'NOT_A_PROFILE', facts: [] }) } : {})}
      >
        <Input
          value={details.profile}
          type="url"
          placeholder="linkedin.com/in/…"
          onChange={(_, { value }) => change({ profile: value })}
        />
      </Field>
    </>
  )
}

function Relationship({ form: { details, change }, firstName }: DetailsProps) {
  const styles = useStyles()
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {say('linkedin.relationship.hint')}
      </Text>
      <RadioGroup
        aria-label={say('linkedin.relationship')}
        value={details.relationship}
        onChange={(_, { value }) =>
          change({ relationship: RELATIONSHIPS.find((one) => one === value) ?? details.relationship })
        }
      >
        {RELATIONSHIPS.map((one) => (
          <Radio key={one} value={one} label={say(`linkedin.relationship.${one}`, { firstName })} />
        ))}
      </RadioGroup>
    </>
  )
}

function Positions({ form: { details, change }, firstName }: DetailsProps) {
  return (
    <>
      <Field label={say('linkedin.positions.theirs', { firstName })}>
        <Input
          value={details.theirPosition}
          maxLength={LONGEST_POSITION}
          onChange={(_, { value }) => change({ theirPosition: value })}
        />
      </Field>
      <Field label={say('linkedin.positions.yours')}>
        <Input
          value={details.yourPosition}
          maxLength={LONGEST_POSITION}
          onChange={(_, { value }) => change({ yourPosition: value })}
        />
      </Field>
    </>
  )
}

/** The whole text, its first lines as they show before "see more". */
export function SeenFirst({ handOff }: { handOff: HandOffPartsFragment }) {
  const styles = useStyles()
  const first = handOff.seenFirst.replace(/…$/, '')
  const whole = handOff.text.replace(/\s+/g, ' ').trim() === first
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {say('linkedin.seenFirst', { characters: handOff.characters })}
      </Text>
      <blockquote className={styles.text}>
        <strong>{handOff.text.slice(0, cutAt(handOff.text, first))}</strong>
        {!whole && <span className={styles.rest}>{handOff.text.slice(cutAt(handOff.text, first))}</span>}
      </blockquote>
    </>
  )
}

/** Where the first lines end in the text itself, whose spaces and breaks the first lines have flattened. */
function cutAt(text: string, first: string): number {
  let seen = 0
  let place = 0
  const wanted = first.replace(/\s/g, '').length
  while (place < text.length && seen < wanted) {
    if (!/\s/.test(text[place] ?? '')) seen += 1
    place += 1
  }
  return place
}

function KeptLine({ form }: { form: DetailsForm }) {
  const styles = useStyles()
  return (
    <>
      {form.press.refused?.code !== 'NOT_A_PROFILE' && <PressTrouble press={form.press} />}
      <Text size={200} className={styles.quiet}>
        {say(
          form.press.refused
            ? 'linkedin.notSaved'
            : form.press.busy
              ? 'linkedin.saving'
              : form.form
                ? 'linkedin.kept'
                : 'linkedin.savingSoon',
        )}
      </Text>
    </>
  )
}

function OpenLinkedIn({ form, openLink }: { form: DetailsForm; openLink: string }) {
  const styles = useStyles()
  const host = useHost()
  const announce = useAnnounce()
  const [state, setState] = useState<'ready' | 'opened' | 'blocked'>('ready')
  const open = async () => {
    const done = await host.openLink(openLink).then(
      () => true,
      () => false,
    )
    setState(done ? 'opened' : 'blocked')
    announce(say(done ? 'linkedin.open.opened' : 'linkedin.open.blocked'))
  }
  return (
    <>
      <Text>{say(form.details.profile.trim() === '' ? 'linkedin.open.start' : 'linkedin.open.form')}</Text>
      <div className={styles.bar}>
        <Button icon={<Open20Regular />} onClick={() => void open()}>
          {say('linkedin.open.action')}
        </Button>
      </div>
      {state !== 'ready' && <Text>{say(state === 'opened' ? 'linkedin.open.opened' : 'linkedin.open.blocked')}</Text>}
      <Text size={200} className={styles.quiet}>
        {say('linkedin.open.later', { link: openLink })}
      </Text>
    </>
  )
}

function Submitted({
  recommendationId,
  form,
  firstName,
}: {
  recommendationId: string
  form: DetailsForm
  firstName: string
}) {
  const styles = useStyles()
  const press = usePress()
  const announce = useAnnounce()
  const [on, setOn] = useState(today)
  const [link, setLink] = useState('')
  const submit = () =>
    form.save(
      () =>
        void press.run(
          MarkSubmitted,
          { input: { recommendationId, on, link: link.trim() === '' ? null : link.trim() } },
          (data) => data.markSubmitted,
          {
            onDone: () => announce(say('linkedin.thanks', { firstName })),
          },
        ),
    )
  return (
    <>
      <div className={styles.bar}>
        <Field label={say('linkedin.submitted.on')}>
          <Input
            type="date"
            value={on}
            max={today()}
            onChange={(_, { value }) => setOn(value === '' ? today() : value)}
          />
        </Field>
        <Field className={styles.grow} label={say('linkedin.submitted.link')}>
          <Input
            type="url"
            value={link}
            placeholder="https://www.linkedin.com/…"
            onChange={(_, { value }) => setLink(value)}
          />
        </Field>
      </div>
      <PressTrouble press={press} />
      <div className={styles.bar}>
        <Button appearance="primary" onClick={submit}>
          {say(press.busy ? 'linkedin.saving' : 'linkedin.submitted.action')}
        </Button>
      </div>
    </>
  )
}
