// A gentle way into a note: what, when, what it changed. Optional, and it only ever adds to the writer's own text.
import { useState } from 'react'
import { Button, Field, Input, makeStyles } from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up'
import { say } from '#addin/shared/words/words.ts'
import { joinParts } from './join-parts.ts'

const useStyles = makeStyles({
  toggle: { alignSelf: 'flex-start', paddingInline: '4px', minWidth: 0 },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: '12px',
    alignItems: 'end',
  },
  use: { justifySelf: 'start' },
})

const PARTS = ['what', 'when', 'changed'] as const
const NOTHING = { what: '', when: '', changed: '' }

export function ThreeParts({ onUse }: { onUse: (words: string) => void }) {
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const [parts, setParts] = useState(NOTHING)
  const words = joinParts(parts)
  return (
    <>
      <Button
        size="small"
        appearance="transparent"
        className={styles.toggle}
        aria-expanded={open}
        iconPosition="after"
        icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        onClick={() => setOpen(!open)}
      >
        {say('notes.parts')}
      </Button>
      {open && (
        <div className={styles.parts}>
          {PARTS.map((part) => (
            <Field key={part} label={say(`notes.parts.${part}`)}>
              <Input
                value={parts[part]}
                placeholder={say(`notes.parts.${part}.example`)}
                onChange={(_, data) => setParts({ ...parts, [part]: data.value })}
              />
            </Field>
          ))}
          <Button
            className={styles.use}
            disabledFocusable={words === ''}
            onClick={() => {
              onUse(words)
              setParts(NOTHING)
              setOpen(false)
            }}
          >
            {say('notes.parts.use')}
          </Button>
        </div>
      )}
    </>
  )
}
