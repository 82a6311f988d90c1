import { basename, join, relative, resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { findProject } from '../../host/find-project.ts'
import { isInside } from '../../host/inside.ts'
import { readAssets } from '../../host/read-assets.ts'
import { createPictureReader, type PictureReader } from '../../host/read-picture.ts'
import { readProject } from '../../host/read-project.ts'
import { readVersion } from '../../host/read-version.ts'
import { sourceDate } from '../../host/today.ts'
import { HostError, UsageError } from '../../host/usage-error.ts'
import { readManifest, writeArtifacts } from '../../host/write-artifacts.ts'
import type { Artifact } from '../../model/artifact.ts'
import type { Inputs } from '../../model/inputs.ts'
import type { Origin } from '../../model/manifest.ts'
import type { PictureFile } from '../../model/picture.ts'
import type { Reader } from '../../model/reader.ts'
import { build as buildProject } from '../../pipeline/build.ts'
import type { BuildRequest, Format } from '../../pipeline/build-request.ts'
import { indexName } from '../../pipeline/index-page.ts'
import { originOf } from '../../pipeline/origin.ts'
import { invariant } from '../../std/invariant.ts'
import { type CustomTemplatesOption, withTemplates } from '../custom-templates.ts'
import type { ExitCode } from '../exit-code.ts'
import { type Context, parseRuleOptions } from '../global-options.ts'
import { createProgress } from '../progress.ts'
import { readBaseline } from '../read-baseline.ts'
import { type BaseOptions, readBase } from '../read-state.ts'
import { renderApart } from '../render-apart.ts'
import { deliverReport, type ThresholdOptions, verdict } from '../report-findings.ts'
import { repairCommand } from './repair-command.ts'

/** Options of `strategy build`. */
export interface BuildOptions extends ThresholdOptions, BaseOptions, CustomTemplatesOption {
  readonly format?: readonly string[]
  readonly out?: string
  readonly document?: readonly string[]
  readonly lang?: readonly string[]
  readonly for?: readonly string[]
  readonly theme?: string
  readonly date?: string
  readonly attachData?: boolean
  readonly scenario?: string
  readonly check?: true
}

/** Builds the documents of a project and writes them; with an error nothing is written. */
export async function build(context: Context, options: BuildOptions): Promise<ExitCode> {
  const root = findProject(context.cwd, options.dir)
  const assets = readAssets(['schemas', 'templates', 'locales'])
  const inputs = withTemplates({ ...readProject(root, context.limits), assets, today: options.date }, options)
  const request = toRequest(context, options, createPictureReader(root))
  const { artifacts, diagnostics, sources } = await buildProject(inputs, request)
  const toStandardOutput = options.out === '-'
  if (options.check && toStandardOutput) throw new UsageError('--check compares with files', 'Leave out --out -')
  if (diagnostics.length > 0 || context.options.report)
    deliverReport(context, { root, diagnostics, sources, aside: toStandardOutput })
  const code = verdict(diagnostics, options)
  if (diagnostics.some(({ severity }) => severity === 'error')) return code
  await nextTurn() // a signal that came meanwhile ends the run before anything is written
  if (options.check) return (await check(context, { root, options, artifacts, inputs })) || code
  if (toStandardOutput) printOne(context, artifacts)
  else write(context, { root, options, artifacts, inputs })
  return code
}

/** What the options ask for. Throws UsageError. */
export function toRequest(context: Context, options: BuildOptions, readPicture: PictureReader): BuildRequest {
  return {
    ruleSettings: parseRuleOptions(context.options.rule),
    baseline: readBaseline(context),
    previous: readBase(context, options),
    formats: options.format?.map(toFormat),
    documents: options.document,
    languages: options.lang,
    readers: options.for?.map(toReader),
    scenario: options.scenario,
    theme: options.theme,
    date: options.date,
    attachData: options.attachData,
    fallbackDate: sourceDate(process.env),
    creator: `strategy ${readVersion()}`,
    readPicture,
    progress: createProgress(context),
    renderApart,
    openPdf: async (families) => {
      const { createPdfBackend } = await import('../../pdf/create-pdf-backend.ts')
      return createPdfBackend({ families, readImage: (path) => bytesOf(readPicture(path)) })
    },
    openSolver: async () => (await import('../../solver/create-solver.ts')).createSolver(),
  }
}

/** Pages show only pictures that could be read. */
function bytesOf(picture: PictureFile | undefined): Uint8Array {
  invariant(picture !== undefined && 'bytes' in picture, 'a picture on a page has been read')
  return picture.bytes
}

function toFormat(name: string): Format {
  if (name === 'md' || name === 'pdf' || name === 'html') return name
  throw new UsageError(`Unexpected --format "${name}"`, 'Use md, pdf, html or several: --format md,pdf')
}

function toReader(text: string): Reader {
  const [, kind, id] = /^(role|institution)=(.+)$/.exec(text) ?? []
  if (id !== undefined && (kind === 'role' || kind === 'institution')) return { kind, id }
  throw new UsageError(`Unexpected --for "${text}"`, 'Write --for role=ID or --for institution=ID')
}

/** The index page, drawings and pictures of a build do not count: they go with a document. */
function printOne({ terminal }: Context, all: readonly Artifact[]): void {
  const artifacts = all.filter(({ path, document }) => document !== '' && /\.(md|pdf|html)$/.test(path))
  const [artifact, ...more] = artifacts
  if (!artifact || more.length > 0) {
    throw new UsageError(
      `--out - needs exactly one output, this build makes ${artifacts.length}`,
      'Add --document, --lang and --format',
    )
  }
  terminal.out(artifact.content)
}

interface Output {
  readonly root: string
  readonly options: BuildOptions
  readonly artifacts: readonly Artifact[]
  /** What they were made from. */
  readonly inputs: Inputs
}

/** Writes what a build made and says so. */
export function write(context: Context, { root, options, artifacts, inputs }: Output): void {
  const folder = outputFolder(context, root, options)
  if (options.out === undefined && !isInside(root, folder))
    throw new HostError(`Cannot write "${folder}": it leads out of the project`, undefined)
  const wanted = isComplete(options) ? artifacts : withoutKnownIndex(artifacts, folder)
  const origin = originOf(inputs, readVersion())
  refuseInputs(wanted, { root, folder, inputs: origin.inputs })
  const { written, unchanged, removed } = writeArtifacts(folder, wanted, { complete: isComplete(options), origin })
  if (context.options.quiet) return
  const { words } = context
  const shown = relative(context.cwd, folder) || '.'
  const parts = [
    words.written(written.length),
    words.unchanged(unchanged.length),
    ...(removed.length > 0 ? [words.removed(removed.length)] : []),
  ]
  context.terminal.say(`${words.built(wanted.length, shown, parts)}\n`)
}

interface Overlap {
  readonly root: string
  readonly folder: string
  readonly inputs: Origin['inputs']
}

/** Where outputs lie among the files of the project, none replaces one that no build made. Throws UsageError. */
function refuseInputs(artifacts: readonly Artifact[], { root, folder, inputs }: Overlap): void {
  const known = readManifest(folder).outputs
  const lost = artifacts
    .filter(({ path }) => !known.has(path))
    .map(({ path }) => relative(root, join(folder, path)).replaceAll('\\', '/'))
    .find((path) => inputs.has(path))
  if (lost !== undefined)
    throw new UsageError(`An output would replace "${lost}" of the project`, 'Name another folder: --out FOLDER')
}

/** A page that lists all outputs is not replaced by one that lists a part of them. */
function withoutKnownIndex(artifacts: readonly Artifact[], folder: string): readonly Artifact[] {
  const known = readManifest(folder).outputs
  return artifacts.filter(({ path }) => basename(path) !== indexName || !known.has(path))
}

/** Where the outputs of a build lie. */
export function outputFolder({ cwd }: Context, root: string, { out }: BuildOptions): string {
  if (out === '') throw new UsageError('--out names no folder', 'Write --out FOLDER; a variable may be empty')
  return out === undefined ? resolve(root, 'out') : resolve(cwd, out)
}

/** Whether a build makes all that the project has, so that whatever else lies there is left over. */
function isComplete(options: BuildOptions): boolean {
  return !options.document && !options.lang && !options.format && !options.for
}

/** Loads the reader of PDF files only when it is needed. */
async function check(context: Context, { root, options, artifacts, inputs }: Output): Promise<ExitCode> {
  const { checkBuild } = await import('./check-build.ts')
  const folder = outputFolder(context, root, options)
  return checkBuild(context, {
    folder,
    artifacts: isComplete(options) ? artifacts : withoutKnownIndex(artifacts, folder),
    complete: isComplete(options),
    origin: originOf(inputs, readVersion()),
    repair: repairCommand(context, options),
  })
}
