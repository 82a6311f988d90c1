import { findProject } from '../../host/find-project.ts'
import { readAssets } from '../../host/read-assets.ts'
import { readProject } from '../../host/read-project.ts'
import { readVersion } from '../../host/read-version.ts'
import { UsageError } from '../../host/usage-error.ts'
import type { Solver } from '../../model/solver.ts'
import { analyzePlan } from '../../pipeline/analyze-plan.ts'
import { analyzeProject, type AnalyzeResult } from '../../pipeline/analyze-project.ts'
import { explainFigure, locator } from '../../pipeline/explain-figure.ts'
import { createPaint } from '../../report/paint.ts'
import { keyFigures } from '../../report/tables/key-figures.ts'
import { createNames } from '../../report/tables/names.ts'
import { printDerivation } from '../../report/tables/print-derivation.ts'
import { printFigureJson } from '../../report/tables/print-figure-json.ts'
import type { JsonHead } from '../../report/tables/print-json.ts'
import type { Table } from '../../report/tables/table.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import { type Context, parseRuleOptions } from '../global-options.ts'
import { readBaseline } from '../read-baseline.ts'
import { deliverReport, verdict } from '../report-findings.ts'
import { type AnalyzeOptions, checkOptions, type Task } from './analyze-options.ts'
import { deliverTable, judge } from './deliver-table.ts'

/** Prints a table of figures, the key figures of scenarios side by side, or how one figure came about. */
export async function analyze(context: Context, options: AnalyzeOptions): Promise<ExitCode> {
  const task = checkOptions(options, context.cwd)
  const root = findProject(context.cwd, task.dir)
  const inputs = { ...readProject(root, context.limits), assets: readAssets(['schemas']), today: undefined }
  const scenarios = task.spec || task.cell !== undefined ? [task.scenarios[0]] : compared(task.scenarios)
  const figures = analyzeProject(inputs, {
    ruleSettings: parseRuleOptions(context.options.rule),
    baseline: readBaseline(context),
    scenarios,
    language: options.lang,
  })
  const result = task.spec?.name === 'plan' ? await analyzePlan(figures, openSolver, {}) : figures
  if (!result.value) {
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error')
    deliverReport(context, { root, diagnostics: errors, sources: result.sources, aside: true })
    return verdict(result.diagnostics, {})
  }
  const head: JsonHead = {
    tool: readVersion(),
    project: [...result.value.project.entities.project.keys()][0] ?? '',
    scenarios: scenarios.map((scenario) => scenario ?? null),
    language: options.lang ?? baseLanguage(result.value),
  }
  if (task.cell !== undefined)
    return explainCell(context, { ...result, value: result.value }, { ...task, cell: task.cell, head })
  const table = makeTable(task, result, { ...result.value, language: options.lang, ids: options.ids === true })
  deliverTable(context, table, { format: task.format, head })
  return options.min === undefined ? exitCode.ok : judge(context, table, options.min)
}

async function openSolver(): Promise<Solver> {
  const { createSolver } = await import('../../solver/create-solver.ts')
  return createSolver()
}

type Value = NonNullable<AnalyzeResult['value']>

/** Key figures of one scenario stand beside those of the project as it is. */
function compared(scenarios: readonly string[]): readonly (string | undefined)[] {
  return scenarios.length < 2 ? [undefined, ...scenarios] : scenarios
}

function baseLanguage({ project }: Value): string {
  return [...project.entities.project.values()][0]?.data.languages[0] ?? 'en'
}

interface Naming {
  readonly language: string | undefined
  readonly ids: boolean
}

function makeTable({ spec, by }: Task, { sources }: AnalyzeResult, value: Value & Naming): Table {
  const { project, analyses, language = baseLanguage(value), ids } = value
  const names = createNames(project, ids ? 'ids' : { language })
  const [analysis] = analyses
  if (spec && analysis) return spec.make({ project, analysis, names, where: locator(sources) }, by)
  return keyFigures(
    analyses.map((entry) => ({
      key: entry.scenario ?? 'as_planned',
      title: entry.scenario === undefined ? 'As it stands' : entry.scenario,
      analysis: entry,
    })),
  )
}

function explainCell(
  { terminal }: Context,
  { value, sources }: AnalyzeResult & { readonly value: Value },
  { cell, depth, format, head }: Task & { readonly cell: string; readonly head: JsonHead },
): ExitCode {
  const {
    project,
    analyses: [analysis],
  } = value
  const found = analysis && explainFigure(cell, { project, analysis, sources, depth })
  if (!found) return exitCode.bug
  if ('problem' in found) throw new UsageError(found.problem, found.help)
  const { outColors } = terminal
  terminal.out(format === 'json' ? printFigureJson(found, head) : printDerivation(found, createPaint(outColors)))
  return exitCode.ok
}
