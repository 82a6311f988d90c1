import type { Entity } from '../../model/definition.ts'
import type { Text } from '../../model/generated/text.ts'
import type { Project } from '../../model/project.ts'
import type { Path } from '../../source/span.ts'
import { baseLanguage } from './project-texts.ts'

/** A requirement or mapping that somebody agreed to. */
export interface AgreedLink {
  readonly entity: Entity
  readonly path: Path
  /** Names it on the command line: `officer/seizure`. */
  readonly name: string
  readonly agreed: string
  readonly wording: string
  /** `competency "x"`. */
  readonly about: string
}

/** Every requirement and mapping that records which wording it was agreed against, with the wording of today. */
export function* agreedLinks(project: Project): Iterable<AgreedLink> {
  const { role, competency } = project.entities
  const lines = (...texts: readonly (Text | undefined)[]): string =>
    texts.map((text) => textIn(text, baseLanguage(project))).join('\n')
  for (const entity of role.values()) {
    for (const [i, { competency: id, level, agreed }] of (entity.data.requires ?? []).entries()) {
      const data = competency.get(id)?.data
      if (agreed === undefined || !data) continue
      const wording = lines(data.title, data.definition, data.levels?.[String(level)])
      yield { entity, path: ['requires', i], name: `${entity.id}/${id}`, agreed, wording, about: `competency "${id}"` }
    }
  }
  for (const entity of [...competency.values(), ...role.values()]) {
    const { title } = entity.data
    const wording = lines(title, entity.kind === 'role' ? entity.data.purpose : entity.data.definition)
    for (const [i, { agreed, framework, code }] of (entity.data.mappings ?? []).entries())
      if (agreed !== undefined)
        yield {
          entity,
          path: ['mappings', i],
          name: `${entity.id}/${framework}:${code}`,
          agreed,
          wording,
          about: `${entity.kind} "${entity.id}"`,
        }
  }
}

function textIn(text: Text | undefined, language: string): string {
  if (text === undefined || typeof text === 'string') return text ?? ''
  const version = text[language]
  return typeof version === 'object' ? version.text : (version ?? '')
}
