// Lists the packages and typefaces whose code or shapes went into the window, each with its licence, for the page that
// names them. Asks the finished bundle, so the list cannot fall behind it.
import fs from 'node:fs'
import path from 'node:path'
import { projectFolder } from './places.mjs'

/** Our module that holds the list: empty in its source, filled in here. */
const listModule = path.join(projectFolder, 'src', 'ui', 'pages', 'licences.ts')
/** Stands in it for what is known only once everything else is built. */
const placeholder = 'LICENCES_OF_THIS_BUILD'
const quotedPlaceholder = new RegExp(`["'\`]${placeholder}["'\`]`)
const fontFolder = path.join(projectFolder, 'resources', 'fonts')
/** What a licence asks to be handed on lies in these. */
const handedOn = /^(licen[cs]e|copying|notice)/i

/** @typedef {{ name: string, version: string, licence: string, text: string }} Licence */

/**
 * Two plugins that belong to one build: `worker` for what runs in workers, which are bundled before the window is.
 * @returns {{ window: import('vite').Plugin, worker: () => import('vite').Plugin }}
 */
export function listLicences() {
  /** @type {Set<string>} */
  const modules = new Set()
  /** @param {import('vite').Rolldown.OutputBundle} bundle */
  const gather = (bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') for (const id of file.moduleIds) modules.add(id)
    }
  }
  return {
    worker: () => ({ name: 'licences-of-workers', generateBundle: (_, bundle) => gather(bundle) }),
    window: {
      name: 'licences',
      apply: 'build',
      transform: (_, id) =>
        path.normalize(id) === listModule
          ? `export const licences = JSON.parse('${placeholder}')`
          : undefined,
      generateBundle(_, bundle) {
        gather(bundle)
        const text = JSON.stringify(JSON.stringify([...licencesOfFonts(), ...licencesOfPackages(modules)]))
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(quotedPlaceholder, () => text)
        }
      },
    },
  }
}

/**
 * @param {ReadonlySet<string>} modules
 * @returns {Licence[]}
 */
function licencesOfPackages(modules) {
  /** @type {Map<string, Licence>} */
  const found = new Map()
  for (const id of modules) {
    const folder = packageFolderOf(id)
    if (folder === null || found.has(folder)) continue
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
    if (typeof license !== 'string') throw new Error(`${name} does not say its licence.`)
    const files = fs.readdirSync(folder).filter((entry) => handedOn.test(entry))
    const text = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim()).join('\n\n')
    found.set(folder, { name, version, licence: license, text })
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * The folder of the package a module belongs to; null for one of ours.
 * @param {string} id
 */
function packageFolderOf(id) {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? null
}

/** @returns {Licence[]} */
function licencesOfFonts() {
  const files = fs.readdirSync(fontFolder).filter((file) => file.startsWith('LICENSE-'))
  return files.map((file) => {
    const text = fs.readFileSync(path.join(fontFolder, file), 'utf8').trim()
    const licence = text.includes('SIL Open Font License') ? 'OFL-1.1' : 'Bitstream Vera'
    const name = path.basename(file, '.txt').slice('LICENSE-'.length).replaceAll('-', ' ')
    return { name, version: '', licence, text }
  })
}
