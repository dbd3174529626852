// What the pictures of month three say.

export const monthThreeChartWords = {}
