// Which component draws which page.
import { memo } from 'react'
import { makePart } from '../shell/parts.ts'
import type { Route } from './route.ts'

const OverviewPage = makePart(async () => (await import('../overview/overview-page.tsx')).OverviewPage)
const StagePage = makePart(async () => (await import('../stages/stage-page.tsx')).StagePage)
const TablePage = makePart(async () => (await import('../pages/table-page.tsx')).TablePage)
const PillarsPage = makePart(async () => (await import('../pages/pillars-page.tsx')).PillarsPage)
const BriefingsPage = makePart(async () => (await import('../briefings/briefings-page.tsx')).BriefingsPage)
const ComparePage = makePart(async () => (await import('../pages/compare-page.tsx')).ComparePage)
const RevealPage = makePart(async () => (await import('../rounds/reveal-page.tsx')).RevealPage)
const SourcesPage = makePart(async () => (await import('../pages/sources-page.tsx')).SourcesPage)
const CheckpointsPage = makePart(async () => (await import('../pages/checkpoints-page.tsx')).CheckpointsPage)
const SettingsPage = makePart(async () => (await import('../pages/settings-page.tsx')).SettingsPage)

/** Its own parts listen to the session; what the screen around it draws anew at every edit is none of its business. */
export const PageOf = memo(function PageOf({ route }: { readonly route: Route }) {
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
})
