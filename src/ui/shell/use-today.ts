// Today's date for screens that no workbook tells it: it turns at midnight, however long the window stays open.
import { useEffect, useState } from 'react'
import { makeSystemClock, watchDay } from '../../app/clock.ts'

export function useToday(): string {
  const [clock] = useState(makeSystemClock)
  const [today, setToday] = useState(clock.today)
  useEffect(() => watchDay(clock, setToday), [clock])
  return today
}
