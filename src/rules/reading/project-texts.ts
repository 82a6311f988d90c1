import type { Location } from '../../diagnostics/diagnostic.ts'
import type { Entity } from '../../model/definition.ts'
import { type Kind, kinds } from '../../model/kinds.ts'
import type { Project } from '../../model/project.ts'
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
  const base = baseLanguage(project)
  const texts: ProjectText[] = []
  const collect = (entity: Entity, path: Path, value: unknown): void => {
    for (const { language, text, file, steps } of versionsOf(value, { base, prose }))
      texts.push({ entity, path, language, text, file, wordsPath: [...path, ...steps] })
  }
  for (const { kind } of kinds) {
    const tree = trees[kind]
    for (const entity of project.entities[kind].values())
      walkFields(entity.data, tree, (value, path) => collect(entity, path, value))
  }
  return texts
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

interface Version {
  readonly language: string
  readonly text: string
  readonly file: ProjectPath | undefined
  readonly steps: Path
}

interface Sources {
  readonly base: string
  readonly prose: ReadonlyMap<ProjectPath, string>
}

/** The versions of a text: a string in the base language, a map by language, or the files that hold them. */
function versionsOf(value: unknown, sources: Sources): readonly Version[] {
  if (typeof value === 'string') return [version(value, { language: sources.base, steps: [] }, sources)]
  return Object.entries(value as Record<string, unknown>).flatMap(([key, entry]): Version[] => {
    if (key === 'file') return fromFile(entry as string, { language: sources.base, steps: ['file'] }, sources)
    const at = { language: key, steps: [key] }
    if (typeof entry === 'string') return [version(entry, at, sources)]
    const { text, file } = entry as { text?: string; file?: string } // the schemas allow nothing else
    if (text !== undefined) return [{ ...at, text, file: undefined, steps: [key, 'text'] }]
    return file === undefined ? [] : fromFile(file, { ...at, steps: [key, 'file'] }, sources)
  })
}

type Spot = Pick<Version, 'language' | 'steps'>

/** A bare string is the text itself, unless it names a Markdown file of the project (sections of documents). */
function version(value: string, spot: Spot, { prose }: Sources): Version {
  const text = value.endsWith('.md') ? prose.get(value) : undefined
  return text === undefined ? { ...spot, text: value, file: undefined } : { ...spot, text, file: value }
}

function fromFile(file: ProjectPath, spot: Spot, { prose }: Sources): Version[] {
  const text = prose.get(file)
  return text === undefined ? [] : [{ ...spot, text, file }]
}

/** The texts of one field in the several languages; the texts of a field follow one another. */
export function byField(texts: readonly ProjectText[]): readonly (readonly ProjectText[])[] {
  const fields: ProjectText[][] = []
  let last: ProjectText | undefined
  for (const text of texts) {
    if (last && last.path === text.path) fields.at(-1)?.push(text)
    else fields.push([text])
    last = text
  }
  return fields
}

/** The language in which the project is written first. */
export function baseLanguage({ entities }: Project): string {
  return [...entities.project.values()][0]?.data.languages[0] ?? 'en'
}

/** `role "analyst"`, or the file of a text that stands in one of its own, for messages. */
export function holderOf({ entity, file }: ProjectText): string {
  return file === undefined ? `${entity.kind.replace('-', ' ')} "${entity.id}"` : `"${file}"`
}
