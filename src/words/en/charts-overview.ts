// What the pictures of the overview say.

export const overviewChartWords = {}
