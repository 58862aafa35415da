// Settings and privacy: what is read and kept, suggestions, "don't ask me", taking everything along, deleting everything.
import { useQuery } from 'urql'
import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Loaded } from '#addin/shared/ui/Loaded.tsx'
import { Reminders } from '#addin/shared/reminders/Reminders.tsx'
import { SourceList } from '#addin/shared/consent/SourceList.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { Page } from '#addin/shared/ui/Page.tsx'
import { ReadingLists } from '#addin/shared/ui/ReadingLists.tsx'
import { Section } from '#addin/shared/ui/Section.tsx'
import { say } from '#addin/shared/words/words.ts'
import { DeleteEverythingButton, DeletePersonButton } from './DeleteButtons.tsx'
import { ExportButton } from './ExportButton.tsx'
import { RetentionList } from './RetentionList.tsx'
import { Receipts } from './Receipts.tsx'
import { Switches } from './Switches.tsx'
import { SettingsQuery } from './documents.ts'

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  under: { ...typographyStyles.body1, margin: '0 0 16px', color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

export function SettingsPage() {
  const styles = useStyles()
  const [answer, refetch] = useQuery({ query: SettingsQuery })
  return (
    <Page title={say('settings.title')} narrow>
      <Loaded answer={answer} pick={(data) => data} again={() => refetch({ requestPolicy: 'network-only' })}>
        {({ settings, admin, consents, receipts, whatWeKeep }) => (
          <div className={styles.sections}>
            <Part name="suggestions">
              <Switches settings={settings} />
            </Part>
            <Part name="reminders">
              <Reminders />
            </Part>
            <Part name="sources">
              <SourceList consents={consents} />
            </Part>
            <Part name="read">
              <ReadingLists sources={consents} />
            </Part>
            <Part name="keep">
              <RetentionList retained={whatWeKeep} />
            </Part>
            <Part name="export">
              <ExportButton />
            </Part>
            <Part name="delete">
              <div className={styles.row}>
                <DeletePersonButton />
                <DeleteEverythingButton />
              </div>
              <Receipts receipts={receipts} />
            </Part>
            {admin && (
              <Part name="admin">
                <div className={styles.row}>
                  <LinkButton to="/admin">{say('settings.admin.open')}</LinkButton>
                </div>
              </Part>
            )}
            <Part name="help">
              <div className={styles.row}>
                <LinkButton to="/welcome">{say('settings.help.again')}</LinkButton>
              </div>
              <Text className={styles.under}>{say('settings.help.keys')}</Text>
            </Part>
          </div>
        )}
      </Loaded>
    </Page>
  )
}

type PartName = 'suggestions' | 'reminders' | 'sources' | 'read' | 'keep' | 'export' | 'delete' | 'admin' | 'help'

/** A section of this page: its heading and its line come by its name. */
function Part({ name, children }: { name: PartName; children: ReactNode }) {
  return (
    <Section title={say(`settings.${name}.title`)} under={say(`settings.${name}.text`)}>
      {children}
    </Section>
  )
}
