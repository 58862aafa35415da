// What stands around every page of the tab: navigation, the offline line, the outbox and the live region.
import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { Link, useLocation } from '#addin/shared/routing/router.tsx'
import { useQuery } from 'urql'
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { Home20Filled, Home20Regular } from '@fluentui/react-icons/svg/home'
import { History20Filled, History20Regular } from '@fluentui/react-icons/svg/history'
import { PeopleTeam20Filled, PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team'
import { Settings20Filled, Settings20Regular } from '@fluentui/react-icons/svg/settings'
import { Me } from './notes/documents.ts'
import { NoteKey } from './notes/NoteKey.tsx'
import { OutboxProvider } from './notes/OutboxProvider.tsx'
import { useDueReminder } from './reminders/use-due-reminder.ts'
import { Announcer } from './ui/Announcer.tsx'
import { Crash } from './ui/Crash.tsx'
import { useHost } from './ui/HostFrame.tsx'
import { PlainBrowserBar } from './ui/PlainBrowserBar.tsx'
import { OfflineBar } from './ui/OfflineBar.tsx'
import { Waiting } from './ui/Waiting.tsx'
import { useRestoredPage } from './ui/use-restored-page.ts'
import { say } from './words/words.ts'

const PLACES = [
  { to: '/', name: 'home', Plain: Home20Regular, Filled: Home20Filled },
  { to: '/people', name: 'people', Plain: PeopleTeam20Regular, Filled: PeopleTeam20Filled },
  { to: '/history', name: 'history', Plain: History20Regular, Filled: History20Filled },
  { to: '/settings', name: 'settings', Plain: Settings20Regular, Filled: Settings20Filled },
] as const

const useStyles = makeStyles({
  skip: {
    position: 'absolute',
    insetInlineStart: '8px',
    top: '-60px',
    zIndex: 3,
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { top: '8px', outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    columnGap: '24px',
    paddingInline: '32px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': {
      position: 'fixed',
      top: 'auto',
      bottom: 0,
      insetInlineStart: 0,
      insetInlineEnd: 0,
      paddingInline: 0,
      paddingBottom: 'env(safe-area-inset-bottom)',
      borderBottomStyle: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  name: { ...typographyStyles.subtitle2, '@media (max-width: 639px)': { display: 'none' } },
  list: {
    display: 'flex',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    columnGap: '4px',
    '@media (max-width: 639px)': { flexGrow: 1, justifyContent: 'space-around' },
  },
  link: {
    ...typographyStyles.body1,
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '48px',
    paddingInline: '12px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground2Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    // High contrast turns the ground bright under the pointer: the icon has to turn as well.
    ':hover svg': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-width: 639px)': {
      ...typographyStyles.caption1,
      flexDirection: 'column',
      rowGap: '2px',
      paddingBlock: '6px',
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '12px',
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  badge: {
    width: '8px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorPaletteRedBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    '@media (max-width: 639px)': { position: 'absolute', top: '6px', insetInlineEnd: '16px' },
  },
  hereIcon: { color: tokens.colorCompoundBrandForeground1 },
  main: { display: 'block', minHeight: 'calc(100vh - 49px)' },
})

export function Shell({ children }: { children: ReactNode }) {
  const styles = useStyles()
  const { pathname } = useLocation()
  useRestoredPage(pathname)
  const [{ data }] = useQuery({ query: Me, requestPolicy: 'cache-first' })
  return (
    <Announcer>
      <OutboxProvider owner={data?.me.id ?? null}>
        <a className={styles.skip} href="#page" onClick={skipToPage}>
          {say('shared.skip')}
        </a>
        <PlainBrowserBar signedInAs={data?.me.id ?? null} />
        <NoteKey />
        <Navigation />
        <OfflineBar />
        <main id="page" className={styles.main}>
          <Crash key={pathname}>
            <Suspense fallback={<Waiting />}>{children}</Suspense>
          </Crash>
        </main>
      </OutboxProvider>
    </Announcer>
  )
}

function Navigation() {
  const styles = useStyles()
  // Teams writes the app's name above us.
  const { kind } = useHost()
  const due = useDueReminder()
  const { pathname } = useLocation()
  return (
    <nav className={styles.bar} aria-label={say('shared.nav')}>
      {kind !== 'teams' && (
        <span className={styles.name} aria-hidden>
          {say('shared.app')}
        </span>
      )}
      <ul className={styles.list}>
        {PLACES.map(({ to, name, Plain, Filled }) => {
          const isHere = to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`)
          return (
            <li key={to}>
              <Link
                to={to}
                aria-current={isHere ? 'page' : undefined}
                className={mergeClasses(styles.link, isHere && styles.here)}
              >
                {isHere ? <Filled aria-hidden className={styles.hereIcon} /> : <Plain aria-hidden />}
                {say(`shared.nav.${name}`)}
                {name === 'home' && due && (
                  <span role="img" aria-label={say('reminders.badge')} className={styles.badge} />
                )}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** The address after # belongs to the router, so the jump is made by hand. */
function skipToPage(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#page h1')?.focus()
}
