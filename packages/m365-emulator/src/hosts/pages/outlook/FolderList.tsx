// The folders the story needs: Inbox, Drafts, Sent.
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { Drafts20Regular } from '@fluentui/react-icons/svg/drafts'
import { MailInbox20Regular } from '@fluentui/react-icons/svg/mail-inbox'
import { Send20Regular } from '@fluentui/react-icons/svg/send'
import type { ReactNode } from 'react'
import { useStage } from '../stage-world.ts'
import type { FolderName } from '../world/mailbox.ts'

const useStyles = makeStyles({
  folders: { display: 'flex', flexDirection: 'column', gap: '2px', padding: tokens.spacingHorizontalS },
  account: {
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  folder: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '36px',
    paddingInline: tokens.spacingHorizontalM,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      top: '8px',
      bottom: '8px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
  name: { flexGrow: 1 },
})

const FOLDERS: readonly { name: FolderName; label: string; glyph: ReactNode }[] = [
  { name: 'inbox', label: 'Inbox', glyph: <MailInbox20Regular /> },
  { name: 'drafts', label: 'Drafts', glyph: <Drafts20Regular /> },
  { name: 'sentitems', label: 'Sent Items', glyph: <Send20Regular /> },
]

/** The folder's name as people know it. */
export const folderLabel = (name: FolderName): string => FOLDERS.find((folder) => folder.name === name)?.label ?? ''

export function FolderList({ chosen, onChoose }: { chosen: FolderName; onChoose: (folder: FolderName) => void }) {
  const styles = useStyles()
  const { me } = useStage()
  return (
    <nav aria-label="Folders" className={styles.folders}>
      <Text size={200} weight="semibold" className={styles.account} title={me.mail}>
        {me.mail}
      </Text>
      {FOLDERS.map(({ name, label, glyph }) => (
        <button
          key={name}
          type="button"
          aria-current={chosen === name ? 'page' : undefined}
          className={mergeClasses(styles.folder, chosen === name && styles.chosen)}
          onClick={() => onChoose(name)}
        >
          {glyph}
          <span className={styles.name}>{label}</span>
        </button>
      ))}
    </nav>
  )
}
