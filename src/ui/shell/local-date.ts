// The calendar date on this computer's wall, which every due date is compared with.

export function localDate(moment: Date): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`
}
