/** Every page of the workbench in one list; each is loaded when it is first opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { parseSearch, stringifySearch } from '../ui/url-state.ts'
import { Broken, Lost } from './error-page.tsx'
import { Gate } from './session.tsx'

const root = createRootRoute({ component: Gate, notFoundComponent: Lost, errorComponent: Broken })
const routeTree = root.addChildren([
  page('/', async () => (await import('./home-page.tsx')).HomePage),
  page('/matters', async () => (await import('../features/desk/queue/list.tsx')).MattersQueue),
  page('/matters/$id', async () => (await import('../features/matters/matter.tsx')).MatterPage),
  page('/matters/new/$procedure', async () => (await import('../features/matters/open.tsx')).OpenMatter),
  page('/deadlines', async () => (await import('../features/desk/deadlines/board.tsx')).DeadlineBoard),
  page('/notices', async () => (await import('../features/desk/notices/list.tsx')).NoticesList),
  page('/statistics', async () => (await import('../features/desk/statistics/statistics.tsx')).StatisticsPage),
  page('/drafts', async () => (await import('../features/desk/drafts/list.tsx')).DraftsList),
  page('/rights', async () => (await import('../features/rights/list.tsx')).RightsList),
  page('/rights/new', async () => (await import('../features/rights/enter.tsx')).EnterRight),
  page('/rights/$id', async () => (await import('../features/rights/right.tsx')).RightPage),
  page('/rights/$id/correct', async () => (await import('../features/rights/correct.tsx')).CorrectRight),
  page('/imports', async () => (await import('../features/imports/list.tsx')).ImportsList),
  page('/imports/$id', async () => (await import('../features/imports/import.tsx')).ImportPage),
  page('/law', async () => (await import('../features/law/list.tsx')).ChangesList),
  page('/law/new', async () => (await import('../features/law/draft.tsx')).DraftChange),
  page('/law/import', async () => (await import('../features/law/import.tsx')).ImportLaw),
  page('/law/$id', async () => (await import('../features/law/change.tsx')).ChangePage),
  page('/bodies', async () => (await import('../features/bodies/list.tsx')).BodiesList),
  page('/bodies/new', async () => (await import('../features/bodies/enter.tsx')).EnterBody),
  page('/bodies/$id', async () => (await import('../features/bodies/body.tsx')).BodyPage),
  page('/people', async () => (await import('../features/people/list.tsx')).PeopleList),
  page('/roles', async () => (await import('../features/roles/list.tsx')).RolesList),
  page('/audit', async () => (await import('../features/audit/list.tsx')).AuditList),
  page('/account', async () => (await import('../features/account/account.tsx')).Account),
])

export const router = createRouter({
  routeTree,
  basepath: '/workbench',
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: Broken,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

function page<Path extends string>(path: Path, load: () => Promise<ComponentType>) {
  const component = lazyRouteComponent(async () => ({ shown: await load() }), 'shown')
  return createRoute({ getParentRoute: () => root, path, component })
}
