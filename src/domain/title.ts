// How long the title of a workbook may be, wherever it is typed.

/** In characters. */
export const longestTitle = 300
