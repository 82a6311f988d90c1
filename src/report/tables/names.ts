import type { Text } from '../../model/generated/text.ts'
import type { Id } from '../../model/definition.ts'
import type { Kind } from '../../model/kinds.ts'
import type { Project } from '../../model/project.ts'
import type { Named } from './table.ts'

/** Names entities in one language. */
export interface Names {
  /** The entity with its title; its id where it has none. */
  readonly of: (kind: Kind, id: Id) => Named
  readonly text: (text: Text | undefined) => string
}

/** How entities are named: by their titles in a language, or by their ids. */
export type Naming = { readonly language: string } | 'ids'

/** Names by the titles of a language, else of the base language. */
export function createNames(project: Project, naming: Naming): Names {
  const base = [...project.entities.project.values()][0]?.data.languages[0] ?? 'en'
  const language = naming === 'ids' ? base : naming.language
  const text = (value: Text | undefined): string => textIn(value, [language, base])
  return {
    text,
    of(kind, id) {
      if (naming === 'ids') return { id, name: id }
      const { title, abbreviation } = titlesOf(project, kind, id)
      const short = text(abbreviation)
      return { id, name: text(title) || id, ...(short !== '' && { short }) }
    },
  }
}

interface Titles {
  readonly title?: Text
  readonly abbreviation?: Text
}

/** Most kinds have a title, some an abbreviation of it. */
function titlesOf(project: Project, kind: Kind, id: Id): Titles {
  return (project.entities[kind].get(id)?.data ?? {}) as Titles
}

function textIn(value: Text | undefined, languages: readonly string[]): string {
  if (value === undefined || typeof value === 'string') return value ?? ''
  for (const language of languages) {
    const found = value[language]
    if (found !== undefined) return typeof found === 'string' ? found : found.text
  }
  return ''
}
