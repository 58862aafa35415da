// The head of the message list: which folder it is, the way to another when the folders are folded away, refresh.
import {
  Button,
  makeStyles,
  mergeClasses,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  Text,
  tokens,
  Tooltip,
} from '@fluentui/react-components'
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise'
import { Navigation20Regular } from '@fluentui/react-icons/svg/navigation'
import type { FolderName } from '../world/mailbox.ts'
import { folderLabel } from './FolderList.tsx'
import type { Outlook } from './use-outlook.ts'

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '48px',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, margin: 0 },
  shortTitle: { flexGrow: 0 },
  halves: { flexGrow: 1 },
})

const FOLDERS: readonly FolderName[] = ['inbox', 'drafts', 'sentitems']

export function FolderMenu({ outlook, withFolders }: { outlook: Outlook; withFolders: boolean }) {
  const styles = useStyles()
  const isInbox = outlook.folder === 'inbox'
  return (
    <div className={styles.head}>
      {withFolders && (
        <Menu checkedValues={{ folder: [outlook.folder] }}>
          <MenuTrigger disableButtonEnhancement>
            <Tooltip content="Folders" relationship="label">
              <Button appearance="subtle" icon={<Navigation20Regular />} />
            </Tooltip>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {FOLDERS.map((folder) => (
                <MenuItemRadio key={folder} name="folder" value={folder} onClick={() => outlook.chooseFolder(folder)}>
                  {folderLabel(folder)}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      <Text as="h1" size={400} weight="semibold" className={mergeClasses(styles.title, isInbox && styles.shortTitle)}>
        {folderLabel(outlook.folder)}
      </Text>
      {isInbox && (
        <TabList
          size="small"
          className={styles.halves}
          aria-label="Inbox"
          selectedValue={outlook.half}
          onTabSelect={(_, { value }) => outlook.setHalf(value === 'other' ? 'other' : 'focused')}
        >
          <Tab value="focused">Focused</Tab>
          <Tab value="other">Other</Tab>
        </TabList>
      )}
      <Tooltip content="Refresh" relationship="label">
        <Button appearance="subtle" icon={<ArrowClockwise20Regular />} onClick={() => void outlook.list.refresh()} />
      </Tooltip>
    </div>
  )
}
