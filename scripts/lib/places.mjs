// Where things are; the folder of caches outlives `npm ci`.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Top of the project. */
export const projectFolder = path.resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** Ignored by version control, may be deleted at any time. */
export const cacheFolder = path.join(projectFolder, '.cache')
