import type { Json } from '../diagnostics/diagnostic.ts'
import type { Inputs } from '../model/inputs.ts'
import { helperSpecs, type HelperSpec } from '../render/helpers/helper-specs.ts'
import type { TemplateTexts } from '../render/templates/compile-templates.ts'
import { ejectTemplate, withoutFirstLine } from '../render/templates/ejected.ts'
import { type FieldEntry, listCalls, listFields, type PartialCall, viewPlace } from '../render/templates/list-fields.ts'
import {
  findTemplate,
  listTemplates,
  type TemplateEntry,
  type TemplateOrigin,
} from '../render/templates/template-list.ts'
import type { ViewSchemas } from '../render/templates/view-type.ts'

export { findTemplate, type TemplateEntry, type TemplateOrigin }

/** What the commands on templates read of `Inputs`. */
export type TemplateInputs = Pick<Inputs, 'assets' | 'templates'>

/** Built-in templates by their path below `templates/`. */
export function builtinTexts({ assets }: Pick<Inputs, 'assets'>): TemplateTexts {
  const paths = [...assets].filter(([path]) => path.startsWith('templates/') && path.endsWith('.hbs'))
  return new Map(paths.map(([path, text]) => [path.slice('templates/'.length), text]))
}

/** The schemas of views by file name. */
export function viewSchemas({ assets }: Pick<Inputs, 'assets'>): ViewSchemas {
  const prefix = 'schemas/views/'
  const files = [...assets].filter(([path]) => path.startsWith(prefix))
  return new Map(files.map(([path, text]) => [path.slice(prefix.length), JSON.parse(text) as Json])) // shipped and tested
}

/** The templates that documents of a project use. */
export function templatesOf(inputs: TemplateInputs): readonly TemplateEntry[] {
  return listTemplates(inputs.templates, builtinTexts(inputs))
}

/** A built-in template as a project may copy it; undefined where the package has none of that path. */
export function copyOf(inputs: TemplateInputs, { path }: TemplateEntry): string | undefined {
  const text = builtinTexts(inputs).get(path)
  return text === undefined ? undefined : ejectTemplate(path, text)
}

/** The package's text and the project's, without the line that says what it was copied from. */
export function bothTexts(
  inputs: TemplateInputs,
  { path }: TemplateEntry,
): { readonly before: string; readonly after: string } {
  return { before: builtinTexts(inputs).get(path) ?? '', after: withoutFirstLine(inputs.templates.get(path) ?? '') }
}

/** What a template can print: the fields of its view, or the calls of a partial. */
export function fieldsOf(
  inputs: TemplateInputs,
  { path, name }: TemplateEntry,
): { readonly fields: readonly FieldEntry[] } | { readonly calls: readonly PartialCall[] } {
  const place = viewPlace(path)
  if (place) return { fields: listFields(viewSchemas(inputs), place) }
  const texts = new Map([...builtinTexts(inputs), ...inputs.templates])
  return { calls: listCalls(name.replace(/^partials\//, ''), texts) }
}

/** The helpers that every template can call. */
export const helpers: Readonly<Record<string, HelperSpec>> = helperSpecs
