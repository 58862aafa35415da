// The only file that knows all pages. Each is loaded when it is first opened; Home comes with the frame.
import { lazy } from 'react'
import type { ComponentType } from 'react'
import { HashRouter, Route, Switch } from '#addin/shared/routing/router.tsx'
import { Shell } from '#addin/shared/Shell.tsx'
import { fetchOnIntent } from './fetch-on-intent.ts'
import { HomePage } from './home/HomePage.tsx'

function page<Module>(fetch: () => Promise<Module>, pick: (module: Module) => ComponentType) {
  return { fetch, Page: lazy(async () => ({ default: pick(await fetch()) })) }
}

/** Each with its address; the first that fits is shown. */
const PAGES = [
  {
    path: '/people',
    ...page(
      () => import('./people/PeoplePage.tsx'),
      (page) => page.PeoplePage,
    ),
  },
  {
    path: '/people/:personId',
    ...page(
      () => import('./people/PersonPage.tsx'),
      (page) => page.PersonPage,
    ),
  },
  {
    path: '/note',
    ...page(
      () => import('./home/QuickNote.tsx'),
      (page) => page.QuickNote,
    ),
  },
  {
    path: '/r/:id',
    ...page(
      () => import('./recommendation/RecommendationPage.tsx'),
      (page) => page.RecommendationPage,
    ),
  },
  {
    path: '/r/:id/traits',
    ...page(
      () => import('./traits/TraitsPage.tsx'),
      (page) => page.TraitsPage,
    ),
  },
  {
    path: '/r/:id/draft',
    ...page(
      () => import('./draft/DraftPage.tsx'),
      (page) => page.DraftPage,
    ),
  },
  {
    path: '/r/:id/permission',
    ...page(
      () => import('./permission/PermissionPage.tsx'),
      (page) => page.PermissionPage,
    ),
  },
  {
    path: '/r/:id/reply',
    ...page(
      () => import('./reply/ReplyPage.tsx'),
      (page) => page.ReplyPage,
    ),
  },
  {
    path: '/r/:id/linkedin',
    ...page(
      () => import('./linkedin/LinkedInPage.tsx'),
      (page) => page.LinkedInPage,
    ),
  },
  {
    path: '/welcome',
    ...page(
      () => import('./welcome/WelcomePage.tsx'),
      (page) => page.WelcomePage,
    ),
  },
  {
    path: '/history',
    ...page(
      () => import('./history/HistoryPage.tsx'),
      (page) => page.HistoryPage,
    ),
  },
  {
    path: '/admin',
    ...page(
      () => import('./admin/AdminPage.tsx'),
      (page) => page.AdminPage,
    ),
  },
  {
    path: '/settings',
    ...page(
      () => import('./settings/SettingsPage.tsx'),
      (page) => page.SettingsPage,
    ),
  },
] as const
const NoSuchPage = page(
  () => import('./home/NoSuchPage.tsx'),
  (page) => page.NoSuchPage,
).Page

/** Fetches the code of a page once somebody is about to open it. */
export function watchForIntent(): void {
  fetchOnIntent(
    PAGES.map(({ path, fetch }) => ({ path: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}/?$`), load: fetch })),
  )
}

export function Pages() {
  return (
    <HashRouter>
      <Shell>
        <Switch>
          <Route path="/" component={HomePage} />
          {PAGES.map(({ path, Page }) => (
            <Route key={path} path={path} component={Page} />
          ))}
          <Route component={NoSuchPage} />
        </Switch>
      </Shell>
    </HashRouter>
  )
}
