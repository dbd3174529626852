// How much the library takes in where a person types.

/** Longest title of a workbook, in characters. */
export const longestTitle = 300
