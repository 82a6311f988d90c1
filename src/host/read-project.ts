import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Inputs } from '../model/inputs.ts'
import type { ProjectPath, SourceFile } from '../source/span.ts'
import type { ProjectLimits } from '../model/limits.ts'
import { admitFiles } from './admit-files.ts'
import { decodeText } from './decode-text.ts'
import { HostError } from './usage-error.ts'
import { type ProjectFiles, walkProject } from './walk-project.ts'

/** The part of `Inputs` that lies in the project's folder. */
export type ProjectInputs = Pick<
  Inputs,
  'sources' | 'prose' | 'templates' | 'locales' | 'theme' | 'findings' | 'limits'
>

/**
 * Reads all files of a project at once. What is too large, is no file or is not UTF-8 becomes a finding (`admitFiles`,
 * `decodeText`). Throws HostError where reading fails.
 */
export function readProject(root: string, limits: ProjectLimits): ProjectInputs {
  return readWithin(limits, walkProject(root), {
    sizeOf: (path) => statSync(join(root, path), { throwIfNoEntry: false })?.size ?? 0,
    open: () => (path) => readBytes(join(root, path)),
  })
}

/** Where the bytes of files come from; their sizes are asked first. */
export interface FileStore {
  readonly sizeOf: (path: ProjectPath) => number
  /** Makes ready to read some files, and gives the bytes of each. */
  readonly open: (paths: readonly ProjectPath[]) => (path: ProjectPath) => Uint8Array
}

/** The inputs in those files that the limits admit (`admitFiles`). */
export function readWithin(limits: ProjectLimits, files: ProjectFiles, { sizeOf, open }: FileStore): ProjectInputs {
  const { value: admitted, findings } = admitFiles(files, sizeOf, limits)
  const read = readFiles(onlyOf(files, admitted), open([...admitted]))
  return { ...read, findings: [...findings, ...read.findings], limits }
}

function onlyOf(files: ProjectFiles, admitted: ReadonlySet<ProjectPath>): ProjectFiles {
  const only = (paths: readonly ProjectPath[]): readonly ProjectPath[] => paths.filter((path) => admitted.has(path))
  const { yaml, markdown, templates, locales, theme } = files
  return {
    ...files,
    yaml: only(yaml),
    markdown: only(markdown),
    templates: only(templates),
    locales: only(locales),
    theme: theme !== undefined && admitted.has(theme) ? theme : undefined,
  }
}

/** The inputs in some files, whose bytes `bytesOf` gives. */
export function readFiles(files: ProjectFiles, bytesOf: (path: ProjectPath) => Uint8Array): ProjectInputs {
  const findings: Finding[] = []
  const read = (path: ProjectPath): SourceFile[] => {
    const decoded = decodeText(path, bytesOf(path))
    if ('text' in decoded) return [{ path, text: decoded.text }]
    findings.push(decoded.finding)
    return []
  }
  const texts = (paths: readonly ProjectPath[]): Map<ProjectPath, string> =>
    new Map(paths.flatMap(read).map(({ path, text }) => [path, text]))
  return {
    sources: files.yaml.flatMap(read),
    prose: new Map([...texts(files.markdown)].map(([path, text]) => [path, text.normalize('NFC')])),
    templates: new Map([...texts(files.templates)].map(([path, text]) => [path.slice('templates/'.length), text])),
    locales: files.locales.flatMap(read),
    theme: files.theme === undefined ? undefined : read(files.theme)[0],
    findings,
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new HostError(`Cannot read "${path}"`, error)
  }
}
