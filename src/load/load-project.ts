import { append } from '../std/append.ts'
import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { mostErrors } from '../diagnostics/flood.ts'
import { noMemory, type BuildMemory } from '../model/build-memory.ts'
import type { Definition } from '../model/definition.ts'
import { kinds, type KindRow } from '../model/kinds.ts'
import { type ProjectLimits, usualLimits } from '../model/limits.ts'
import type { SourceFile } from '../source/span.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import { checkEntries } from './check-entries.ts'
import { checkLengths, checkTitles } from './check-lengths.ts'
import type { PlainData } from './convert-node.ts'
import { readEverydayYaml } from './everyday-yaml.ts'
import { readWholeYaml } from './whole-yaml.ts'

/**
 * All definitions of a project, in the order of its files.
 *
 * Reports what `parseYaml` and `convertNode` report, and load/unknown-section, load/not-a-list, load/empty-file,
 * load/second-section (a section that may stand once stands in two files), load/text-too-long, load/title-too-long, load/too-many-entries. A file that has not changed is remembered.
 */
export function loadProject(
  sources: readonly SourceFile[],
  memory: BuildMemory = noMemory,
  limits: ProjectLimits = usualLimits,
): Outcome<readonly Definition[]> {
  const files = sources.map((source) =>
    memory.recall(
      `load ${source.path}`,
      () => [source.text],
      () => loadFile(source, limits),
    ),
  )
  const value = files.flatMap((file) => file.value)
  return { value, findings: [...files.flatMap(({ findings }) => findings), ...secondSections(value)] }
}

/** The data of one YAML file that is not a definition file (a theme, a locale); undefined where it cannot be read. */
export function loadData(source: SourceFile): Outcome<PlainData | undefined> {
  if (source.path.endsWith('.json')) return { value: JSON.parse(source.text) as PlainData, findings: [] } // packed by the build
  const everyday = readEverydayYaml(source.text)
  return everyday === undefined ? readWholeYaml(source) : { value: everyday, findings: [] }
}

function loadFile(source: SourceFile, limits: ProjectLimits): Outcome<readonly Definition[]> {
  const everyday = readEverydayYaml(source.text)
  const dense = checkEntries(source, limits, everyday === undefined ? 'unusual' : 'everyday')
  if (dense) return { value: [], findings: [dense] }
  const data = everyday === undefined ? readWholeYaml(source) : { value: everyday, findings: [] }
  if (data.value === undefined) return { value: [], findings: data.findings }
  const findings = [...data.findings]
  if (source.text.length > limits.text) append(findings, checkLengths(source.path, data.value, limits.text))
  if (!isMap(data.value)) return { value: [], findings: [...findings, notAFileOfSections(source, data.value)] }
  const value = Object.entries(data.value).flatMap(([section, content]) =>
    loadSection({ source, section, content }, findings),
  )
  if (source.text.length > 2000)
    append(
      findings,
      value.flatMap((definition) => checkTitles(definition, limits.text)),
    )
  return { value, findings }
}

interface Section {
  readonly source: SourceFile
  readonly section: string
  readonly content: PlainData
}

function loadSection({ source, section, content }: Section, findings: Finding[]): readonly Definition[] {
  const row = kinds.find((entry) => entry.section === section)
  if (!row) {
    findings.push(unknownSection(source, section, findings.length < mostErrors))
    return []
  }
  const file = source.path
  if (row.single) return [{ kind: row.kind, data: content, file, path: [section] }]
  if (content === null) return []
  if (!isList(content)) {
    findings.push(notAList(source, row))
    return []
  }
  return content.map((data, i) => ({ kind: row.kind, data, file, path: [section, i] }))
}

const sections = kinds.map((row) => row.section)
const sectionsHelp = `Use one of the sections ${sections.join(', ')}; a file that is not part of the strategy is named in .strategyignore`

function unknownSection({ path }: SourceFile, section: string, suggests: boolean): Finding {
  const meant = suggests ? didYouMean(section, sections) : undefined
  return {
    code: 'load/unknown-section',
    severity: 'error',
    message: `Unknown section "${section}"`,
    at: { file: path, path: [section], part: 'key' },
    help: meant === undefined ? sectionsHelp : `Did you mean "${meant}"?`,
  }
}

function notAFileOfSections({ path, text }: SourceFile, value: PlainData): Finding {
  const empty = value === null
  return {
    code: 'load/empty-file',
    severity: empty ? 'warning' : 'error',
    message: empty ? 'File holds no definitions' : 'File does not start with a section',
    at: { file: path, start: 0, end: Math.max(1, text.search(/\n|$/)) },
    help: 'Begin with a section such as "roles:", or name the file in .strategyignore',
  }
}

function notAList({ path }: SourceFile, { section, label }: KindRow): Finding {
  return {
    code: 'load/not-a-list',
    severity: 'error',
    message: `Section "${section}" is not a list`,
    at: { file: path, path: [section], part: 'key' },
    help: `Begin each ${label} below it with "- id: ..."`,
  }
}

function secondSections(definitions: readonly Definition[]): readonly Finding[] {
  const firsts = new Map<string, Definition>()
  return definitions.flatMap((definition): Finding[] => {
    const { kind, file, path } = definition
    if (path.length > 1) return []
    const first = firsts.get(kind)
    firsts.set(kind, first ?? definition)
    if (!first) return []
    return [
      {
        code: 'load/second-section',
        severity: 'error',
        message: `Section "${String(path[0])}" stands in two files`,
        at: { file, path, part: 'key' },
        related: [{ message: 'First written here', at: { file: first.file, path: first.path, part: 'key' } }],
        help: 'Keep it in one file',
      },
    ]
  })
}

function isMap(value: PlainData): value is { readonly [key: string]: PlainData } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: PlainData): value is readonly PlainData[] {
  return Array.isArray(value)
}
