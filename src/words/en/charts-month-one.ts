// What the pictures of month one say.

export const monthOneChartWords = {}
