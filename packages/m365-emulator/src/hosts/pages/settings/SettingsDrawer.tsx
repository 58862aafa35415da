// The drawer that changes the world around the app: who, when, where, and what is broken.
import {
  Button,
  Divider,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  Text,
  tokens,
} from '@fluentui/react-components'
import { Dismiss24Regular } from '@fluentui/react-icons/svg/dismiss'
import type { ReactNode } from 'react'
import { ClockSection } from './ClockSection.tsx'
import { FaultSection } from './FaultSection.tsx'
import { LookSection } from './LookSection.tsx'
import { PersonSection } from './PersonSection.tsx'
import { ReplySection } from './ReplySection.tsx'

const useStyles = makeStyles({
  drawer: { width: 'min(400px, 100vw)' },
  sections: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingBlockEnd: tokens.spacingVerticalXXL,
  },
  heading: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
})

function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles()
  return (
    <section aria-label={title} className={styles.section}>
      <Text as="h3" size={400} weight="semibold" className={styles.heading}>
        {title}
      </Text>
      {children}
      <Divider />
    </section>
  )
}

export function SettingsDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const styles = useStyles()
  return (
    <OverlayDrawer
      className={styles.drawer}
      position="end"
      open={open}
      onOpenChange={(_, data) => !data.open && onClose()}
      aria-label="Stage settings"
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" aria-label="Close settings" icon={<Dismiss24Regular />} onClick={onClose} />
          }
        >
          Stage settings
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <div className={styles.sections}>
          <Section title="Signed in as">
            <PersonSection />
          </Section>
          <Section title="Date">
            <ClockSection />
          </Section>
          <Section title="Somebody answers">
            <ReplySection />
          </Section>
          <Section title="Look and language">
            <LookSection />
          </Section>
          <Section title="Trouble">
            <FaultSection />
          </Section>
        </div>
      </DrawerBody>
    </OverlayDrawer>
  )
}
