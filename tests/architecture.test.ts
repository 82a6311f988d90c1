import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const vocabulary = ['model', 'diagnostics', 'source', 'std']
const stages = [
  'load',
  'validate',
  'link',
  'analysis',
  'planning',
  'rules',
  'figures',
  'render',
  'markdown',
  'layout',
  'html',
  'report',
  'translations',
  'changes',
]
const edges = ['host', 'pdf', 'solver']

/** Which folders of src/ a folder may import, beside itself and the vocabulary. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries([...vocabulary, ...stages, ...edges].map((folder) => [folder, []])),
  pipeline: stages,
  cli: ['pipeline', 'report', ...edges],
}

/** The one folder that may import an outside package. */
const owners: Readonly<Record<string, readonly string[]>> = {
  yaml: ['load'],
  ajv: ['validate'],
  handlebars: ['render'],
  'markdown-it': ['markdown'],
  'markdown-it-footnote': ['markdown'],
  hyphen: ['layout'],
  pdfkit: ['pdf'],
  fontkit: ['pdf'],
  fflate: ['pdf'],
  highs: ['solver'],
  chokidar: ['host'],
  saxes: ['translations'],
  commander: ['cli'],
  '@bomb.sh/tab': ['cli'],
  '@clack/prompts': ['cli'],
  node: ['host', 'cli', 'pdf', 'solver'],
}

interface Import {
  readonly file: string
  readonly folder: string
  readonly target: string
}

const src = join(import.meta.dirname, '..', 'src')

function importsOfSource(): readonly Import[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test|\.d)\.ts$/.test(name),
  )
  return files.flatMap((name) => {
    const file = name.replaceAll('\\', '/')
    const text = readFileSync(join(src, file), 'utf8')
    const targets = [
      ...text.matchAll(/^(?:import|export|\}) ?[^'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
    ]
    return targets.map((match) => ({
      file,
      folder: file.includes('/') ? (file.split('/')[0] ?? '') : '',
      target: match[1] ?? match[2] ?? match[3] ?? '',
    }))
  })
}

function folderOfTarget({ file, target }: Import): string {
  const steps = file.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.length > 1 ? (steps[0] ?? '') : ''
}

const imports = importsOfSource()

test('the source is really scanned', () => {
  expect(new Set(imports.map(({ file }) => file)).size).toBeGreaterThan(50)
})

test('folders import only what the dependency rule allows', () => {
  const offences = imports.filter((entry) => {
    if (!entry.target.startsWith('.') || entry.folder === '') return false
    const target = folderOfTarget(entry)
    return target !== entry.folder && !vocabulary.includes(target) && !(allowed[entry.folder] ?? []).includes(target)
  })
  expect(offences.map(({ file, target }) => `${file} -> ${target}`)).toEqual([])
})

test('the vocabulary imports only the vocabulary', () => {
  const offences = imports.filter(
    (entry) => vocabulary.includes(entry.folder) && !vocabulary.includes(folderOfTarget(entry)),
  )
  expect(offences.map(({ file, target }) => `${file} -> ${target}`)).toEqual([])
})

test('each outside package has one owner', () => {
  const offences = imports.filter(({ folder, target }) => {
    if (target.startsWith('.')) return false
    const name = target.startsWith('node:') ? 'node' : (/^(@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target)
    return !(owners[name] ?? []).includes(folder)
  })
  expect(offences.map(({ file, target }) => `${file} -> ${target}`)).toEqual([])
})

test('every folder of the source says what it does', () => {
  const silent = readdirSync(src, { withFileTypes: true }).filter((entry) => {
    if (!entry.isDirectory()) return false
    const lines = readFileSync(join(src, entry.name, 'README.md'), 'utf8')
      .trimEnd()
      .split('\n')
    return lines.length > 14
  })
  expect(silent.map(({ name }) => name)).toEqual([])
})
