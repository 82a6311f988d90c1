import { listPaths } from '../../host/list-paths.ts'
import { findProject } from '../../host/find-project.ts'
import { readAssets } from '../../host/read-assets.ts'
import { readProject } from '../../host/read-project.ts'
import { UsageError } from '../../host/usage-error.ts'
import { type Kind, kinds } from '../../model/kinds.ts'
import { limitUnits } from '../../model/limits.ts'
import { usualLimits } from '../../model/limits.ts'
import { allCodes } from '../../pipeline/all-codes.ts'
import { listEntries, listLanguages } from '../../pipeline/list-entries.ts'
import { tables } from '../../report/tables/registry.ts'
import { starterLanguages } from '../starter/in-languages.ts'
import type { Proposal, ProposeValues, Slot } from './complete-words.ts'

/** Proposes values as the options and arguments of the commands take them; what is of a project is read from the one here. */
export function valuesFrom(cwd: string): ProposeValues {
  return (slot, typed) => {
    if (slot.choices.length > 0) return plain(slot.choices)
    const source = sources[`${slot.command} ${slot.name}`] ?? sources[slot.name]
    return source ? source({ cwd, typed, slot }) : []
  }
}

interface Request {
  readonly cwd: string
  readonly typed: string
  readonly slot: Slot
}

type Source = (request: Request) => readonly Proposal[]

/** By option or argument; with the command in front where the same name takes other values there. */
export const sources: Readonly<Record<string, Source>> = {
  '--document': entries('document'),
  '--scenario': entries('scenario'),
  '--lang': ({ cwd }) => ofProject(cwd, (project) => plain(listLanguages(project))),
  '--for': (request) => [...entries('role', 'role=')(request), ...entries('institution', 'institution=')(request)],
  'init --lang': () => plain(starterLanguages),
  '--format': () => plain(['md', 'pdf', 'html']),
  'analyze --format': () => plain(['table', 'csv', 'json']),
  'translations status --format': () => plain(['table', 'csv', 'json']),
  'translations export --format': () => plain(['xliff', 'csv']),
  '--theme': (request) => [...plain(['official', 'plain', 'compact']), ...paths(request)],
  '--report': () => plain(['pretty', 'json', 'sarif', 'github', 'junit', 'gitlab']),
  '--fail-on': () => plain(['error', 'warning', 'info']),
  'translations status --fail-on': () => plain(['missing', 'stale', 'identical']),
  '--rule': () => allCodes.filter(isRule).map((doc) => ({ value: `${doc.code.slice(6)}=`, description: doc.summary })),
  '--limit': () =>
    Object.entries(limitUnits).map(([name, { name: unit }]) => ({ value: `${name}=`, description: unit })),
  '--by': () => plain(['role', 'institution', 'competency', 'area', 'course', 'year']),
  '--accept': entries('competency'),
  '--baseline': paths,
  '--base': paths,
  '--out': paths,
  '--file': paths,
  '--cwd': paths,
  dir: (request) => paths(request).filter(({ value }) => value.endsWith('/')),
  base: paths,
  head: paths,
  file: paths,
  files: paths,
  table: () => plain(tables.map(({ name }) => name)),
  code: () => allCodes.map(({ code, summary }) => ({ value: code, description: summary })),
  kind: () => kinds.map(({ kind, label }) => ({ value: kind, description: label === kind ? '' : label })),
  name: () => templateNames(),
}

function plain(values: readonly string[]): readonly Proposal[] {
  return values.map((value) => ({ value, description: '' }))
}

function isRule({ code }: { readonly code: string }): boolean {
  return code.startsWith('rules/')
}

function paths({ cwd, typed }: Request): readonly Proposal[] {
  return plain(listPaths(cwd, typed))
}

function entries(kind: Kind, before = ''): Source {
  return ({ cwd }) =>
    ofProject(cwd, (project) =>
      listEntries(project, kind).map(({ id, title }) => ({ value: before + id, description: title })),
    )
}

/** Outside a project there is nothing to propose. */
function ofProject(
  cwd: string,
  list: (project: ReturnType<typeof readProject>) => readonly Proposal[],
): readonly Proposal[] {
  try {
    return list(readProject(findProject(cwd, undefined), usualLimits))
  } catch (error) {
    if (error instanceof UsageError) return []
    throw error
  }
}

function templateNames(): readonly Proposal[] {
  const templates = [...readAssets(['templates']).keys()].filter((path) => path.endsWith('.hbs'))
  return plain(templates.map((path) => path.slice('templates/'.length, -'.hbs'.length)))
}
