import { fingerprint } from '../../std/fingerprint.ts'
import { codePointOrder } from '../../std/natural-order.ts'
import type { TemplateTexts } from './compile-templates.ts'
import { nameOf, readEjected, withoutFirstLine } from './ejected.ts'

/** Whose a template is: `changed` is a copy that differs, `copied` one that does not, `own` shadows nothing. */
export type TemplateOrigin = 'package' | 'copied' | 'changed' | 'own'

/** A template that documents can use. */
export interface TemplateEntry {
  /** `framework/areas`, `partials/glossary`. */
  readonly name: string
  /** Path below `templates/`. */
  readonly path: string
  readonly origin: TemplateOrigin
  /** The package's template has changed since the project's was copied from it. */
  readonly isOutdated: boolean
}

/** The templates of the package and of the project, each name once. */
export function listTemplates(own: TemplateTexts, builtin: TemplateTexts): readonly TemplateEntry[] {
  const paths = [...new Set([...builtin.keys(), ...own.keys()])].filter((path) => path.endsWith('.hbs'))
  return paths.toSorted(codePointOrder).map((path) => {
    const [text, base] = [own.get(path), builtin.get(path)]
    const from = text === undefined ? undefined : readEjected(text)
    return {
      name: nameOf(path),
      path,
      origin: originOf(text, base),
      isOutdated: from !== undefined && base !== undefined && from.base !== fingerprint(base),
    }
  })
}

function originOf(text: string | undefined, base: string | undefined): TemplateOrigin {
  if (text === undefined) return 'package'
  if (base === undefined) return 'own'
  return withoutFirstLine(text) === base ? 'copied' : 'changed'
}

/** The template that a name means: `framework/areas`, `documents/framework/areas.hbs`, `glossary` for a partial. */
export function findTemplate(entries: readonly TemplateEntry[], name: string): TemplateEntry | undefined {
  const asked = nameOf(name.replaceAll('\\', '/').replace(/^templates\//, ''))
  return entries.find((entry) => entry.name === asked) ?? entries.find((entry) => entry.name === `partials/${asked}`)
}
