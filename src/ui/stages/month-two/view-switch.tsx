// Between working on a table's rows one by one and the plain table. Knows neither.
import { SegmentedControl } from '@mantine/core'
import { monthTwoWords as words } from '../../../words/en/month-two-page.ts'

export type PanelView = 'work' | 'table'

interface ViewSwitchProps {
  readonly view: PanelView
  /** What working on the rows is called here. */
  readonly label: string
  readonly onView: (view: PanelView) => void
}

export function ViewSwitch({ view, label, onView }: ViewSwitchProps) {
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.views}
      value={view}
      data={[
        { value: 'work', label },
        { value: 'table', label: words.table },
      ]}
      onChange={(value) => onView(value === 'table' ? 'table' : 'work')}
    />
  )
}
