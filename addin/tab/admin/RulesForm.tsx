// The organization's rules as one form: nothing holds until it is saved, and another admin's change is never overwritten.
import { useState } from 'react'
import { Button, Field, Input, Radio, RadioGroup, Switch, Textarea, makeStyles } from '@fluentui/react-components'
import { PressTrouble } from '#addin/shared/request/PressTrouble.tsx'
import { usePress } from '#addin/shared/request/use-press.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { OpenTo, RulesPartsFragment } from '#schema/generated/client/graphql.ts'
import { ChangeTenantRules } from './documents.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gap: '20px', maxWidth: '640px' },
  number: { maxWidth: '120px' },
  bar: { display: 'flex', gap: '12px', alignItems: 'center' },
})

const OPEN_TO: readonly OpenTo[] = ['EVERYBODY', 'GROUP', 'NOBODY']

export function RulesForm({ rules }: { rules: RulesPartsFragment }) {
  const styles = useStyles()
  const { wanted, want, save, press } = useRules(rules)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field label={say('admin.openTo')} hint={say('admin.openTo.hint')}>
        <RadioGroup
          value={wanted.openTo}
          onChange={(_, { value }) => want({ openTo: OPEN_TO.find((one) => one === value) ?? 'EVERYBODY' })}
        >
          {OPEN_TO.map((one) => (
            <Radio key={one} value={one} label={say(`admin.openTo.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      {wanted.openTo === 'GROUP' && (
        <Field label={say('admin.openGroup')} required>
          <Input value={wanted.openGroup} onChange={(_, { value }) => want({ openGroup: value })} />
        </Field>
      )}
      <Field label={say('admin.excludedGroup')} hint={say('admin.excludedGroup.hint')}>
        <Input value={wanted.excludedGroup} onChange={(_, { value }) => want({ excludedGroup: value })} />
      </Field>
      <Field label={say('admin.policy')} hint={say('admin.policy.hint')}>
        <Textarea
          rows={5}
          maxLength={4000}
          resize="vertical"
          value={wanted.policy}
          onChange={(_, { value }) => want({ policy: value })}
        />
      </Field>
      <Field hint={say('admin.workContacts.hint')}>
        <Switch
          checked={wanted.workContacts}
          label={say('admin.workContacts')}
          onChange={(_, { checked }) => want({ workContacts: checked })}
        />
      </Field>
      <CountField
        rule="asksAMonth"
        most={50}
        value={wanted.asksAMonth}
        onChange={(asksAMonth) => want({ asksAMonth })}
      />
      <CountField
        rule="keptMonths"
        most={36}
        value={wanted.keptMonths}
        onChange={(keptMonths) => want({ keptMonths })}
      />
      <CountField
        rule="daysAfterLinkedIn"
        most={365}
        value={wanted.daysAfterLinkedIn}
        onChange={(daysAfterLinkedIn) => want({ daysAfterLinkedIn })}
      />
      <PressTrouble press={press} />
      <div className={styles.bar}>
        <Button appearance="primary" type="submit">
          {say(press.busy ? 'admin.saving' : 'admin.save')}
        </Button>
      </div>
    </form>
  )
}

/** The rules as they stand in the form, and saving them over the version they were read from. */
function useRules(rules: RulesPartsFragment) {
  const press = usePress()
  const announce = useAnnounce()
  const [wanted, setWanted] = useState(() => ({
    openTo: rules.openTo,
    openGroup: rules.openGroup ?? '',
    excludedGroup: rules.excludedGroup ?? '',
    policy: rules.policy ?? '',
    workContacts: rules.workContacts,
    asksAMonth: String(rules.asksAMonth),
    keptMonths: String(rules.keptMonths),
    daysAfterLinkedIn: String(rules.daysAfterLinkedIn),
  }))
  const want = (some: Partial<typeof wanted>) => setWanted((before) => ({ ...before, ...some }))
  const save = () => {
    const { policy, openGroup, excludedGroup } = wanted
    const input = {
      ...wanted,
      version: rules.version,
      openGroup: textOrNull(openGroup),
      excludedGroup: textOrNull(excludedGroup),
      policy: textOrNull(policy),
      asksAMonth: wholeOf(wanted.asksAMonth),
      keptMonths: wholeOf(wanted.keptMonths),
      daysAfterLinkedIn: wholeOf(wanted.daysAfterLinkedIn),
    }
    void press.run(ChangeTenantRules, { input }, (data) => data.changeTenantRules, {
      onDone: () => announce(say('admin.saved')),
    })
  }
  return { wanted, want, save, press }
}

interface CountFieldProps {
  rule: 'asksAMonth' | 'keptMonths' | 'daysAfterLinkedIn'
  most: number
  value: string
  onChange: (value: string) => void
}

/** A whole number from 1 on; what was typed stays as it was typed until it is saved. */
function CountField({ rule, most, value, onChange }: CountFieldProps) {
  const styles = useStyles()
  return (
    <Field label={say(`admin.${rule}`)} hint={say(`admin.${rule}.hint`)}>
      <Input
        className={styles.number}
        type="number"
        min={1}
        max={most}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  )
}

/** What is no number is none of the numbers that the server takes. */
function wholeOf(typed: string): number {
  return Math.trunc(Number(typed)) || 0
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
