// Theme, played clients, language and direction.
import { Dropdown, Field, Option, Radio, RadioGroup, Switch } from '@fluentui/react-components'
import { OUTLOOK_PROFILES, profileOf, TEAMS_PROFILES } from '../profiles.ts'
import { useStage } from '../stage-world.ts'
import { THEME_LABELS, type ThemeName } from '../themes.ts'
import { LOCALES, type Choices } from './choices.ts'

interface PickProps {
  label: string
  chosen: string
  options: readonly { id: string; label: string }[]
  onPick: (id: string) => void
}

function Pick({ label, chosen, options, onPick }: PickProps) {
  return (
    <Field label={label}>
      <Dropdown
        value={profileOf(options, chosen).label}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => optionValue && onPick(optionValue)}
      >
        {options.map((option) => (
          <Option key={option.id} value={option.id}>
            {option.label}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}

const LANGUAGES = LOCALES.map(({ tag, label }) => ({ id: tag, label }))

export function LookSection() {
  const { choices, choose } = useStage()
  return (
    <>
      <Field label="Theme">
        <RadioGroup
          layout="horizontal"
          value={choices.theme}
          onChange={(_, { value }) => choose({ theme: value as ThemeName })}
        >
          {Object.entries(THEME_LABELS).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Pick
        label="Teams client"
        chosen={choices.teamsProfile}
        options={TEAMS_PROFILES}
        onPick={(teamsProfile) => choose({ teamsProfile })}
      />
      <Pick
        label="Outlook client"
        chosen={choices.outlookProfile}
        options={OUTLOOK_PROFILES}
        onPick={(outlookProfile) => choose({ outlookProfile })}
      />
      <Pick
        label="Language the host reports"
        chosen={choices.locale}
        options={LANGUAGES}
        onPick={(locale) => choose({ locale })}
      />
      <Field label="Text direction of the host">
        <RadioGroup
          value={choices.direction}
          onChange={(_, { value }) => choose({ direction: value as Choices['direction'] })}
        >
          <Radio value="language" label="As the language has it" />
          <Radio value="ltr" label="Left to right" />
          <Radio value="rtl" label="Right to left" />
        </RadioGroup>
      </Field>
      <Switch
        label="The host offers nested app authentication"
        checked={choices.nestedAppAuth}
        onChange={(_, { checked }) => choose({ nestedAppAuth: checked })}
      />
    </>
  )
}
