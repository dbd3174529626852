// Says which parts of the house may import which, and finds every import that breaks the rule. Reads text, runs nothing.
import { builtinModules } from 'node:module'
import path from 'node:path'
import { parseSync, Visitor } from 'vite'
import type { ESTree } from 'vite'

export interface SourceText {
  /** From the top of the project, with forward slashes. */
  readonly path: string
  readonly text: string
}

interface Import {
  readonly line: number
  readonly target: string
  /** Erased by the compiler: no code runs because of it. */
  readonly isTypeOnly: boolean
}

/** The parts of the house, each with what it may import besides itself. */
const mayImport = {
  words: [],
  domain: [],
  format: ['words', 'domain'],
  charts: ['words', 'domain'],
  report: ['words', 'domain', 'format', 'charts'],
  storage: ['words', 'domain', 'format', 'charts'],
  contract: [],
  desktop: ['contract'],
  app: ['words', 'domain', 'format', 'charts', 'report', 'storage', 'contract'],
  ui: ['words', 'domain', 'format', 'charts', 'report', 'storage', 'contract', 'app'],
  cli: ['words', 'domain', 'format', 'charts', 'report'],
  main: ['words', 'domain', 'format', 'charts', 'report', 'storage', 'contract', 'desktop', 'app', 'ui'],
  electron: ['words', 'contract'],
} as const satisfies Record<string, readonly string[]>

type Part = keyof typeof mayImport

/** Single files beyond the rule, and parts of which only the types may be named. */
const extraFiles: Partial<Record<Part, readonly string[]>> = { electron: ['src/format/file-name.ts'] }
const extraTypes: Partial<Record<Part, readonly Part[]>> = { words: ['domain'] }

/** What to do instead of importing this part from a place that may not. */
const insteadOfPart: Record<Part, string> = {
  words: 'keep the id and let the caller look up its words',
  domain: 'name its types with `import type` if this is words; otherwise pass the value in',
  format: 'pass the decoded value in, or move the shared piece into src/domain',
  charts: 'pass the marks in, or move the shared piece into src/domain',
  report: 'call it from src/app (in a worker) or from src/cli',
  storage: 'go through the session in src/app',
  contract: 'let src/app talk to the desktop and pass the result in',
  desktop: 'import the types from src/desktop/contract.ts and get the desktop from src/main.tsx',
  app: 'move the shared piece into src/domain, or pass it in from src/app',
  ui: 'move the shared piece into src/app or src/domain',
  cli: 'move the shared piece into src/domain, src/format or src/report',
  main: 'pass it down from src/main.tsx',
  electron: 'add a call to src/desktop/contract.ts',
}

interface PackageRule {
  readonly packages: RegExp
  readonly places: readonly string[]
  readonly instead: string
}

const packageRules: readonly PackageRule[] = [
  { packages: /^dexie$/, places: ['src/storage/'], instead: 'src/storage' },
  {
    packages: /^(jspdf|@cantoo\/pdf-lib|bidi-js)$/,
    places: ['src/report/pdf/'],
    instead: 'the blocks of src/report',
  },
  { packages: /^docx$/, places: ['src/report/docx/'], instead: 'the blocks of src/report' },
  { packages: /^@tanstack\//, places: ['src/ui/table/'], instead: 'the grid of src/ui/table' },
  {
    packages: /^(react|react-dom|@mantine\/.+)$/,
    places: ['src/ui/', 'src/main.tsx'],
    instead: 'plain data that src/ui draws',
  },
  { packages: /^dayjs$/, places: ['src/ui/'], instead: 'src/domain/date.ts' },
  { packages: /^electron$/, places: ['electron/'], instead: 'src/desktop/contract.ts' },
  { packages: /^fractional-indexing$/, places: ['src/domain/'], instead: 'src/domain/order-key.ts' },
  { packages: /^d3-/, places: ['src/charts/'], instead: 'the marks of src/charts' },
  { packages: /^(papaparse|fflate|zod)$/, places: ['src/format/'], instead: 'src/format' },
  { packages: /^zustand$/, places: ['src/app/', 'src/ui/'], instead: 'the session of src/app' },
  {
    packages: /^(@expo-google-fonts\/.+|dejavu-fonts-ttf)$/,
    places: ['src/report/pdf/', 'src/ui/theme/'],
    instead: 'src/ui/theme on screen, src/report/pdf on paper',
  },
]

const builtins = new Set(builtinModules)
const builtinPlaces = ['electron/', 'src/cli/']

function partOf(file: string): Part | null {
  if (file.startsWith('electron/')) return 'electron'
  if (file === 'src/main.tsx') return 'main'
  if (file === 'src/desktop/contract.ts') return 'contract'
  const folder = /^src\/([^/]+)\//.exec(file)?.[1]
  return folder !== undefined && Object.hasOwn(mayImport, folder) ? (folder as Part) : null // just looked up
}

function namesOnlyTypes(specifiers: readonly ESTree.ImportDeclarationSpecifier[]): boolean {
  const isType = (specifier: ESTree.ImportDeclarationSpecifier) =>
    specifier.type === 'ImportSpecifier' && specifier.importKind === 'type'
  return specifiers.length > 0 && specifiers.every(isType)
}

/** The text of a literal without anything computed in it. */
function plainText(node: ESTree.Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return null
  return node.quasis[0]?.value.cooked ?? null
}

/** Every module that a file names: imports, exports from elsewhere, dynamic imports, import types, workers. */
export function importsOf({ path: file, text }: SourceText): Import[] {
  const { program, errors } = parseSync(file, text)
  const [error] = errors
  if (error) throw new Error(`${file} cannot be read: ${error.message}`)
  const found: Import[] = []
  const add = (node: ESTree.Node, named: ESTree.Node | undefined, isTypeOnly: boolean) => {
    const line = text.slice(0, node.start).split('\n').length
    const target = named === undefined ? null : plainText(named)
    found.push({ line, target: target ?? '', isTypeOnly: target !== null && isTypeOnly })
  }
  const visitor = new Visitor({
    ImportDeclaration: (node) => {
      add(node, node.source, node.importKind === 'type' || namesOnlyTypes(node.specifiers))
    },
    ExportAllDeclaration: (node) => {
      add(node, node.source, node.exportKind === 'type')
    },
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node, node.source, node.exportKind === 'type')
    },
    TSImportType: (node) => {
      add(node, node.source, true)
    },
    TSExternalModuleReference: (node) => {
      add(node, node.expression, false)
    },
    ImportExpression: (node) => {
      add(node, node.source, false)
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') {
        add(node, node.arguments[0], false)
      }
    },
    // How workers and assets are named: new URL('./worker.ts', import.meta.url).
    NewExpression: (node) => {
      const [target, base] = node.arguments
      const isOurs = base !== undefined && text.slice(base.start, base.end) === 'import.meta.url'
      if (isOurs && node.callee.type === 'Identifier' && node.callee.name === 'URL') add(node, target, false)
    },
  })
  visitor.visit(program)
  return found
}

function packageName(target: string): string {
  const parts = target.split('/')
  return target.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}

function isIn(file: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place))
}

function judgePackage(file: string, target: string): string | null {
  const name = packageName(target)
  if (target.startsWith('node:') || builtins.has(name)) {
    if (isIn(file, builtinPlaces)) return null
    return `Node belongs in ${builtinPlaces.join(' and ')}; use a global of src/platform.d.ts, or pass the result in`
  }
  const rule = packageRules.find(({ packages }) => packages.test(name))
  if (!rule)
    return 'this package has no place yet; give it one in test/support/architecture.ts, or do without'
  if (isIn(file, rule.places)) return null
  return `${name} belongs in ${rule.places.join(' and ')}; use ${rule.instead} instead`
}

function judgeFile(file: string, part: Part, target: string, isTypeOnly: boolean): string | null {
  const found = path.posix.normalize(path.posix.join(path.posix.dirname(file), target.replace(/\?.*$/, '')))
  if (path.posix.extname(found) === '') return 'write the ending of the file, such as ./y.ts'
  if (found.startsWith('resources/')) {
    const mayRead = part !== 'words' && part !== 'domain'
    return mayRead ? null : `${part} reads no resources; pass the content in`
  }
  const other = partOf(found)
  if (other === null) return 'this is outside the house; move it into a part of src that may be imported'
  const allowed: readonly Part[] = [part, ...mayImport[part]]
  if (allowed.includes(other)) return null
  if (extraFiles[part]?.includes(found)) return null
  if (isTypeOnly && extraTypes[part]?.includes(other)) return null
  const most = mayImport[part].length === 0 ? 'nothing but itself' : mayImport[part].join(', ')
  return `${part} may import ${most}; ${insteadOfPart[other]}`
}

/** One sentence per import that breaks a rule, each with what to do instead. */
export function findBrokenImports(files: readonly SourceText[]): string[] {
  return files.flatMap((file) => {
    const part = partOf(file.path)
    if (part === null)
      return [`${file.path} is in no part of the house: move it into one that src/README.md names`]
    return importsOf(file).flatMap(({ line, target, isTypeOnly }) => {
      const at = `${file.path}:${line} imports ${target || 'something computed'}`
      if (target === '') return [`${at}: write its name as a plain text, so that it can be checked`]
      const isRelative = target.startsWith('.')
      const why = isRelative
        ? judgeFile(file.path, part, target, isTypeOnly)
        : judgePackage(file.path, target)
      return why === null ? [] : [`${at}: ${why}`]
    })
  })
}
