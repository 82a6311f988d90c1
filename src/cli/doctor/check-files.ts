import { dirname, join } from 'node:path'
import { readIfThere } from '../../host/write-artifacts.ts'
import type { ProjectFiles } from '../../host/walk-project.ts'
import { type Check, someOf } from './check.ts'

/** What editors and other systems make of the files of a project. */
export function checkFiles(root: string, files: ProjectFiles): readonly Check[] {
  const definitions = files.yaml.map((path) => ({ path, text: readIfThere(join(root, path))?.toString('utf8') ?? '' }))
  return [
    checkEditor(root, definitions),
    checkLineEnds(definitions),
    checkNames([...files.yaml, ...files.markdown, ...files.templates, ...files.images]),
  ]
}

interface File {
  readonly path: string
  readonly text: string
}

/** Editors find the schema by the first line of a file, or by the settings of the folder. */
function checkEditor(root: string, files: readonly File[]): Check {
  const name = 'editor'
  const settings = readIfThere(join(root, '.vscode/settings.json'))?.toString('utf8') ?? ''
  const inSettings = /"([^"]*file\.schema\.json)"/.exec(settings)?.[1]
  const named = files.flatMap(({ path, text }) => {
    const schema = /^# yaml-language-server: \$schema=(\S+)/m.exec(text.slice(0, 400))?.[1]
    return schema === undefined ? [] : [join(dirname(path), schema)]
  })
  const schemas = [...new Set([...named, ...(inSettings === undefined ? [] : [join(inSettings)])])]
  if (inSettings === undefined && named.length < files.length)
    return {
      name,
      state: 'warning',
      says: `Definitions without a schema for editors: ${files.length - named.length} of ${files.length}; they get no completion and no hints`,
      cure: 'Map file.schema.json in .vscode/settings.json, as strategy init writes it',
    }
  const missing = schemas.filter((path) => !/^https?:/.test(path) && readIfThere(join(root, path)) === undefined)
  if (missing.length > 0)
    return {
      name,
      state: 'warning',
      says: `The schema that editors are told is not there: ${someOf(missing, 1)}`,
      cure: 'Run npm install in the folder of the project',
    }
  return { name, state: 'ok', says: 'Editors that know yaml-language-server complete and check definitions' }
}

function checkLineEnds(files: readonly File[]): Check {
  const name = 'line ends'
  const windows = files.filter(({ text }) => text.includes('\r\n')).map(({ path }) => path)
  if (windows.length === 0) return { name, state: 'ok', says: 'All definitions have LF' }
  return {
    name,
    state: 'warning',
    says: `Windows line ends (CRLF) in ${someOf(windows)}: every line differs for those who have LF`,
    cure: 'Write "* text=auto eol=lf" to .gitattributes, then run git add --renormalize .',
  }
}

/** On Windows and macOS two names that differ only in case, or in how an accent is written, are one file. */
function checkNames(paths: readonly string[]): Check {
  const name = 'file names'
  const firsts = new Map<string, string>()
  const alike = paths.flatMap((path) => {
    const key = path.normalize('NFC').toLowerCase()
    const first = firsts.get(key)
    firsts.set(key, first ?? path)
    return first === undefined ? [] : [`${first} and ${path}`]
  })
  if (alike.length === 0) return { name, state: 'ok', says: 'No two names are one on Windows or macOS' }
  return {
    name,
    state: 'error',
    says: `One file on Windows and macOS: ${someOf(alike)}`,
    cure: 'Rename one of them',
  }
}
