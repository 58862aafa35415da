// Another wording, another pronoun, the versions; and one press back to the text that was there before.
import {
  Button,
  Dropdown,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Option,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download'
import { saveFile } from '#addin/shared/host/save-file.ts'
import { say } from '#addin/shared/words/words.ts'
import type { Pronoun } from '#schema/generated/client/graphql.ts'
import { PRONOUNS } from './StartDraft.tsx'
import type { DraftSession } from './use-draft-session.ts'

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  grow: { flex: '1 1 auto' },
  pronoun: { minWidth: '130px' },
})

interface Props {
  firstName: string
  session: DraftSession
  mayCompose: boolean
  versions: boolean
  onVersions: (open: boolean) => void
}

export function WordingBar({ firstName, session, mayCompose, versions, onVersions }: Props) {
  const styles = useStyles()
  const { actions, draft, before } = session
  return (
    <>
      <div className={styles.bar}>
        {mayCompose && (
          <>
            <PronounChoice
              firstName={firstName}
              pronoun={draft?.pronoun ?? 'NAME_ONLY'}
              onChoose={(one) => void session.reword(0, one)}
            />
            <Button onClick={() => void session.reword(1)}>
              {actions.busy ? say('draft.writing', { count: session.notes.size }) : say('draft.anotherWording')}
            </Button>
          </>
        )}
        <span className={styles.grow} />
        <Button
          appearance="subtle"
          icon={<ArrowDownload20Regular />}
          onClick={() => saveFile(session.saving.text, `${firstName}.txt`, 'text/plain')}
        >
          {say('draft.saveAsText')}
        </Button>
        <Button appearance="subtle" aria-expanded={versions} onClick={() => onVersions(!versions)}>
          {say('draft.versions')}
        </Button>
      </div>
      {before !== null && before > 0 && (
        <MessageBar layout="multiline">
          <MessageBarBody>{say('draft.reworded')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void session.restore(before)}>{say('draft.reworded.back')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  )
}

function PronounChoice({
  firstName,
  pronoun,
  onChoose,
}: {
  firstName: string
  pronoun: Pronoun
  onChoose: (pronoun: Pronoun) => void
}) {
  const styles = useStyles()
  const words = (one: Pronoun) => say(`draft.pronoun.${one}`, { firstName })
  return (
    <Field label={say('draft.pronoun.short', { firstName })}>
      <Dropdown
        className={styles.pronoun}
        value={words(pronoun)}
        selectedOptions={[pronoun]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = PRONOUNS.find((one) => one === optionValue)
          if (chosen && chosen !== pronoun) onChoose(chosen)
        }}
      >
        {PRONOUNS.map((one) => (
          <Option key={one} value={one}>
            {words(one)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}
