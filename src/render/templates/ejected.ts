import type { Finding } from '../../diagnostics/diagnostic.ts'
import { fingerprint } from '../../std/fingerprint.ts'
import type { TemplateTexts } from './compile-templates.ts'

/** A template of the project that was copied from the package, by its first line. */
export interface EjectedFrom {
  /** Path of the template it was copied from. */
  readonly path: string
  /** Fingerprint of that template at the time. */
  readonly base: string
}

/** A copy of a template of the package, with a first line that says what it was copied from. */
export function ejectTemplate(path: string, text: string): string {
  return `{{!-- Ejected from ${path}, base ${fingerprint(text)}; keep this line: it tells when the base changes. --}}\n${text}`
}

/** What the first line of a template says; undefined for one that was not copied. */
export function readEjected(text: string): EjectedFrom | undefined {
  const [, path, base] = firstLine.exec(text) ?? []
  return path === undefined || base === undefined ? undefined : { path, base }
}

/** A template without that line. */
export function withoutFirstLine(text: string): string {
  return text.replace(firstLine, '')
}

const firstLine = /^\{\{!-- Ejected from (\S+), base ([0-9a-f]{8})\b[^\n]*--\}\}\n/

/** Names the copies whose base has changed or gone since. Codes template/base-changed, template/base-gone. */
export function checkBases(own: TemplateTexts, builtin: TemplateTexts): readonly Finding[] {
  return [...own].flatMap(([path, text]): readonly Finding[] => {
    const from = readEjected(text)
    if (!from) return []
    const at = { file: `templates/${path}`, start: 0, end: text.indexOf('\n') }
    const base = builtin.get(from.path)
    if (base === undefined) return [baseGone(from, at)]
    return fingerprint(base) === from.base ? [] : [baseChanged(from, fingerprint(base), at)]
  })
}

function baseChanged({ path, base }: EjectedFrom, now: string, at: Finding['at'] & object): Finding {
  return {
    code: 'template/base-changed',
    severity: 'warning',
    message: `The package's own "${path}" has changed since it was copied`,
    at,
    help: `Take over what you need (strategy template diff ${nameOf(path)}), then write "base ${now}" instead of "base ${base}"`,
  }
}

function baseGone({ path }: EjectedFrom, at: Finding['at'] & object): Finding {
  return {
    code: 'template/base-gone',
    severity: 'warning',
    message: `The package no longer has "${path}", from which this template was copied`,
    at,
    help: 'Delete the template if nothing uses it, or delete its first line to keep it as your own',
  }
}

/** The short name of a template: `framework/areas` for `documents/framework/areas.hbs`, `partials/glossary`. */
export function nameOf(path: string): string {
  return path.replace(/^documents\//, '').replace(/\.hbs$/, '')
}
