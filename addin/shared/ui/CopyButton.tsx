// Copies a text; where the frame forbids it, shows the text selected, ready for the keyboard.
import { Button, Text, Textarea, makeStyles, tokens, type ButtonProps } from '@fluentui/react-components'
import { Copy20Regular } from '@fluentui/react-icons/svg/copy'
import { useEffect, useRef, useState } from 'react'
import { useHost } from '#addin/shared/ui/HostFrame.tsx'
import { say } from '#addin/shared/words/words.ts'
import { useAnnounce } from './Announcer.tsx'

const useStyles = makeStyles({
  place: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start', minWidth: 0 },
  text: { width: '100%' },
})

interface Props {
  text: string
  label: string
  appearance?: NonNullable<ButtonProps['appearance']>
  onCopied?: () => void
}

export function CopyButton({ text, label, appearance = 'secondary', onCopied }: Props) {
  const styles = useStyles()
  const host = useHost()
  const announce = useAnnounce()
  const [state, setState] = useState<'ready' | 'copied' | 'blocked'>('ready')
  const copy = async () => {
    const done = await host.copy(text)
    setState(done ? 'copied' : 'blocked')
    announce(say(done ? 'shared.copied' : 'asking.copy.blocked'))
    if (done) onCopied?.()
  }
  return (
    <div className={styles.place}>
      <Button appearance={appearance} icon={<Copy20Regular />} onClick={() => void copy()}>
        {state === 'copied' ? say('shared.copied') : label}
      </Button>
      {state === 'blocked' && <ByHand text={text} />}
    </div>
  )
}

function ByHand({ text }: { text: string }) {
  const styles = useStyles()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.select()
  }, [])
  return (
    <>
      <Text size={200}>{say('asking.copy.blocked')}</Text>
      <Textarea
        textarea={{ ref: box }}
        className={styles.text}
        readOnly
        value={text}
        rows={6}
        aria-label={say('asking.copy.text')}
        onFocus={(event) => event.target.select()}
      />
    </>
  )
}
