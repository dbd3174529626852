// `npm run build`: the app into out/.
import { buildApp } from './lib/build.mjs'

await buildApp()
