// The activity feed of Teams: what apps told this person, newest first. Opening a line leads to the app's Home, as on a phone.
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { AppIcon } from '../AppIcon.tsx'
import { useStage } from '../stage-world.ts'
import type { FeedItem } from '../world/control.ts'

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  head: { margin: 0, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  unread: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  empty: { paddingInline: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground3 },
})

export function ActivityFeed({ items, onOpen }: { items: readonly FeedItem[]; onOpen: () => void }) {
  const styles = useStyles()
  const { settings, choices } = useStage()
  const timeOf = ({ at }: FeedItem) =>
    new Date(at).toLocaleString(choices.locale, { weekday: 'short', hour: '2-digit', minute: '2-digit' })
  return (
    <div className={styles.page}>
      <Text as="h2" size={500} weight="bold" className={styles.head}>
        Activity
      </Text>
      {items.length === 0 && <Text className={styles.empty}>Nothing new.</Text>}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.key}>
            <button type="button" className={styles.line} onClick={onOpen}>
              <AppIcon size={32} />
              <span className={styles.words}>
                <span className={mergeClasses(!item.isRead && styles.unread)}>{item.words}</span>
                <span className={styles.quiet}>{item.preview}</span>
                <span className={styles.quiet}>
                  {settings.appName}, {timeOf(item)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
