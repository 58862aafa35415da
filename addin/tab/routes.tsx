// The only file that knows all pages. Each is loaded when it is first opened; Home comes with the frame.
import { lazy } from 'react'
import type { ComponentType } from 'react'
import { HashRouter, Route, Switch } from '#addin/shared/routing/router.tsx'
import { Shell } from '#addin/shared/Shell.tsx'
import { HomePage } from './home/HomePage.tsx'

function page<Module>(load: () => Promise<Module>, pick: (module: Module) => ComponentType) {
  return lazy(async () => ({ default: pick(await load()) }))
}

const PeoplePage = page(
  () => import('./people/PeoplePage.tsx'),
  (room) => room.PeoplePage,
)
const PersonPage = page(
  () => import('./people/PersonPage.tsx'),
  (room) => room.PersonPage,
)
const RecommendationPage = page(
  () => import('./recommendation/RecommendationPage.tsx'),
  (room) => room.RecommendationPage,
)
const WelcomePage = page(
  () => import('./welcome/WelcomePage.tsx'),
  (room) => room.WelcomePage,
)
const SettingsPage = page(
  () => import('./settings/SettingsPage.tsx'),
  (room) => room.SettingsPage,
)
const TraitsPage = page(
  () => import('./traits/TraitsPage.tsx'),
  (room) => room.TraitsPage,
)
const DraftPage = page(
  () => import('./draft/DraftPage.tsx'),
  (room) => room.DraftPage,
)
const PermissionPage = page(
  () => import('./permission/PermissionPage.tsx'),
  (room) => room.PermissionPage,
)
const ReplyPage = page(
  () => import('./reply/ReplyPage.tsx'),
  (room) => room.ReplyPage,
)
const LinkedInPage = page(
  () => import('./linkedin/LinkedInPage.tsx'),
  (room) => room.LinkedInPage,
)
const AdminPage = page(
  () => import('./admin/AdminPage.tsx'),
  (room) => room.AdminPage,
)
const HistoryPage = page(
  () => import('./history/HistoryPage.tsx'),
  (room) => room.HistoryPage,
)

const QuickNote = page(
  () => import('./home/QuickNote.tsx'),
  (room) => room.QuickNote,
)
const NoSuchPage = page(
  () => import('./home/NoSuchPage.tsx'),
  (room) => room.NoSuchPage,
)

export function Pages() {
  return (
    <HashRouter>
      <Shell>
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path="/welcome" component={WelcomePage} />
          <Route path="/people" component={PeoplePage} />
          <Route path="/people/:personId" component={PersonPage} />
          <Route path="/note" component={QuickNote} />
          <Route path="/r/:id" component={RecommendationPage} />
          <Route path="/r/:id/traits" component={TraitsPage} />
          <Route path="/r/:id/draft" component={DraftPage} />
          <Route path="/r/:id/permission" component={PermissionPage} />
          <Route path="/r/:id/reply" component={ReplyPage} />
          <Route path="/r/:id/linkedin" component={LinkedInPage} />
          <Route path="/history" component={HistoryPage} />
          <Route path="/admin" component={AdminPage} />
          <Route path="/settings" component={SettingsPage} />
          <Route component={NoSuchPage} />
        </Switch>
      </Shell>
    </HashRouter>
  )
}
