import type { Entity, Id } from '../model/definition.ts'
import type { Inputs } from '../model/inputs.ts'
import type { Project } from '../model/project.ts'
import type { TranslationProgress, TranslationUnit } from '../model/translation.ts'
import {
  holderOf,
  keepsOriginal,
  placeOfText,
  type ProjectText,
  projectTexts,
  recordOf,
} from '../rules/reading/project-texts.ts'
import type { Path, ProjectPath } from '../source/span.ts'
import { groupBy } from '../std/group-by.ts'
import { makeUnits, type TextVersions } from '../translations/make-units.ts'
import { summarize } from '../translations/summarize.ts'
import { writeCsv } from '../translations/write-csv.ts'
import { writeXliff } from '../translations/write-xliff.ts'
import type { CheckResult } from './check-project.ts'
import { compile } from './compile.ts'
import { entryName } from './entry-names.ts'
import { locateFindings } from './locate-findings.ts'
import { printSources } from './print-sources.ts'

/** The texts of a project and how far they are translated; undefined where errors keep the project from being read. */
export interface Translations extends CheckResult {
  readonly value: ProjectTranslations | undefined
}

export interface ProjectTranslations {
  readonly project: Id
  readonly languages: readonly string[]
  readonly units: readonly TranslationUnit[]
}

/** Reads the texts of a project. What the rules object to does not matter here; of the findings only errors are kept. */
export function readTranslations(inputs: Inputs): Translations {
  const { value, findings } = compile(inputs, { ruleSettings: new Map() })
  const sources = printSources(inputs)
  const errors = value ? [] : findings.filter(({ severity }) => severity === 'error')
  const diagnostics = locateFindings(errors, sources)
  if (!value) return { diagnostics, sources, value: undefined }
  const { project } = value
  const frame = [...project.entities.project.values()][0]
  const languages = frame?.data.languages ?? []
  const units = makeUnits(textsOf(project, inputs.prose), languages)
  return { diagnostics, sources, value: { project: frame?.id ?? '', languages, units } }
}

/** How far each file has come in each language. */
export function translationProgress(units: readonly TranslationUnit[]): readonly TranslationProgress[] {
  return summarize(units)
}

/** The form of a file for translators. */
export type ExchangeFormat =
  { readonly name: 'xliff'; readonly tool: string } | { readonly name: 'csv'; readonly separator: ';' | ',' }

/** The units of one language as a file for a translator. */
export function exportUnits(units: readonly TranslationUnit[], format: ExchangeFormat): string {
  return format.name === 'xliff' ? writeXliff(units, format.tool) : writeCsv(units, format.separator)
}

/** Every text that a reader sees, with all its versions. */
function textsOf(project: Project, prose: ReadonlyMap<ProjectPath, string>): readonly TextVersions[] {
  const seen = new Map<string, number>()
  const texts = [...groupBy(projectTexts(project, prose), ({ path }) => path).values()].filter(
    ([first]) => first && !isWordList(first),
  )
  return texts.flatMap((versions): readonly TextVersions[] => {
    const [first] = versions
    if (!first) return []
    const { entity, path } = first
    const place = { file: entity.file, path: [...entity.path, ...path] }
    const name = entryName(place, entity)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return [
      {
        id: count === 1 ? name : `${name}#${count}`,
        holder: holderOf({ ...first, file: undefined }),
        field: name.slice(name.indexOf('.', entryName({ path: entity.path }, entity).length) + 1),
        place,
        hasRoom: versions.every(({ file, wordsPath }) => file === undefined || isByLanguage(entity, path, wordsPath)),
        isOptional: entity.kind === 'source',
        keepsOriginal: keepsOriginal.has(entity.kind),
        versions: versions.map((version) => ({
          language: version.language,
          text: version.text,
          at: placeOfText(version),
          file: version.file,
          of: recordOf(version).of,
          state: recordOf(version).state,
        })),
      },
    ]
  })
}

/** `{ en: { file: prose/x.md } }` has room for a text in another language; `{ file: prose/x.md }` and sections of documents have none. */
function isByLanguage(entity: Entity, path: Path, wordsPath: Path): boolean {
  return entity.kind !== 'document' && wordsPath.length > path.length && wordsPath.at(-1) !== 'file'
}

/** Words of one language that documents must not use: nobody translates them. */
function isWordList({ entity, path }: ProjectText): boolean {
  return entity.kind === 'term' && path[0] === 'forbidden'
}
