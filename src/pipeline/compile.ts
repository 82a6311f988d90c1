import { append } from '../std/append.ts'
import { analyze } from '../analysis/analyze.ts'
import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { linkProject } from '../link/link-project.ts'
import { checkCharacters } from '../load/check-characters.ts'
import { loadProject } from '../load/load-project.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Baseline } from '../model/baseline.ts'
import { noMemory, type BuildMemory } from '../model/build-memory.ts'
import type { Definition } from '../model/definition.ts'
import type { Inputs } from '../model/inputs.ts'
import type { Project } from '../model/project.ts'
import type { RuleRecord } from '../model/rule-record.ts'
import type { RuleSetting } from '../model/rule-setting.ts'
import type { SourceFile } from '../source/span.ts'
import { checkRules } from '../rules/check-rules.ts'
import { type ProjectReading, readingOf } from '../rules/reading/project-reading.ts'
import { compileBuiltin } from '../validate/compile-builtin.ts'
import { fitsFirst } from '../validate/fits.ts'
import { validateDefinitions } from '../validate/validate-definitions.ts'
import { withoutKnown } from './baseline.ts'
import { checkProse } from './check-prose.ts'
import { type AskedNames, checkRequest } from './check-request.ts'
import { checkRuleSettings } from './check-rule-settings.ts'
import { nameEntries } from './entry-names.ts'
import { readSchemas } from './read-schemas.ts'
import { recordRules } from './record-rules.ts'
import { suppress } from './suppress.ts'

export interface CompileOptions extends AskedNames {
  /** Severities set on the command line; they win over those of strategy.yaml. */
  readonly ruleSettings: ReadonlyMap<string, RuleSetting>
  /** Findings that are not reported again. */
  readonly baseline?: Baseline | undefined
  /** The project as last approved, for rules that compare with it; without it they are silent. */
  readonly previous?: Inputs | undefined
  /** What earlier builds of the project left. */
  readonly memory?: BuildMemory | undefined
}

/** A project with its figures. */
export interface Compilation {
  readonly project: Project
  readonly analysis: Analysis
  readonly reading: ProjectReading
  readonly record: RuleRecord
}

/**
 * Load, validate, link, analyze and check: every stage runs to its end, so that all findings are reported at once.
 * The figures and the rules are left out when the files hold an error, since they would speak of half a project.
 */
export function compile(inputs: Inputs, options: CompileOptions): Outcome<Compilation | undefined> {
  const { memory = noMemory } = options
  return memory.recall(
    'compile',
    () => keysOf(inputs, options),
    () => compileAnew(inputs, options),
  )
}

/** All that the stages before rendering read. */
function keysOf({ sources, prose, findings, assets, today }: Inputs, options: CompileOptions): readonly unknown[] {
  const { memory: _, previous, ruleSettings, ...others } = options
  const asked = JSON.stringify([[...ruleSettings], others, findings])
  return [
    assets,
    today,
    asked,
    previous,
    ...sources.flatMap(({ path, text }) => [path, text]),
    prose.size,
    ...[...prose].flat(),
  ]
}

function compileAnew(inputs: Inputs, options: CompileOptions): Outcome<Compilation | undefined> {
  const { project, definitions, ...read } = readWhole(inputs, options.memory)
  const findings = [...read.findings]
  const hasError = (): boolean => findings.some(({ severity }) => severity === 'error')
  if (!hasError())
    append(findings, [...checkRequest(project, options), ...checkRuleSettings(project, options.ruleSettings.keys())])
  const previous = hasError() ? undefined : readPrevious(options.previous)
  append(findings, previous?.findings ?? [])
  if (hasError()) return { value: undefined, findings: nameEntries(findings, definitions) }
  const analysis = analyze(project, { scenario: options.scenario })
  const reading = readingOf(project, inputs.prose)
  const checks = {
    project,
    ...(previous && { previous: previous.value }),
    analysis,
    reading,
    today: inputs.today,
    settings: options.ruleSettings,
  }
  const objections = suppress(checkRules(checks), inputs.sources)
  append(findings, [...objections.open, ...objections.complaints])
  return {
    value: { project, analysis, reading, record: recordRules(objections, checks) },
    findings: withoutKnown(nameEntries(findings, definitions), options.baseline),
  }
}

interface WholeProject {
  readonly project: Project
  readonly definitions: readonly Definition[]
  readonly findings: readonly Finding[]
}

/** Load, validate and link. */
function readWhole(inputs: Inputs, memory: BuildMemory | undefined): WholeProject {
  const loaded = loadProject(inputs.sources, memory, inputs.limits)
  const schemas = readSchemas(inputs)
  const validator = fitsFirst(schemas, compileBuiltin)
  const checked = validateDefinitions(loaded.value, { schemas, validator, languages: languagesOf(loaded.value) })
  const linked = linkProject({ ...checked.value, hidden: hiddenIds(inputs, loaded.findings) })
  const findings = [
    ...inputs.findings,
    ...projectTexts(inputs).flatMap(checkCharacters),
    ...loaded.findings,
    ...missingProject(inputs, loaded.value),
    ...checkProse(inputs, loaded.value),
    ...checked.findings,
    ...linked.findings,
  ]
  return { project: linked.value, definitions: loaded.value, findings }
}

/** The project to compare with. With an error it would be half a project: code request/unreadable-base. */
function readPrevious(inputs: Inputs | undefined): Outcome<Project> | undefined {
  if (!inputs) return undefined
  const { project, findings } = readWhole(inputs, undefined)
  const [first] = findings.filter(({ severity }) => severity === 'error')
  if (!first) return { value: project, findings: [] }
  const file = first.at ? ` (${first.at.file})` : ''
  return {
    value: project,
    findings: [
      {
        code: 'request/unreadable-base',
        severity: 'error',
        message: `The project at --base has errors, first: ${first.message}${file}`,
        help: 'Name a revision at which strategy validate finds no error',
      },
    ],
  }
}

/** All that the project's own files hold, except its locales. */
function projectTexts({ sources, prose, templates, theme }: Inputs): readonly SourceFile[] {
  const named = [...templates].map(([path, text]) => [`templates/${path}`, text] as const)
  const texts = [...prose, ...named].map(([path, text]) => ({ path, text }))
  return [...sources, ...texts, ...(theme ? [theme] : [])]
}

/** The languages that the project names, as far as they can be read before validation. */
function languagesOf(definitions: readonly Definition[]): readonly string[] | undefined {
  const project = definitions.find(({ kind }) => kind === 'project')
  const languages = (project?.data as { languages?: unknown } | null | undefined)?.languages
  return Array.isArray(languages) && languages.every((entry) => typeof entry === 'string') ? languages : undefined
}

function missingProject({ sources, findings }: Inputs, definitions: readonly Definition[]): readonly Finding[] {
  if (definitions.some(({ kind }) => kind === 'project') || findings.length > 0) return []
  if (sources.length > 0 && definitions.length === 0) return []
  return [
    {
      code: 'load/no-project',
      severity: 'error',
      message: 'No file has a section "project"',
      at: { file: 'strategy.yaml', start: 0, end: 1 },
      help: 'Add "project:" with id, title, country, period and languages to strategy.yaml',
    },
  ]
}

/**
 * What looks like an id in files that could not be read whole, so that the one mistake in such a file does not become an
 * unknown id for each of its entries.
 */
function hiddenIds({ sources }: Inputs, findings: readonly Finding[]): ReadonlySet<string> {
  const broken = new Set(findings.filter(({ severity }) => severity === 'error').map(({ at }) => at?.file))
  const texts = sources.filter(({ path }) => broken.has(path)).map(({ text }) => text)
  return new Set(texts.flatMap((text) => [...text.matchAll(/\bid:\s*["']?([\w-]+)/g)].map((match) => match[1] ?? '')))
}
