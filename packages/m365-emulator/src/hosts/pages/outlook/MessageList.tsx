// The messages of a folder, newest first, under Outlook's date headings.
import {
  Avatar,
  makeStyles,
  mergeClasses,
  Skeleton,
  SkeletonItem,
  Text,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components'
import { useStage } from '../stage-world.ts'
import type { FolderName, Mail } from '../world/mailbox.ts'
import { folderLabel } from './FolderList.tsx'
import { groupMails, shortTime } from './mail-dates.ts'

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: tokens.spacingHorizontalXS },
  group: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
  },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    // Seen only in high contrast, where backgrounds say nothing.
    boxShadow: `inset 0 0 0 2px ${tokens.colorTransparentStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  unread: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '2px',
      top: '10px',
      bottom: '10px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
  bold: { fontWeight: tokens.fontWeightSemibold },
  line: { textAlign: 'start', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  subjectUnread: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  time: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, alignSelf: 'start' },
  preview: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  draft: { color: tokens.colorPaletteRedForeground1 },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalXXXL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
  },
  wait: { display: 'grid', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
})

const namesOf = (mail: Mail, folder: FolderName): string => {
  if (folder === 'inbox') return mail.from.displayName
  return mail.to.map((person) => person.displayName).join('; ') || '(no recipients)'
}

function MessageRow({
  mail,
  folder,
  chosen,
  onOpen,
}: {
  mail: Mail
  folder: FolderName
  chosen: boolean
  onOpen: () => void
}) {
  const styles = useStyles()
  const { now, choices } = useStage()
  const names = namesOf(mail, folder)
  const unread = !mail.isRead && folder === 'inbox'
  return (
    <li>
      <button
        type="button"
        aria-current={chosen ? 'true' : undefined}
        className={mergeClasses(styles.row, unread && styles.unread, chosen && styles.chosen)}
        onClick={onOpen}
      >
        <Avatar name={names} color="colorful" size={32} aria-hidden="true" />
        <div>
          <div className={mergeClasses(styles.line, unread && styles.bold)} dir="auto">
            {mail.isDraft && <span className={styles.draft}>[Draft] </span>}
            {names}
          </div>
          <div dir="auto" className={mergeClasses(styles.line, unread && styles.subjectUnread)}>
            {mail.subject || '(No subject)'}
          </div>
          <div dir="auto" className={mergeClasses(styles.line, styles.preview)}>
            {mail.preview || '(No preview)'}
          </div>
        </div>
        <span className={styles.time}>{mail.at && shortTime(new Date(mail.at), now, choices.locale)}</span>
      </button>
    </li>
  )
}

interface MessageListProps {
  folder: FolderName
  mails: readonly Mail[] | null
  chosenId: string | null
  onOpen: (mail: Mail) => void
}

export function MessageList({ folder, mails, chosenId, onOpen }: MessageListProps) {
  const styles = useStyles()
  const { now } = useStage()
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true })
  const label = `Messages in ${folderLabel(folder)}`
  if (!mails)
    return (
      <Skeleton aria-label="Messages are loading" className={styles.wait}>
        {[1, 2, 3, 4, 5].map((row) => (
          <SkeletonItem key={row} size={40} />
        ))}
      </Skeleton>
    )
  if (mails.length === 0)
    return (
      <div className={styles.empty} role="status">
        <Text weight="semibold">Nothing in {folderLabel(folder)}</Text>
        <Text size={200}>
          {folder === 'drafts' ? 'Messages that are not sent yet wait here.' : 'Looks empty over here.'}
        </Text>
      </div>
    )
  return (
    <div className={styles.list} role="region" aria-label={label} {...arrows}>
      {groupMails(mails, now).map((group) => (
        <div key={group.label} role="group" aria-label={group.label}>
          <Text size={200} weight="semibold" className={styles.group}>
            {group.label}
          </Text>
          <ul className={styles.rows}>
            {group.mails.map((mail) => (
              <MessageRow
                key={mail.id}
                {...{ mail, folder }}
                chosen={mail.id === chosenId}
                onOpen={() => onOpen(mail)}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
