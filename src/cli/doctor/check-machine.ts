import { join } from 'node:path'
import { packageRoot } from '../../host/read-assets.ts'
import { readVersion } from '../../host/read-version.ts'
import { readIfThere } from '../../host/write-artifacts.ts'
import type { Check } from './check.ts'

/** What does not depend on the project: Node.js, and the character set of the terminal. */
export function checkMachine(environment: NodeJS.ProcessEnv): readonly Check[] {
  return [checkNode(process.versions.node, neededNode()), checkCharacters(environment)]
}

/** Whether the version that the project asks for is installed in it, and is the one that runs. */
export function checkTool(root: string): Check {
  const name = 'strategy'
  const running = readVersion()
  const wanted = manifestAt(root).devDependencies?.['training-strategy']
  const installed = manifestAt(join(root, 'node_modules/training-strategy')).version
  if (installed !== undefined && installed !== running)
    return {
      name,
      state: 'warning',
      says: `Version ${running} runs, the project has ${installed}: outputs may differ`,
      cure: 'Run it as npx --no-install strategy in the folder of the project',
    }
  if (wanted !== undefined && installed === undefined)
    return {
      name,
      state: 'warning',
      says: `Version ${running} runs, the project asks for ${wanted} and has none installed`,
      cure: 'Run npm install in the folder of the project',
    }
  return {
    name,
    state: 'ok',
    says: `Version ${running}${installed === undefined ? '' : ', as installed in the project'}`,
  }
}

/** `needed` as `20.19`. */
export function checkNode(running: string, needed: string): Check {
  const [major = 0, minor = 0] = running.split('.').map(Number)
  const [least = 0, within = 0] = needed.split('.').map(Number)
  const name = 'Node.js'
  if (major > least || (major === least && minor >= within)) return { name, state: 'ok', says: `Version ${running}` }
  return {
    name,
    state: 'error',
    says: `Version ${running}, at least ${needed} is needed`,
    cure: `Install Node.js ${needed} or newer from nodejs.org`,
  }
}

/** Where nothing is set, terminals of today use UTF-8. */
function checkCharacters({ LC_ALL, LC_CTYPE, LANG }: NodeJS.ProcessEnv): Check {
  const name = 'terminal'
  const set = LC_ALL || LC_CTYPE || LANG || ''
  if (set === '' || /utf-?8/i.test(set)) return { name, state: 'ok', says: 'Texts are printed as UTF-8' }
  return {
    name,
    state: 'warning',
    says: `The locale "${set}" is not of UTF-8: Cyrillic texts may be unreadable in messages`,
    cure: 'Set LANG to one of UTF-8, such as en_GB.UTF-8 or C.UTF-8',
  }
}

interface Manifest {
  readonly version?: string
  readonly engines?: { readonly node?: string }
  readonly devDependencies?: Readonly<Record<string, string>>
}

function neededNode(): string {
  return manifestAt(packageRoot()).engines?.node?.replace(/^>=/, '') ?? ''
}

/** The package.json of a folder; empty where there is none, or none that can be read. */
function manifestAt(folder: string): Manifest {
  try {
    return JSON.parse(readIfThere(join(folder, 'package.json'))?.toString('utf8') ?? '{}') as Manifest // keys are asked one by one
  } catch {
    return {}
  }
}
