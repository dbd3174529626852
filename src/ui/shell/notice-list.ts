// Which notices are on the screen when another one comes. Pure.

/** A problem stays until it is closed; it leaves only when too many others came after it. */
const most = { passing: 3, staying: 4 } as const

interface Lasting {
  readonly stays?: boolean
}

export function addNotice<Notice extends Lasting>(
  shown: readonly Notice[],
  added: Notice,
): readonly Notice[] {
  const isAlike = (notice: Notice) => (notice.stays === true) === (added.stays === true)
  const room = added.stays === true ? most.staying : most.passing
  const leaving = new Set(shown.filter(isAlike).slice(0, -(room - 1)))
  return [...shown.filter((notice) => !leaving.has(notice)), added]
}
