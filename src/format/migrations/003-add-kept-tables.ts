// Version 3 adds what is kept beside the method: notes on cells, views and meanings, none of them in older workbooks.
import type { Migration } from './index.ts'

export const addKeptTables: Migration = {
  from: 2,
  migrate: (workbook) => ({
    ...workbook,
    // What is no object is refused by the check that follows.
    tables: { notes: [], views: [], meanings: [], ...(workbook.tables as object) },
  }),
}
