import type { Location } from '../../diagnostics/diagnostic.ts'
import type { Entity } from '../../model/definition.ts'
import { type Kind, kinds } from '../../model/kinds.ts'
import type { Project } from '../../model/project.ts'
import type { TranslationState } from '../../model/translation.ts'
import type { Path, ProjectPath } from '../../source/span.ts'
import { proseFields, textFields } from './text-fields.ts'
import { type FieldTree, fieldTree, walkFields } from './walk-fields.ts'

/** One text in one language, as a reader will see it. */
export interface ProjectText {
  readonly entity: Entity
  /** Path in the data of the entity, without the language. */
  readonly path: Path
  readonly language: string
  readonly text: string
  /** The Markdown file that holds the text; undefined where it stands in the YAML. */
  readonly file: ProjectPath | undefined
  /** Path of the words themselves in the data of the entity. */
  readonly wordsPath: Path
}

/** Every text of the project in the order of kinds, ids and fields, with the Markdown files that it names. */
export function projectTexts(project: Project, prose: ReadonlyMap<ProjectPath, string>): readonly ProjectText[] {
  const collection: Collection = { base: baseLanguage(project), prose, texts: [] }
  for (const { kind } of kinds) {
    const tree = trees[kind]
    for (const entity of project.entities[kind].values())
      walkFields(entity.data, tree, (value, path) => collect(collection, { entity, path }, value))
  }
  return collection.texts
}

const extraFields: Readonly<Record<string, readonly string[]>> = { project: proseFields, document: ['sections[].from'] }

const trees = Object.fromEntries(
  kinds.map(({ kind }) => [kind, fieldTree([...textFields[kind], ...(extraFields[kind] ?? [])])]),
) as Readonly<Record<Kind, FieldTree>> // one entry a kind

/** Where a text stands, or a part of it (offsets in the text) if it stands in a file of its own. */
export function placeOfText({ entity, file, wordsPath }: ProjectText, part?: readonly [number, number]): Location {
  if (file === undefined) return { file: entity.file, path: [...entity.path, ...wordsPath] }
  const [start, end] = part ?? [0, 1]
  return { file, start, end }
}

interface Collection {
  readonly base: string
  readonly prose: ReadonlyMap<ProjectPath, string>
  readonly texts: ProjectText[]
}

type Field = Pick<ProjectText, 'entity' | 'path'>

/** The versions of a text: a string in the base language, a map by language, or the files that hold them. */
function collect(collection: Collection, field: Field, value: unknown): void {
  const { base, prose, texts } = collection
  const { entity, path } = field
  const addFile = (file: ProjectPath, language: string, key: string): void => {
    const text = prose.get(file)
    if (text !== undefined) texts.push({ entity, path, language, text, file, wordsPath: [...path, key] })
  }
  if (typeof value === 'string') {
    const isFile = value.endsWith('.md') && prose.has(value) // sections of documents name files so
    const text = isFile ? (prose.get(value) ?? '') : value
    texts.push({ entity, path, language: base, text, file: isFile ? value : undefined, wordsPath: path })
    return
  }
  const versions = value as Readonly<Record<string, string | { readonly text?: string; readonly file?: string }>> // by schema
  for (const language of Object.keys(versions)) {
    const version = versions[language]
    if (language === 'file' && typeof version === 'string') addFile(version, base, 'file')
    else if (typeof version === 'string')
      texts.push({ entity, path, language, text: version, file: undefined, wordsPath: [...path, language] })
    else if (version?.text !== undefined)
      texts.push({
        entity,
        path,
        language,
        text: version.text,
        file: undefined,
        wordsPath: [...path, language, 'text'],
      })
    else if (version?.file !== undefined) addFile(version.file, language, language)
  }
}

/** The fields that stand in more than one language, each with its texts; the texts of a field follow one another. */
export function translationsOf(texts: readonly ProjectText[]): readonly (readonly ProjectText[])[] {
  const fields: (readonly ProjectText[])[] = []
  let start = 0
  for (let end = 1; end <= texts.length; end++) {
    if (texts[end]?.path === texts[start]?.path) continue
    if (end - start > 1) fields.push(texts.slice(start, end))
    start = end
  }
  return fields
}

/** What a translation says of itself: the fingerprint of the text that it was made from, and how far it has come. */
export function recordOf({ entity, path, language }: ProjectText): TranslationRecord {
  const versions = path.reduce<unknown>((value, step) => (value as Data | undefined)?.[step], entity.data)
  const version = (versions as Data | undefined)?.[language]
  return typeof version === 'object' && version !== null ? (version as TranslationRecord) : {} // by schema
}

interface TranslationRecord {
  readonly of?: string
  readonly state?: TranslationState
}

type Data = Readonly<Record<string | number, unknown>>

/** Kinds whose titles may keep the language of the original. */
export const keepsOriginal: ReadonlySet<string> = new Set(['source', 'legal-instrument'])

/** The language in which the project is written first. */
export function baseLanguage({ entities }: Project): string {
  return [...entities.project.values()][0]?.data.languages[0] ?? 'en'
}

/** `role "analyst"`, or the file of a text that stands in one of its own, for messages. */
export function holderOf({ entity, file }: ProjectText): string {
  return file === undefined ? `${entity.kind.replace('-', ' ')} "${entity.id}"` : `"${file}"`
}
