import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { printLimit, type ProjectLimits, raiseLimit } from '../model/limits.ts'
import type { ProjectPath } from '../source/span.ts'
import type { ProjectFiles, Refused } from './walk-project.ts'

/**
 * The files that may be read, by their sizes in bytes; none where there are too many or too much of them.
 *
 * Codes load/too-large, load/project-too-large, load/too-many-files, load/linked-file, load/not-a-file,
 * load/unreadable-name.
 */
export function admitFiles(
  files: ProjectFiles,
  sizeOf: (path: ProjectPath) => number,
  limits: ProjectLimits,
): Outcome<ReadonlySet<ProjectPath>> {
  const paths = [
    ...files.yaml,
    ...files.markdown,
    ...files.templates,
    ...files.locales,
    ...(files.theme ? [files.theme] : []),
  ]
  const refused = files.refused.map(refusedFile)
  if (paths.length > limits.files)
    return { value: new Set(), findings: [...refused, tooMany(paths.length, limits.files)] }
  const sizes = paths.map((path) => ({ path, size: sizeOf(path) }))
  const fitting = sizes.filter(({ size }) => size <= limits.file)
  const large = sizes
    .filter(({ size }) => size > limits.file)
    .map(({ path, size }) => tooLarge(path, size, limits.file))
  const whole = fitting.reduce((sum, { size }) => sum + size, 0)
  if (whole > limits.project)
    return { value: new Set(), findings: [...refused, ...large, projectTooLarge(whole, limits.project)] }
  return { value: new Set(fitting.map(({ path }) => path)), findings: [...refused, ...large] }
}

function refusedFile({ path, kind }: Refused): Finding {
  return { ...refusals[kind](path), severity: 'error', at: { file: path, start: 0, end: 1 } }
}

const refusals: Readonly<Record<Refused['kind'], (path: ProjectPath) => Pick<Finding, 'code' | 'message' | 'help'>>> = {
  link: (path) => ({
    code: 'load/linked-file',
    message: `"${path}" is a symbolic link and is not read`,
    help: 'Put what it leads to in its place, or name it in .strategyignore',
  }),
  device: (path) => ({
    code: 'load/not-a-file',
    message: `"${path}" is a pipe, device or socket and is not read`,
    help: 'Put a file in its place, or name it in .strategyignore',
  }),
  name: (path) => ({
    code: 'load/unreadable-name',
    message: `"${path}" has a name that is not UTF-8 and is not read`,
    help: 'Give it another name, of Latin letters at best',
  }),
}

function tooLarge(path: ProjectPath, size: number, limit: number): Finding {
  return {
    code: 'load/too-large',
    severity: 'error',
    message: `"${path}" has ${printLimit('file', size)}, more than ${printLimit('file', limit)}`,
    at: { file: path, start: 0, end: 1 },
    help: `Split it, or raise the limit with ${raiseLimit('file', size)}`,
  }
}

function projectTooLarge(size: number, limit: number): Finding {
  return {
    code: 'load/project-too-large',
    severity: 'error',
    message: `The files of the project have ${printLimit('project', size)}, more than ${printLimit('project', limit)}`,
    help: `Name what is no part of the strategy in .strategyignore, or raise the limit with ${raiseLimit('project', size)}`,
  }
}

function tooMany(count: number, limit: number): Finding {
  return {
    code: 'load/too-many-files',
    severity: 'error',
    message: `The project has ${count} files, more than ${limit}`,
    help: `Name what is no part of the strategy in .strategyignore, or raise the limit with ${raiseLimit('files', count)}`,
  }
}
