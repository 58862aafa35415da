// Breaking things on purpose, one trouble at a time, and mending them again.
import { Field, Radio, RadioGroup, Text, tokens, makeStyles } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useStage } from '../stage-world.ts'
import { currentPreset, FAULT_PRESETS, applyPreset } from './fault-presets.ts'

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground3 },
})

export function FaultSection() {
  const styles = useStyles()
  const { say, me } = useStage()
  const [chosen, setChosen] = useState('none')
  useEffect(() => {
    void currentPreset(me).then(setChosen, () => undefined)
  }, [me])
  const pick = async (id: string): Promise<void> => {
    try {
      await applyPreset(id, me)
      setChosen(id)
    } catch (error) {
      say(error instanceof Error ? error.message : 'That could not be set.')
    }
  }
  return (
    <Field label="What goes wrong from now on">
      <RadioGroup value={chosen} onChange={(_, { value }) => void pick(value)}>
        {FAULT_PRESETS.map(({ id, label, hint }) => (
          <Radio
            key={id}
            value={id}
            label={
              <>
                {label}
                <Text size={200} className={styles.hint}>
                  {hint}
                </Text>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  )
}
