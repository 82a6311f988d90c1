import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Project } from '../model/project.ts'
import type { TemplateTexts } from '../render/templates/compile-templates.ts'

/**
 * Partials of the project that no template includes and no section of a document names: they print nothing, and with no
 * caller nothing is known of the fields that they may ask for. Code build/unused-partial.
 */
export function unusedPartials(own: TemplateTexts, all: TemplateTexts, { entities }: Project): readonly Finding[] {
  const included = [...all.values()].flatMap((text) =>
    [...text.matchAll(/\{\{~?#?>\s*["']?([\w./-]+)/g)].map(([, name]) => name),
  )
  const sections = [...entities.document.values()].flatMap(({ data }) => data.sections ?? [])
  const named = sections.map((section) => (typeof section === 'string' ? undefined : section.partial))
  const used = new Set([...included, ...named])
  return [...own.keys()].flatMap((path): readonly Finding[] => {
    const name = /^partials\/(.+)\.hbs$/.exec(path)?.[1]
    if (name === undefined || used.has(name)) return []
    return [
      {
        code: 'build/unused-partial',
        severity: 'warning',
        message: `Nothing includes the partial "${name}"`,
        at: { file: `templates/${path}`, start: 0, end: 1 },
        help: `Include it with {{> ${name}}}, name it in a section of a document, or delete it`,
      },
    ]
  })
}
