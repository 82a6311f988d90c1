import { basename } from 'node:path'
import { packageRoot, readAssets, readFolder } from '../../host/read-assets.ts'
import { readVersion } from '../../host/read-version.ts'
import { readAsset } from '../../pipeline/read-asset.ts'
import { invariant } from '../../std/invariant.ts'
import { type Extras, extraFiles } from './extra-files.ts'
import { modelineOf } from '../modeline.ts'
import { inLanguages, quoted, type StarterLanguage, type StarterText } from './in-languages.ts'

/** What a new project is made of. */
export interface StarterOptions extends Extras {
  readonly example: 'minimal' | 'kazakhstan'
  /** Of the minimal example, the base language first; the other has its own. */
  readonly languages: readonly StarterLanguage[]
  /** Of the minimal example, in the base language; undefined keeps that of the example. */
  readonly title: string | undefined
}

/** The files of a new project by path: the example, what npm and editors need, and a README for the people. */
export function starterFiles(folder: string, options: StarterOptions): ReadonlyMap<string, string> {
  const files = exampleFiles(options)
  return new Map([
    ...files.map(([path, text]) => [path, isYaml(path) ? modelineOf(path) + text : text] as const),
    ['README.md', readme(options, files)],
    ['package.json', packageFile(folder)],
    ...extraFiles(options),
  ])
}

function exampleFiles({ example, languages, title }: StarterOptions): readonly (readonly [string, string])[] {
  const prefix = `examples/${example}/`
  const files = readFolder(packageRoot(), `examples/${example}`)
    .map(([path, text]) => [path.slice(prefix.length), text] as const)
    .filter(([path]) => !path.startsWith('out/'))
  if (example !== 'minimal') return files
  const titled = files.map(([path, text]) => [path, withTitle(text, title)] as const)
  if (languages.join() === 'en') return titled
  const assets = readAssets(['templates'])
  const texts = readAsset({ assets }, 'templates/starter/texts.yaml') as readonly StarterText[] // shipped and tested
  return titled.map(([path, text]) => [path, inLanguages(text, languages, texts)])
}

/** The first title of the example is that of the project. */
function withTitle(yaml: string, title: string | undefined): string {
  return title === undefined ? yaml : yaml.replace(/^( +title: ).*$/m, (_line, key: string) => key + quoted(title))
}

function readme({ languages: [base = 'en'] }: StarterOptions, files: readonly (readonly [string, string])[]): string {
  const yaml = files.find(([path]) => path === 'strategy.yaml')?.[1] ?? ''
  const [, written = ''] = /^ +title: *(?:\n +\w+: )?(.+)$/m.exec(yaml) ?? []
  const title = written.startsWith('"') ? String(JSON.parse(written)) : written
  return readStarter(`readme.${base}.md`).replace('{title}', () => title.replaceAll(/\s+/g, ' '))
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path)
}

function packageFile(folder: string): string {
  const name =
    basename(folder)
      .toLowerCase()
      .replaceAll(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'training-documents'
  const manifest = {
    name,
    private: true,
    scripts: { build: 'strategy build', check: 'strategy validate' },
    devDependencies: { 'training-strategy': `^${readVersion()}` },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

function readStarter(name: string): string {
  const text = readAssets(['templates']).get(`templates/starter/${name}`)
  invariant(text !== undefined, `the package holds ${name}`)
  return text
}
