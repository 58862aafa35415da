// Settings and privacy: what is read and kept, suggestions, "don't ask me", taking everything along, deleting everything.
import { useQuery } from 'urql'
import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Loaded } from '#addin/shared/ui/Loaded.tsx'
import { SourceList } from '#addin/shared/consent/SourceList.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { Page } from '#addin/shared/ui/Page.tsx'
import { ReadingLists } from '#addin/shared/ui/ReadingLists.tsx'
import { say } from '#addin/shared/words/words.ts'
import { DeleteEverythingButton, DeletePersonButton } from './DeleteButtons.tsx'
import { ExportButton } from './ExportButton.tsx'
import { KeptList } from './KeptList.tsx'
import { Receipts } from './Receipts.tsx'
import { Switches } from './Switches.tsx'
import { SettingsQuery } from './documents.ts'

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  section: {
    padding: '24px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    '@media (max-width: 639px)': { padding: '16px' },
  },
  heading: { ...typographyStyles.subtitle1, margin: '0 0 4px' },
  under: { ...typographyStyles.body1, margin: '0 0 16px', color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

export function SettingsPage() {
  const styles = useStyles()
  const [answer, ask] = useQuery({ query: SettingsQuery })
  return (
    <Page title={say('settings.title')} narrow>
      <Loaded answer={answer} pick={(data) => data} again={() => ask({ requestPolicy: 'network-only' })}>
        {({ settings, admin, consents, receipts, whatWeKeep }) => (
          <div className={styles.sections}>
            <Section name="suggestions">
              <Switches settings={settings} />
            </Section>
            <Section name="sources">
              <SourceList consents={consents} />
            </Section>
            <Section name="read">
              <ReadingLists sources={consents} />
            </Section>
            <Section name="keep">
              <KeptList kept={whatWeKeep} />
            </Section>
            <Section name="export">
              <ExportButton />
            </Section>
            <Section name="delete">
              <div className={styles.row}>
                <DeletePersonButton />
                <DeleteEverythingButton />
              </div>
              <Receipts receipts={receipts} />
            </Section>
            {admin && (
              <Section name="admin">
                <div className={styles.row}>
                  <LinkButton to="/admin">{say('settings.admin.open')}</LinkButton>
                </div>
              </Section>
            )}
            <Section name="help">
              <div className={styles.row}>
                <LinkButton to="/welcome">{say('settings.help.again')}</LinkButton>
              </div>
              <Text className={styles.under}>{say('settings.help.keys')}</Text>
            </Section>
          </div>
        )}
      </Loaded>
    </Page>
  )
}

type SectionName = 'suggestions' | 'sources' | 'read' | 'keep' | 'export' | 'delete' | 'admin' | 'help'

function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  const styles = useStyles()
  const title = say(`settings.${name}.title`)
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.under}>{say(`settings.${name}.text`)}</p>
      {children}
    </section>
  )
}
