import Handlebars from 'handlebars'
import type { Finding, Outcome } from '../../diagnostics/diagnostic.ts'
import { codePointOrder } from '../../std/natural-order.ts'
import { checkTemplate } from './check-template.ts'
import { viewPlace } from './list-fields.ts'
import { isFinding, parseTemplate, type ParsedTemplate } from './parse-template.ts'
import { compileOptions, rewriteTemplate } from './rewrite-template.ts'
import { createTemplateSet, isolate, type TemplateSet } from './template-set.ts'
import { viewType, type ViewSchemas, type ViewType } from './view-type.ts'

/** Templates by their path below `templates/`: `documents/framework/areas.hbs`, `partials/role.hbs`. */
export type TemplateTexts = ReadonlyMap<string, string>

/** What templates are compiled from. */
export interface TemplateSources {
  readonly texts: TemplateTexts
  /** Where a template lies for people, if elsewhere than `templates/<path>`. */
  readonly shownPath?: (path: string) => string
  readonly viewSchemas: ViewSchemas
  readonly phrases: ReadonlySet<string>
  /** Is told of each template before it is read, checked or compiled. */
  readonly started?: (path: string) => void
}

/**
 * Parses, checks and compiles all templates.
 *
 * `documents/<template>/<section>.hbs` is checked against that section in `<template>.schema.json`, a partial against what
 * each caller hands over. With a finding nothing can be rendered.
 */
export function compileTemplates(sources: TemplateSources): Outcome<TemplateSet> {
  const { parsed, findings: syntax } = parseAll(sources)
  const partials = new Map([...parsed].flatMap(([path, template]) => partialEntry(path, template)))
  const environment = { partials, phrases: sources.phrases }
  const views = [...parsed].flatMap(([path, template]) => {
    sources.started?.(path)
    return checkTemplate(template, viewOf(path, sources.viewSchemas), environment)
  })
  const findings = unique([...syntax, ...views])
  return { value: compileAll(findings.length > 0 ? new Map() : parsed, sources.started), findings }
}

function parseAll(sources: TemplateSources): {
  parsed: ReadonlyMap<string, ParsedTemplate>
  findings: readonly Finding[]
} {
  const parsed = new Map<string, ParsedTemplate>()
  const findings: Finding[] = []
  for (const path of [...sources.texts.keys()].filter((name) => name.endsWith('.hbs')).toSorted(codePointOrder)) {
    sources.started?.(path)
    const shown = sources.shownPath?.(path) ?? `templates/${path}`
    const result = parseTemplate({ path: shown, text: sources.texts.get(path) ?? '' })
    if (isFinding(result)) findings.push(result)
    else parsed.set(path, result)
  }
  return { parsed, findings }
}

function partialEntry(path: string, template: ParsedTemplate): readonly (readonly [string, ParsedTemplate])[] {
  const name = /^partials\/(.+)\.hbs$/.exec(path)?.[1]
  return name === undefined ? [] : [[name, template]]
}

/** The view that the engine hands to a template; a partial is called by other templates with whatever they have. */
function viewOf(path: string, schemas: ViewSchemas): ViewType {
  const place = viewPlace(path)
  return place ? viewType(schemas, ...place) : { kind: 'any' }
}

/** A partial is checked once for each call; what is wrong in itself is said once. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.code, finding.message, finding.at])
    return seen.has(key) ? false : seen.add(key)
  })
}

function compileAll(parsed: ReadonlyMap<string, ParsedTemplate>, started: TemplateSources['started']): TemplateSet {
  const engine = isolate(Handlebars.create())
  const compiled = [...parsed].map(([path, { program }]) => {
    started?.(path)
    return [path, engine.compile<unknown>(rewriteTemplate(program), compileOptions)] as const
  })
  return createTemplateSet(new Map(compiled))
}
