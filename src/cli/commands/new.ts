import { join, relative } from 'node:path'
import { editFiles } from '../../host/edit-files.ts'
import { findProject } from '../../host/find-project.ts'
import { isPlainPath } from '../../host/inside.ts'
import { readAssets } from '../../host/read-assets.ts'
import { readProject } from '../../host/read-project.ts'
import { UsageError } from '../../host/usage-error.ts'
import { chooseFiles } from '../../host/walk-project.ts'
import { readIfThere } from '../../host/write-artifacts.ts'
import type { Inputs } from '../../model/inputs.ts'
import { type KindRow, kinds } from '../../model/kinds.ts'
import { newEntry, type WrittenEntry } from '../../pipeline/new-entry.ts'
import type { Words } from '../../report/words/words.ts'
import { didYouMean } from '../../std/did-you-mean.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'
import { modelineOf } from '../modeline.ts'
import { deliverReport, verdict } from '../report-findings.ts'

/** Options of `strategy new`. */
export interface NewOptions {
  readonly kind: string
  readonly id?: string | undefined
  readonly title?: string
  readonly file?: string
}

/** Adds an entry with its required keys to the file where its kind stands, and says what is left to fill in. */
export function addNew(context: Context, options: NewOptions): ExitCode {
  const row = kindNamed(options.kind)
  checkId(row, options.id)
  const root = findProject(context.cwd, undefined)
  const inputs = { ...readProject(root, context.limits), assets: readAssets(['schemas']), today: undefined }
  if (options.file !== undefined) checkFile(root, options.file, inputs)
  const result = newEntry(inputs, {
    row,
    id: options.id,
    title: options.title,
    file: options.file,
    startOf: modelineOf,
  })
  switch (result.is) {
    case 'unreadable':
      deliverReport(context, { root, ...result })
      return verdict(result.diagnostics, {})
    case 'taken':
      throw taken(row, result.id, `${shownIn(context, root)(result.file)}:${result.line}`)
    case 'without-title':
      throw new UsageError(`The kind ${row.label} has no title`, 'Leave out --title')
    case 'no-room':
      throw withoutRoom(row, result.file)
    case 'written':
      editFiles(root, new Map([[result.file, [[result.edit]]]]))
      if (!context.options.quiet)
        context.terminal.say(account(row, result, { words: context.words, shown: shownIn(context, root) }))
      return exitCode.ok
  }
}

/** A kind by its name, its section or what it is called in messages. Throws UsageError. */
function kindNamed(name: string): KindRow {
  const wanted = name.toLowerCase().replaceAll(' ', '-')
  const row = kinds.find(({ kind, section, label }) => [kind, section, label.replaceAll(' ', '-')].includes(wanted))
  if (row) return row
  const names = kinds.map(({ kind }) => kind)
  const meant = didYouMean(wanted, [...names, ...kinds.map(({ section }) => section)])
  throw new UsageError(
    `Unknown kind "${name}"`,
    meant === undefined ? `Use one of: ${names.join(', ')}` : `Did you mean "${meant}"?`,
  )
}

/** Throws UsageError for what can be no id of the kind. */
function checkId({ label, identity, single }: KindRow, id: string | undefined): void {
  if (id === undefined) return
  if (single) throw new UsageError(`The section ${label} stands once and is not named by an id`, 'Leave out the id')
  const parts = id.split('/')
  const isWhole = parts.length === identity.length && parts.every((part) => /^[a-z0-9][a-z0-9-]*$/.test(part))
  if (isWhole) return
  throw new UsageError(
    `Unexpected id "${id}"`,
    identity.length === 1
      ? 'Use lower-case letters, digits and hyphens, such as cyber-investigator'
      : `Write ${identity.map((key) => key.toUpperCase()).join('/')}, or leave it out`,
  )
}

function withoutRoom({ single, section }: KindRow, file: string): UsageError {
  if (single)
    return new UsageError(`The section "${section}" requires no key`, `Write "${section}:" with those that you need`)
  return new UsageError(
    `"${file}" takes no entry at the end of "${section}" as it is written`,
    'Name another file: --file FILE',
  )
}

/** Throws UsageError for a file that the project would not read. */
function checkFile(root: string, file: string, { sources }: Pick<Inputs, 'sources'>): void {
  if (!isPlainPath(file) || !chooseFiles([file], '').yaml.includes(file))
    throw new UsageError(
      `"${file}" is no file of definitions`,
      'Name one that ends with .yaml, from the folder of the project on',
    )
  if (readIfThere(join(root, file)) && !sources.some(({ path }) => path === file))
    throw new UsageError(`The project does not read "${file}"`, 'Look into .strategyignore, or name another file')
}

function taken({ label, single, section }: KindRow, id: string, where: string): UsageError {
  if (single) return new UsageError(`The section "${section}" is there already: ${where}`, 'Add to it by hand')
  return new UsageError(`There is a ${label} "${id}" already: ${where}`, 'Choose another id')
}

/** Names of files as a terminal can open them. */
function shownIn({ cwd }: Context, root: string): (file: string) => string {
  return (file) => relative(cwd, join(root, file)).replaceAll('\\', '/')
}

function account(
  { label, single }: KindRow,
  { id, file, line, blanks, further }: WrittenEntry,
  { words, shown }: { readonly words: Words; readonly shown: (file: string) => string },
): string {
  const name = single || id === '' ? `the ${label}` : `${label} "${id}"`
  const lines = [
    words.added(name, `${shown(file)}:${line}`),
    blanks.length === 0 ? words.nothingToFillIn : words.fillIn(blanks.join(', ')),
    ...(further.length === 0 ? [] : [words.mayHold(further.join(', '))]),
    ...(blanks.length === 0 ? [] : [words.afterwards('strategy validate')]),
  ]
  return `${lines.join('\n')}\n`
}
