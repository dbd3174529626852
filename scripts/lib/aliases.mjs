// The packages that no build of ours contains; every Vite config uses this one list.
import { fileURLToPath } from 'node:url'

const absent = fileURLToPath(new URL('./absent-package.mjs', import.meta.url))

/** Optional parts of jsPDF (HTML and SVG input), replaced by a stub whose default export throws. */
export const stubAliases = { html2canvas: absent, dompurify: absent, canvg: absent }
