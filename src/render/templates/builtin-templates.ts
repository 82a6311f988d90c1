import Handlebars from 'handlebars/runtime.js'
import { createTemplateSet, isolate, type TemplateSet } from './template-set.ts'

/** A template as the code that the build made of it. */
export type TemplateCode = Readonly<Record<string, unknown>>

/**
 * The built-in templates, checked and compiled by the build; undefined in the source tree, where they are compiled at run time.
 * The build replaces the module that holds the code.
 */
export async function builtinTemplates(): Promise<TemplateSet | undefined> {
  const { templateCode } = await import('./template-code.ts')
  if (templateCode.size === 0) return undefined
  const engine = isolate(Handlebars.create())
  return createTemplateSet(new Map([...templateCode].map(([path, code]) => [path, engine.template(code)])))
}
