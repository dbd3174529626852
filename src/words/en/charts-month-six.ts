// What the pictures of month six say.

export const monthSixChartWords = {}
