// Version 2 adds what a decision answers and a respondent's return code: both blank in older workbooks.
import type { Migration } from './index.ts'

export const addAnsweredRows: Migration = { from: 1, migrate: (workbook) => workbook }
