// A window that plays Microsoft Teams: title bar with search, app rail, our personal tab.
import { Button, makeStyles, mergeClasses, Text, tokens, Tooltip } from '@fluentui/react-components'
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise'
import { Open20Regular } from '@fluentui/react-icons/svg/open'
import { useRef, useState } from 'react'
import { AccountButton } from '../AccountButton.tsx'
import { AppIcon } from '../AppIcon.tsx'
import { AppRail } from '../AppRail.tsx'
import { CompanySearch } from '../CompanySearch.tsx'
import { profileOf, TEAMS_PROFILES } from '../profiles.ts'
import { useStage } from '../stage-world.ts'
import { ActivityFeed } from './ActivityFeed.tsx'
import type { TabHostContext } from './runtime-config.ts'
import { TabFrame, type TabHandle } from './TabFrame.tsx'
import { useFeed } from './use-feed.ts'

const useStyles = makeStyles({
  window: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  bar: {
    display: 'grid',
    gridTemplateColumns: '1fr minmax(0, 468px) 1fr',
    alignItems: 'center',
    height: '48px',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalL,
    gap: tokens.spacingHorizontalM,
  },
  phoneBar: { gridTemplateColumns: '1fr auto', height: '56px' },
  brand: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  end: { display: 'flex', justifyContent: 'flex-end', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  body: { display: 'flex', flexGrow: 1, minHeight: 0 },
  phoneBody: { flexDirection: 'column-reverse' },
  page: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    borderStartStartRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  phonePage: { borderStartStartRadius: 0, boxShadow: 'none' },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    height: '56px',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    alignSelf: 'stretch',
    display: 'flex',
    alignItems: 'center',
    marginInlineStart: tokens.spacingHorizontalS,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: { margin: 0 },
  push: { flexGrow: 1 },
  app: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  away: { display: 'none' },
})

function useSeat(): TabHostContext {
  const { choices, me, settings } = useStage()
  const profile = profileOf(TEAMS_PROFILES, choices.teamsProfile)
  return {
    hostName: profile.hostName,
    clientType: profile.clientType,
    nestedAppAuth: choices.nestedAppAuth,
    theme: choices.theme,
    locale: choices.locale.toLowerCase(),
    entityId: settings.pages.tab?.entityId ?? '',
    subEntityId: null,
    appId: settings.clientId,
    person: me,
  }
}

function TabActions({ reload }: { reload: () => void }) {
  const { settings } = useStage()
  const open = (): void => void window.open(settings.pages.tab?.url ?? settings.appUrl, '_blank', 'noopener')
  return (
    <>
      <Tooltip content="Reload tab" relationship="label">
        <Button appearance="subtle" icon={<ArrowClockwise20Regular />} onClick={reload} />
      </Tooltip>
      <Tooltip content="Open in browser" relationship="label">
        <Button appearance="subtle" icon={<Open20Regular />} onClick={open} />
      </Tooltip>
    </>
  )
}

export function TeamsFrame({ compact }: { compact: boolean }) {
  const styles = useStyles()
  const { settings } = useStage()
  const hostContext = useSeat()
  const tab = useRef<TabHandle>(null)
  const feed = useFeed()
  const [isAtFeed, showFeed] = useState(false)
  const reload = (): void => tab.current?.reload()
  const openFeed = (): void => {
    showFeed(true)
    feed.seen()
  }
  const openNews = (): void => {
    showFeed(false)
    reload()
  }
  return (
    <section aria-label="Microsoft Teams" className={styles.window}>
      <div className={mergeClasses(styles.bar, compact && styles.phoneBar)}>
        <div className={styles.brand}>
          {compact && <AccountButton />}
          <Text weight="semibold" size={compact ? 500 : 300}>
            {compact ? settings.appName : 'Teams'}
          </Text>
        </div>
        {!compact && <CompanySearch />}
        <div className={styles.end}>{compact ? <TabActions reload={reload} /> : <AccountButton />}</div>
      </div>
      <div className={mergeClasses(styles.body, compact && styles.phoneBody)}>
        <AppRail
          compact={compact}
          selected={isAtFeed ? 'activity' : 'app'}
          onApp={() => showFeed(false)}
          activity={{ unread: feed.unread, onOpen: openFeed }}
        />
        <div className={mergeClasses(styles.page, compact && styles.phonePage)}>
          {isAtFeed && <ActivityFeed items={feed.items} onOpen={openNews} />}
          <div className={isAtFeed ? styles.away : styles.app}>
            {!compact && (
              <div className={styles.header}>
                <AppIcon size={32} />
                <Text as="h1" size={500} weight="bold" className={styles.heading}>
                  {settings.appName}
                </Text>
                <Text className={styles.tab}>Home</Text>
                <span className={styles.push} />
                <TabActions reload={reload} />
              </div>
            )}
            <TabFrame hostContext={hostContext} title={`${settings.appName} in Teams`} handle={tab} />
          </div>
        </div>
      </div>
    </section>
  )
}
