// The chart as SVG: readable by those who cannot see it, themed by variables, safe whatever a label says.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { involvementData } from '../../../src/charts/from-context.ts'
import { measureText } from '../../../src/charts/font-metrics.ts'
import { drawInvolvementMap } from '../../../src/charts/involvement-map.ts'
import { ChartPicture } from '../../../src/ui/charts/chart-view.tsx'
import { chartWords } from '../../../src/words/en/charts.ts'
import { makeTypical, setCells, typicalDay } from '../report/fixture.ts'

function render(label: string): string {
  const workbook = setCells(makeTypical(), 'integration-points', 'execute', { 'stage-of-strategy': label })
  const data = involvementData({ workbook, asOf: typicalDay }, true)
  const chart = drawInvolvementMap(data, {
    width: 980,
    density: 'desk',
    measure: measureText,
    words: chartWords,
  })
  return renderToStaticMarkup(<ChartPicture chart={chart} />)
}

test('has a role, a title and the whole chart in words', () => {
  const svg = render('Execute')
  expect(svg).toMatch(/^<svg role="img" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/)
  expect(svg).toContain('<title')
  expect(svg).toContain('Review and adapt: mandate 3, actual 0, target 4; gap 4.')
})

test('colours are theme variables only, and no number is broken', () => {
  const svg = render('Execute')
  expect(svg).not.toMatch(/NaN|Infinity|undefined|style=|#[0-9a-f]{3}/i)
  expect(svg).toContain('stroke="var(--tone-gap)"')
})

test('a label is text, never markup', () => {
  const svg = render('<script>alert(1)</script>')
  expect(svg).not.toContain('<script')
  expect(svg).toContain('&lt;script&gt;')
})
