import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { matchesGlob } from '../std/glob.ts'
import { codePointOrder } from '../std/natural-order.ts'
import type { ProjectPath } from '../source/span.ts'
import { projectFile } from './find-project.ts'

/** The files of a project by what they are for, each list in code-point order. */
export interface ProjectFiles {
  readonly yaml: readonly ProjectPath[]
  readonly markdown: readonly ProjectPath[]
  readonly templates: readonly ProjectPath[]
  readonly locales: readonly ProjectPath[]
  readonly theme: ProjectPath | undefined
  readonly images: readonly ProjectPath[]
  /** What has the name of a file that would be read, or of a folder, but is something else. */
  readonly refused: readonly Refused[]
}

export interface Refused {
  readonly path: ProjectPath
  /** A symbolic link; a pipe, device or socket; a name whose bytes are no UTF-8, by which nothing can be opened. */
  readonly kind: 'link' | 'device' | 'name'
}

/** The file that says which files are left out. */
export const ignoreFile = '.strategyignore'

const notData = new Set(['node_modules', 'out'])

/**
 * Lists the files that a project may read. Left out are dot-folders, `node_modules`, `out`, what `.strategyignore`
 * names, and folders below that are projects of their own.
 */
export function walkProject(root: string): ProjectFiles {
  const ignored = readIgnored(root)
  const files: ProjectPath[] = []
  const others: Refused[] = []
  const unnamed: Refused[] = []
  const visit = (folder: ProjectPath): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name.startsWith('.') || ignored(path)) continue
      if (entry.name.includes('\ufffd') && !existsSync(join(root, path))) {
        if (entry.isDirectory() || isWanted(root, path)) unnamed.push({ path, kind: 'name' })
      } else if (entry.isDirectory() && !notData.has(entry.name) && !isProject(root, path)) visit(path)
      else if (entry.isFile()) files.push(path)
      else if (!entry.isDirectory() && !notData.has(entry.name))
        others.push({ path, kind: entry.isSymbolicLink() ? 'link' : 'device' })
    }
  }
  visit('')
  const refused = [...unnamed, ...others.filter(({ path }) => isWanted(root, path))].toSorted((a, b) =>
    codePointOrder(a.path, b.path),
  )
  return { ...sortOut(files.toSorted(codePointOrder)), refused }
}

/** The same choice among paths that are known already; `ignored` is the text of .strategyignore. */
export function chooseFiles(paths: readonly ProjectPath[], ignored: string): ProjectFiles {
  const isIgnored = parseIgnored(ignored)
  const projects = paths
    .filter((path) => path.endsWith(`/${projectFile}`))
    .map((path) => path.slice(0, -projectFile.length))
  const isRead = (path: ProjectPath): boolean => {
    const steps = path.split('/')
    const folders = steps.map((_, index) => steps.slice(0, index + 1).join('/'))
    return !steps.some((step) => step.startsWith('.') || notData.has(step)) && !folders.some(isIgnored)
  }
  const chosen = paths.filter((path) => isRead(path) && !projects.some((folder) => path.startsWith(folder)))
  return { ...sortOut(chosen.toSorted(codePointOrder)), refused: [] }
}

/** Whether a path, step by step, leads where a project reads nothing; .strategyignore is read itself. */
export function isPassedOver(steps: readonly string[]): boolean {
  return steps.some((step) => notData.has(step) || (step.startsWith('.') && step !== '..' && step !== ignoreFile))
}

function isProject(root: string, folder: ProjectPath): boolean {
  return existsSync(join(root, folder, projectFile))
}

/** Whether something would be read if it were a file; a link to a folder might hold such files. Pictures have their own reader. */
function isWanted(root: string, path: ProjectPath): boolean {
  const { yaml, markdown, templates, locales, theme } = sortOut([path])
  if ([...yaml, ...markdown, ...templates, ...locales, theme].includes(path)) return true
  return statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true && !path.startsWith('assets')
}

function sortOut(files: readonly ProjectPath[]): Omit<ProjectFiles, 'refused'> {
  const inFolder = (folder: string, path: ProjectPath): boolean => path.startsWith(`${folder}/`)
  const special = (path: ProjectPath): boolean =>
    ['templates', 'translations', 'assets', 'locales'].some((folder) => inFolder(folder, path))
  return {
    yaml: files.filter((path) => /\.ya?ml$/.test(path) && !special(path) && path !== 'theme.yaml'),
    markdown: files.filter((path) => path.endsWith('.md') && !special(path)),
    templates: files.filter((path) => inFolder('templates', path)),
    locales: files.filter((path) => /^locales\/[^/]+\.yaml$/.test(path)),
    theme: files.find((path) => path === 'theme.yaml'),
    images: files.filter((path) => /\.(png|jpe?g)$/i.test(path)),
  }
}

function readIgnored(root: string): (path: ProjectPath) => boolean {
  const file = join(root, ignoreFile)
  return parseIgnored(statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file, 'utf8') : '')
}

/** `.strategyignore` holds one path or folder a line; `#` starts a comment and `*` stands for any part of a name. */
function parseIgnored(text: string): (path: ProjectPath) => boolean {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim())
  const patterns = lines.filter((line) => line !== '').map(toPattern)
  return (path) => patterns.some((matches) => matches(path))
}

/** With a slash inside, the pattern begins at the root; else at any folder. */
function toPattern(line: string): (path: ProjectPath) => boolean {
  const wanted = line.replace(/^\/|\/$/g, '').split('/')
  const isAnchored = line.includes('/') && !line.endsWith('/')
  return (path) => {
    const steps = path.split('/')
    const starts = isAnchored ? [0] : steps.keys()
    return [...starts].some((start) => wanted.every((step, i) => matchesGlob(steps[start + i] ?? '/', step)))
  }
}
