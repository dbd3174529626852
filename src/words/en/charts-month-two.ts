// What the pictures of month two say.

export const monthTwoChartWords = {}
