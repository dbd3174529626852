// Which component draws which page; each is fetched when it is first shown.
import { lazy } from 'react'
import type { Route } from './route.ts'

const OverviewPage = lazy(async () => ({
  default: (await import('../overview/overview-page.tsx')).OverviewPage,
}))
const StagePage = lazy(async () => ({ default: (await import('../stages/stage-page.tsx')).StagePage }))
const TablePage = lazy(async () => ({ default: (await import('../pages/table-page.tsx')).TablePage }))
const PillarsPage = lazy(async () => ({ default: (await import('../pages/pillars-page.tsx')).PillarsPage }))
const BriefingsPage = lazy(async () => ({
  default: (await import('../briefings/briefings-page.tsx')).BriefingsPage,
}))
const ComparePage = lazy(async () => ({ default: (await import('../pages/compare-page.tsx')).ComparePage }))
const RevealPage = lazy(async () => ({ default: (await import('../rounds/reveal-page.tsx')).RevealPage }))
const SourcesPage = lazy(async () => ({ default: (await import('../pages/sources-page.tsx')).SourcesPage }))
const CheckpointsPage = lazy(async () => ({
  default: (await import('../pages/checkpoints-page.tsx')).CheckpointsPage,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('../pages/settings-page.tsx')).SettingsPage,
}))

export function PageOf({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'overview':
      return <OverviewPage />
    case 'stage':
      return <StagePage key={route.stage} stageId={route.stage} table={route.table} place={route.place} />
    case 'table':
      return <TablePage key={route.table} tableId={route.table} place={route.place} />
    case 'pillars':
      return <PillarsPage place={route.place} />
    case 'briefings':
      return <BriefingsPage />
    case 'compare':
      return <ComparePage key={route.before} from={route.before} />
    case 'reveal':
      return <RevealPage key={route.round} round={route.round} />
    case 'sources':
      return <SourcesPage />
    case 'checkpoints':
      return <CheckpointsPage />
    case 'settings':
      return <SettingsPage />
  }
}
