// Has tables read and show dates and numbers as the person does.
import { usePreferences } from '../shell/preferences-context.ts'
import { setSpelling } from '../table/cell-reading.ts'

export function useSpelling(): void {
  const { preferences, system } = usePreferences()
  const dates = preferences.dates === 'system' ? system.dates : preferences.dates
  const decimal = preferences.decimal === 'system' ? system.decimal : preferences.decimal
  // Not after the drawing: what is drawn first goes by it.
  setSpelling({ dates, decimal })
}
