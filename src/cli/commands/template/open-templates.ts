import { findProject } from '../../../host/find-project.ts'
import { readAssets } from '../../../host/read-assets.ts'
import { readProject } from '../../../host/read-project.ts'
import { UsageError } from '../../../host/usage-error.ts'
import { findTemplate, type TemplateEntry, type TemplateInputs, templatesOf } from '../../../pipeline/templates.ts'
import { didYouMean } from '../../../std/did-you-mean.ts'
import type { Context } from '../../global-options.ts'

/** The templates of the package and of a project. */
export interface OpenTemplates {
  readonly root: string
  readonly inputs: TemplateInputs
  readonly entries: readonly TemplateEntry[]
}

/** Reads the templates of the package and of the project. Throws UsageError where there is no project. */
export function openTemplates(context: Context, dir: string | undefined): OpenTemplates {
  const root = findProject(context.cwd, dir)
  const inputs = {
    assets: readAssets(['schemas', 'templates']),
    templates: readProject(root, context.limits).templates,
  }
  return { root, inputs, entries: templatesOf(inputs) }
}

/** The template of a name. Throws UsageError with a suggestion. */
export function namedTemplate({ entries }: OpenTemplates, name: string): TemplateEntry {
  const found = findTemplate(entries, name)
  if (found) return found
  const names = entries.map((entry) => entry.name)
  const meant = didYouMean(name, names) ?? didYouMean(`partials/${name}`, names)
  throw new UsageError(
    `Unknown template "${name}"`,
    meant ? `Did you mean "${meant}"?` : 'strategy template list names all templates',
  )
}
