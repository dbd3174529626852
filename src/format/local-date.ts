// The calendar day of a moment, by the calendar and time zone of the computer it runs on.

/** `YYYY-MM-DD`. */
export function localDate(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}
