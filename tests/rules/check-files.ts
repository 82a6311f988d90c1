import { readFileSync, readdirSync } from 'node:fs'
import { analyze } from '../../src/analysis/analyze.ts'
import type { Finding } from '../../src/diagnostics/diagnostic.ts'
import { linkProject } from '../../src/link/link-project.ts'
import { loadProject } from '../../src/load/load-project.ts'
import type { Project } from '../../src/model/project.ts'
import { checkRules } from '../../src/rules/check-rules.ts'
import { readingOf } from '../../src/rules/reading/project-reading.ts'
import type { SourceFile } from '../../src/source/span.ts'
import { compileBuiltin } from '../../src/validate/compile-builtin.ts'
import type { Schema } from '../../src/validate/schema-walk.ts'
import { validateDefinitions } from '../../src/validate/validate-definitions.ts'

/** The day on which the examples are read. */
const exampleDay = '2026-11-25'

const schemas = new Map(
  readdirSync('schemas')
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => [file, JSON.parse(readFileSync(`schemas/${file}`, 'utf8')) as Schema]),
)
const validator = compileBuiltin(schemas)

/** A project from its files, which must be free of errors up to linking. */
function projectOf(files: readonly SourceFile[]): Project {
  const loaded = loadProject(files)
  const frame = loaded.value.find(({ kind }) => kind === 'project')?.data as { languages?: string[] } | undefined
  const checked = validateDefinitions(loaded.value, { schemas, validator, languages: frame?.languages })
  const linked = linkProject({ ...checked.value, hidden: new Set() })
  const findings = [...loaded.findings, ...checked.findings, ...linked.findings].filter(
    ({ severity }) => severity === 'error',
  )
  if (findings.length > 0) throw new Error(`The files are not valid:\n${JSON.stringify(findings, null, 2)}`)
  return linked.value
}

/** What else the rules may look at. */
export interface CheckFilesOptions {
  readonly before?: readonly SourceFile[] | undefined
  /** The day on which the files are read; without it that of the examples. */
  readonly today?: string | undefined
  readonly prose?: ReadonlyMap<string, string>
}

/** What the rules find in a project made of files. */
export function checkFiles(files: readonly SourceFile[], options: CheckFilesOptions = {}): readonly Finding[] {
  const { before, prose = new Map() } = options
  const project = projectOf(files)
  return checkRules({
    project,
    analysis: analyze(project, {}),
    today: 'today' in options ? options.today : exampleDay,
    settings: new Map(),
    reading: readingOf(project, prose),
    ...(before && { previous: projectOf(before) }),
  })
}
