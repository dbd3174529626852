// The five steps of the plan, in order, fixed for good.

export const stageIds = ['week-one', 'month-one', 'month-two', 'month-three', 'month-six'] as const

export type StageId = (typeof stageIds)[number]
