// The style sheets an open workbook needs beyond those of the first screen.
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/Tabs.css'
import '@mantine/core/styles/SegmentedControl.css'
import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/Combobox.css'
import '@mantine/core/styles/ScrollArea.css'
import '../shell/dialog-styles.ts'
import './workbook.css'
