// The words of the packs that stand in files of their own, as the briefing's words hold them.
import { comparedWords } from './briefing-compared.ts'
import { fullWords } from './briefing-full.ts'
import { personWords } from './briefing-person.ts'
import { summaryWords } from './briefing-summary.ts'

export const partWords = {
  summary: summaryWords,
  compared: comparedWords,
  person: personWords,
  full: fullWords,
}
