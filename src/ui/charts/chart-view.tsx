// Draws a Chart as SVG: attributes only, tones as theme variables, every row a button that leads to its table.
import { useId } from 'react'
import { measureOnScreen } from '../../charts/font-metrics.ts'
import type { Chart, ChartTarget, Density, Mark, MeasureText, PathStep, Tone } from '../../charts/mark.ts'
import type { TableId } from '../../domain/table-id.ts'
import './charts.css'
import { useChartWidth } from './use-chart-width.ts'

export interface ChartViewProps {
  /** Called again whenever the width it is given changes. */
  readonly draw: (width: number, measure: MeasureText) => Chart
  readonly density?: Density
  /** Opens the row a part of the chart stands for; without it the chart is a picture only. */
  readonly onOpen?: (table: TableId, row: string) => void
  /** `figure` shows finding and subtitle above the picture; `bare` leaves them to the caller. */
  readonly heading?: 'figure' | 'bare'
  readonly headingLevel?: 2 | 3 | 4
}

/** As wide as its container allows; the finding and subtitle stand above it as text. */
export function ChartView({
  draw,
  density = 'desk',
  onOpen,
  heading = 'figure',
  headingLevel = 3,
}: ChartViewProps) {
  const { ref, width } = useChartWidth()
  const chart = width > 0 ? draw(width, measureOnScreen) : null
  return (
    <figure className={`chart chart-${density}`}>
      {chart !== null && heading === 'figure' && (
        <figcaption>
          <Finding text={chart.title} level={headingLevel} />
          <p className="chart-subtitle">{chart.subtitle}</p>
        </figcaption>
      )}
      <div ref={ref} className="chart-drawing">
        {chart !== null && (
          <>
            <ChartPicture chart={chart} />
            {onOpen !== undefined && <ChartTargets chart={chart} onOpen={onOpen} />}
          </>
        )}
      </div>
    </figure>
  )
}

/** A number keeps its sign where a finding takes two lines. */
const noBreakSpace = '\u00A0'

function Finding({ text, level }: { readonly text: string; readonly level: 2 | 3 | 4 }) {
  const Heading = `h${String(level) as '2' | '3' | '4'}` as const
  return <Heading className="chart-finding">{text.replaceAll(' %', noBreakSpace + '%')}</Heading>
}

/** The drawing alone, at the size it was computed for. */
export function ChartPicture({ chart }: { readonly chart: Chart }) {
  const id = useId()
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      width={chart.width}
      height={chart.height}
      viewBox={`0 0 ${String(chart.width)} ${String(chart.height)}`}
      className="chart-svg"
    >
      <title id={`${id}-title`}>{chart.title}</title>
      <desc id={`${id}-description`}>{`${chart.subtitle} ${chart.alternative}`}</desc>
      <Marks marks={chart.marks} />
    </svg>
  )
}

export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  // Marks have no identity of their own; a picture is always drawn anew as a whole.
  return marks.map((mark, index) => <MarkView key={index} mark={mark} />)
}

function ChartTargets({
  chart,
  onOpen,
}: {
  readonly chart: Chart
  readonly onOpen: (table: TableId, row: string) => void
}) {
  return (
    <div className="chart-targets">
      {chart.targets.map((target) => (
        <TargetButton key={`${target.table}/${target.row}`} target={target} onOpen={onOpen} />
      ))}
    </div>
  )
}

function TargetButton({
  target,
  onOpen,
}: {
  readonly target: ChartTarget
  readonly onOpen: (table: TableId, row: string) => void
}) {
  return (
    <button
      type="button"
      className="chart-target"
      aria-label={target.label}
      style={{ left: target.x, top: target.y, width: target.width, height: target.height }}
      onClick={() => {
        onOpen(target.table, target.row)
      }}
    />
  )
}

function MarkView({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'line':
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          stroke={paint(mark.tone)}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash?.join(' ')}
        />
      )
    case 'rect':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          rx={mark.radius}
          fill={paint(mark.fill)}
          stroke={paint(mark.stroke)}
          strokeWidth={mark.strokeWidth}
        />
      )
    case 'circle':
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.r}
          fill={paint(mark.fill)}
          stroke={paint(mark.stroke)}
          strokeWidth={mark.strokeWidth}
        />
      )
    case 'path':
      return (
        <path
          d={mark.steps.map(formatStep).join(' ')}
          fill={paint(mark.fill)}
          stroke={paint(mark.stroke)}
          strokeWidth={mark.strokeWidth}
          strokeDasharray={mark.dash?.join(' ')}
        />
      )
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          fontWeight={mark.weight}
          textAnchor={mark.anchor}
          fill={paint(mark.tone)}
        >
          {mark.text}
        </text>
      )
  }
}

function paint(tone: Tone | null): string {
  return tone === null ? 'none' : `var(--tone-${tone})`
}

function formatStep(step: PathStep): string {
  return step
    .map((part) => (typeof part === 'number' ? String(Math.round(part * 100) / 100) : part))
    .join(' ')
}
