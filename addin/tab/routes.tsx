// The only file that knows all pages. Each is loaded when it is first opened; Home comes with the frame.
import { lazy } from 'react'
import type { ComponentType } from 'react'
import { HashRouter, Route, Routes } from 'react-router'
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
      <Routes>
        <Route element={<Shell />}>
          <Route index element={<HomePage />} />
          <Route path="welcome" element={<WelcomePage />} />
          <Route path="people" element={<PeoplePage />} />
          <Route path="people/:personId" element={<PersonPage />} />
          <Route path="note" element={<QuickNote />} />
          <Route path="r/:id" element={<RecommendationPage />} />
          <Route path="r/:id/traits" element={<TraitsPage />} />
          <Route path="r/:id/draft" element={<DraftPage />} />
          <Route path="r/:id/permission" element={<PermissionPage />} />
          <Route path="r/:id/reply" element={<ReplyPage />} />
          <Route path="r/:id/linkedin" element={<LinkedInPage />} />
          <Route path="history" element={<HistoryPage />} />
          <Route path="admin" element={<AdminPage />} />
          <Route path="settings" element={<SettingsPage />} />
          <Route path="*" element={<NoSuchPage />} />
        </Route>
      </Routes>
    </HashRouter>
  )
}
