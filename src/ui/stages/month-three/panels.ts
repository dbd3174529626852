// What stands on the tabs of month three beyond their tables.
import { lazy } from 'react'
import type { StagePanels } from '../panels.ts'

export const monthThreePanels: StagePanels = {
  'translation-skills': {
    body: lazy(async () => ({ default: (await import('./skills-body.tsx')).SkillsBody })),
    picture: lazy(async () => ({ default: (await import('./pictures.tsx')).SkillsPicture })),
  },
  workshops: {
    picture: lazy(async () => ({ default: (await import('./workshops-picture.tsx')).WorkshopsPicture })),
  },
  'better-questions': {
    body: lazy(async () => ({ default: (await import('./questions-body.tsx')).QuestionsBody })),
    picture: lazy(async () => ({ default: (await import('./pictures.tsx')).QuestionsPicture })),
  },
  education: {
    picture: lazy(async () => ({ default: (await import('./pictures.tsx')).EducationPicture })),
  },
  glossary: {
    body: lazy(async () => ({ default: (await import('./glossary-body.tsx')).GlossaryBody })),
  },
  recognition: {
    picture: lazy(async () => ({
      default: (await import('./recognition-picture.tsx')).RecognitionPicture,
    })),
  },
}
