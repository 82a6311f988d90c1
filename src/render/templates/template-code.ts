import type { TemplateCode } from './builtin-templates.ts'

/** The built-in templates as code by their paths: empty here, filled by the build (scripts/template-code.mjs). */
export const templateCode: ReadonlyMap<string, TemplateCode> = new Map()
