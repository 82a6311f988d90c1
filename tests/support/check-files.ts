import { join } from 'node:path'
import { readAssets } from '../../src/host/read-assets.ts'
import { readProject } from '../../src/host/read-project.ts'
import { usualLimits } from '../../src/model/limits.ts'
import type { Inputs } from '../../src/model/inputs.ts'
import { checkProject, type CheckResult } from '../../src/pipeline/check-project.ts'

/** Folder of this repository. */
export const repository: string = join(import.meta.dirname, '..', '..')

const assets = readAssets(['schemas', 'templates', 'locales'])

/** Inputs of a project that exists as texts only. */
export function inputsOf(files: Readonly<Record<string, string>>): Inputs {
  const entries = Object.entries(files)
  return {
    sources: entries
      .filter(([path]) => path.endsWith('.yaml') && !path.startsWith('locales/'))
      .map(([path, text]) => ({ path, text })),
    prose: new Map(entries.filter(([path]) => path.endsWith('.md'))),
    templates: new Map(entries.filter(([path]) => path.endsWith('.hbs'))),
    locales: entries.filter(([path]) => path.startsWith('locales/')).map(([path, text]) => ({ path, text })),
    theme: undefined,
    findings: [],
    assets,
    today: undefined,
  }
}

/** Inputs of an example of this repository. */
export function inputsOfExample(name: string): Inputs {
  return { ...readProject(join(repository, 'examples', name), usualLimits), assets, today: undefined }
}

/** Runs every stage before rendering. */
export function check(inputs: Inputs): CheckResult {
  return checkProject(inputs, { ruleSettings: new Map() })
}
