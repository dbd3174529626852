// What stands on the tabs of month three beyond their tables.
import { makePart } from '../../shell/parts.ts'
import type { StagePanels } from '../panels.ts'

export const monthThreePanels: StagePanels = {
  'translation-skills': {
    body: makePart(async () => (await import('./skills-body.tsx')).SkillsBody),
    picture: makePart(async () => (await import('./pictures.tsx')).SkillsPicture),
  },
  workshops: {
    picture: makePart(async () => (await import('./workshops-picture.tsx')).WorkshopsPicture),
  },
  'better-questions': {
    body: makePart(async () => (await import('./questions-body.tsx')).QuestionsBody),
    picture: makePart(async () => (await import('./pictures.tsx')).QuestionsPicture),
  },
  education: {
    picture: makePart(async () => (await import('./pictures.tsx')).EducationPicture),
  },
  glossary: {
    body: makePart(async () => (await import('./glossary-body.tsx')).GlossaryBody),
  },
  recognition: {
    picture: makePart(async () => (await import('./recognition-picture.tsx')).RecognitionPicture),
  },
}
