// The one box a note is written in. The text is kept on this device while it is typed; Save hands it to the outbox.
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { Button, Field, Input, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import type { NoteSourceInput } from '#schema/generated/client/graphql.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'
import { LiveSensitivityFlags } from './LiveSensitivityFlags.tsx'
import { LONGEST_NOTE, lengthOf, whyNot } from './note-limits.ts'
import { adding } from './outbox.ts'
import { useOutbox } from './OutboxProvider.tsx'
import { ThreeParts } from './ThreeParts.tsx'
import { useTyped } from './use-typed.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', justifyContent: 'space-between', gap: '12px' },
  day: { width: '168px' },
  actions: { display: 'flex', alignItems: 'center', columnGap: '16px' },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  tooLong: { color: tokens.colorStatusDangerForeground1 },
  box: { minHeight: '96px' },
  touch: { '@media (max-width: 639px)': { minHeight: '44px' } },
})

interface NoteFormProps {
  recommendationId: string
  firstName: string
  prompt: string
  /** First day a note may be about (yyyy-mm-dd). */
  from: string
  /** So that a key of the page can bring the cursor here. */
  box?: RefObject<HTMLTextAreaElement | null>
  /** A text handed back to be changed; added to what stands in the box. A new object hands it over once more. */
  handedBack?: { text: string } | null
  /** Where it was seen: a link and a day, never the words of the message. */
  source?: NoteSourceInput | null
}

export function NoteForm(props: NoteFormProps) {
  const { firstName, prompt, from, box } = props
  const styles = useStyles()
  const own = useRef<HTMLTextAreaElement>(null)
  const area = box ?? own
  const { text, setText, day, setDay, objection, save } = useNewNote(props, area)
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }
  const use = (words: string) => {
    setText(joined(text, words))
    area.current?.focus()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field
        label={prompt || say('people.prompt', { firstName })}
        hint={say('notes.hint', { firstName })}
        {...(objection === null ? {} : { validationState: 'error' as const, validationMessage: objection })}
      >
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => void (area.current = element)}
          textarea={{ className: styles.box }}
          value={text}
          resize="vertical"
          placeholder={say('notes.placeholder', { firstName })}
          onChange={(_, data) => setText(data.value)}
          onKeyDown={keys}
          aria-keyshortcuts="n Control+Enter"
        />
      </Field>
      <LiveSensitivityFlags recommendationId={props.recommendationId} text={text} />
      <ThreeParts onUse={use} />
      <Foot length={lengthOf(text)} day={day} from={from} onDay={setDay} />
    </form>
  )
}

interface FootProps {
  length: number
  day: string
  from: string
  onDay: (day: string) => void
}

function Foot({ length, day, from, onDay }: FootProps) {
  const styles = useStyles()
  return (
    <div className={styles.foot}>
      <Field label={say('notes.day')} className={styles.day}>
        <Input
          className={styles.touch}
          type="date"
          value={day}
          min={from}
          max={today()}
          onChange={(_, data) => onDay(data.value)}
        />
      </Field>
      <div className={styles.actions}>
        <Text size={200} className={length > LONGEST_NOTE ? styles.tooLong : styles.count} aria-hidden>
          {say('notes.count', { length, most: LONGEST_NOTE })}
        </Text>
        <Button type="submit" appearance="primary" className={styles.touch}>
          {say('notes.save')}
        </Button>
      </div>
    </div>
  )
}

/** What is typed, for which day, why it cannot be saved, and saving it: into the outbox, which empties the box. */
function useNewNote(
  { recommendationId, from, handedBack = null, source = null }: NoteFormProps,
  area: RefObject<HTMLTextAreaElement | null>,
) {
  const { put } = useOutbox()
  const typedKey = `typed:${recommendationId}`
  const { text, setText, clear, hold } = useTyped(typedKey)
  const firstDay = source && source.day >= from && source.day <= today() ? source.day : today()
  const [day, setDay] = useState(firstDay)
  const [objection, setObjection] = useState<string | null>(null)
  useHandedBack(handedBack, (words) => setText(joined(text, words)))
  const save = () => {
    const no = whyNot(text, day, from)
    setObjection(no)
    if (no !== null) return area.current?.focus()
    hold()
    put(adding({ id: newId(), recommendationId, text: text.trim(), day, source }), typedKey).then(
      () => {
        if (clear(text)) setDay(firstDay)
      },
      () => setObjection(say('notes.notKept')),
    )
    area.current?.focus()
  }
  const clearing = (set: (value: string) => void) => (value: string) => {
    set(value)
    setObjection(null)
  }
  return { text, setText: clearing(setText), day, setDay: clearing(setDay), objection, save }
}

function joined(text: string, words: string): string {
  return text.trim() === '' ? words : `${text.trim()} ${words}`
}

function useHandedBack(given: { text: string } | null, take: (text: string) => void): void {
  const taken = useRef<{ text: string } | null>(null)
  useEffect(() => {
    if (given === null || given === taken.current) return
    taken.current = given
    take(given.text)
  })
}
