// The stage plays the other person: whoever was written to can be made to answer.
import { Button, Dropdown, Field, Option, Radio, RadioGroup, Text, Textarea } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useStage } from '../stage-world.ts'
import { sendReply, votingButtons } from '../world/control.ts'
import type { Mail } from '../world/mailbox.ts'
import { firstName, REPLY_CHOICES } from './reply-choices.ts'

const nameOf = (mail: Mail): string => mail.to[0]?.displayName ?? 'Somebody'

function useSentMail(): readonly Mail[] | null {
  const { mailbox, mailVersion } = useStage()
  const [sent, setSent] = useState<readonly Mail[] | null>(null)
  useEffect(() => {
    let still = true
    mailbox.list('sentitems').then(
      (mails) => still && setSent(mails.filter((mail) => mail.to.length > 0).slice(0, 10)),
      () => still && setSent([]),
    )
    return () => {
      still = false
    }
  }, [mailbox, mailVersion])
  return sent
}

function useButtons(personId: string, messageId: string): readonly string[] {
  const [buttons, setButtons] = useState<readonly string[]>([])
  useEffect(() => {
    let still = true
    votingButtons(personId, messageId).then(
      (found) => still && setButtons(found),
      () => still && setButtons([]),
    )
    return () => {
      still = false
    }
  }, [personId, messageId])
  return buttons
}

function ReplyForm({ sent }: { sent: readonly Mail[] }) {
  const { me, say, mailChanged } = useStage()
  const [id, setId] = useState(sent[0]?.id ?? '')
  const [kind, setKind] = useState('yes')
  const [typed, setTyped] = useState<string | null>(null)
  const [vote, setVote] = useState('')
  const mail = sent.find((candidate) => candidate.id === id) ?? sent[0]
  const buttons = useButtons(me.id, mail?.id ?? '')
  if (!mail) return null
  const senior = nameOf(mail)
  const choice = REPLY_CHOICES.find((candidate) => candidate.id === kind)
  const text = typed ?? choice?.text(firstName(me.name), firstName(senior)) ?? ''
  const label = (of: Mail): string => `${nameOf(of)}: ${of.subject || '(No subject)'}`
  const send = async (): Promise<void> => {
    try {
      await sendReply({ personId: me.id, messageId: mail.id, text, automatic: kind === 'away', vote })
      mailChanged()
      say(`${senior} answered.`)
    } catch (error) {
      say(error instanceof Error ? error.message : 'The answer could not be delivered.')
    }
  }
  return (
    <>
      <Field label="Message they answer">
        <Dropdown
          value={label(mail)}
          selectedOptions={[mail.id]}
          onOptionSelect={(_, { optionValue }) => {
            setId(optionValue ?? '')
            setTyped(null)
          }}
        >
          {sent.map((candidate) => (
            <Option key={candidate.id} value={candidate.id} text={label(candidate)}>
              {label(candidate)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label="Answer">
        <RadioGroup
          value={kind}
          onChange={(_, { value }) => {
            setKind(value)
            setTyped(null)
          }}
        >
          {REPLY_CHOICES.map((candidate) => (
            <Radio key={candidate.id} value={candidate.id} label={candidate.label} />
          ))}
        </RadioGroup>
      </Field>
      {buttons.length > 0 && (
        <Field label="Voting button">
          <RadioGroup value={vote} onChange={(_, { value }) => setVote(value)}>
            <Radio value="" label="None" />
            {buttons.map((button) => (
              <Radio key={button} value={button} label={button} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field label="Text of the answer">
        <Textarea resize="vertical" rows={7} value={text} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button appearance="primary" disabled={!text.trim() && !vote} onClick={() => void send()}>
        Make {senior} reply
      </Button>
    </>
  )
}

export function ReplySection() {
  const { me } = useStage()
  const sent = useSentMail()
  if (!sent) return <Text size={200}>Looking at the sent messages …</Text>
  if (sent.length === 0) return <Text size={200}>{me.name} has sent nothing yet. Send a message in Outlook first.</Text>
  return <ReplyForm key={sent[0]?.id} sent={sent} />
}
