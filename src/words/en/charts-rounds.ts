// What the pictures of the rating rounds say.

export const roundsChartWords = {}
