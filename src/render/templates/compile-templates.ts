import Handlebars from 'handlebars'
import type { Finding, Outcome } from '../../diagnostics/diagnostic.ts'
import { codePointOrder } from '../../std/natural-order.ts'
import { helperSpecs } from '../helpers/helper-specs.ts'
import { checkTemplate } from './check-template.ts'
import { isFinding, parseTemplate, type ParsedTemplate } from './parse-template.ts'
import { internalHelpers, rewriteTemplate } from './rewrite-template.ts'
import { viewType, type ViewSchemas, type ViewType } from './view-type.ts'

/** Templates by their path below `templates/`: `documents/framework/areas.hbs`, `partials/role.hbs`. */
export type TemplateTexts = ReadonlyMap<string, string>

/** Templates that have been checked and can be rendered with the helpers of a document. */
export interface TemplateSet {
  has(path: string): boolean
  /** Renders a template; a path that is not there gives "". */
  render(path: string, view: unknown, helpers: Readonly<Record<string, Handlebars.HelperDelegate>>): string
}

/** The partial that the engine itself renders, at the head of every file. */
export const titleBlock = 'partials/title-block.hbs'

/** What templates are compiled from. */
export interface TemplateSources {
  readonly texts: TemplateTexts
  /** Where a template lies for people, if elsewhere than `templates/<path>`. */
  readonly shownPath?: (path: string) => string
  readonly viewSchemas: ViewSchemas
  readonly phrases: ReadonlySet<string>
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
  const views = [...parsed].flatMap(([path, template]) =>
    checkTemplate(template, viewOf(path, sources.viewSchemas), environment),
  )
  const findings = unique([...syntax, ...views])
  return { value: compileAll(findings.length > 0 ? new Map() : parsed, partials), findings }
}

function parseAll(sources: TemplateSources): {
  parsed: ReadonlyMap<string, ParsedTemplate>
  findings: readonly Finding[]
} {
  const parsed = new Map<string, ParsedTemplate>()
  const findings: Finding[] = []
  for (const path of [...sources.texts.keys()].filter((name) => name.endsWith('.hbs')).toSorted(codePointOrder)) {
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
  if (path === titleBlock) return viewType(schemas, 'definitions.schema.json', '/definitions/header')
  const [, template, section] = /^documents\/([^/]+)\/([^/]+)\.hbs$/.exec(path) ?? []
  if (template === undefined || section === undefined) return { kind: 'any' }
  return viewType(schemas, `${template}.schema.json`, `/properties/${section}`)
}

/** A partial is checked once for each call; what is wrong in itself is said once. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.code, finding.message, finding.at])
    return seen.has(key) ? false : seen.add(key)
  })
}

function compileAll(
  parsed: ReadonlyMap<string, ParsedTemplate>,
  partials: ReadonlyMap<string, ParsedTemplate>,
): TemplateSet {
  const engine = Handlebars.create()
  for (const name of ['log', 'lookup', 'blockHelperMissing']) engine.unregisterHelper(name)
  const compiled = new Map([...parsed].map(([path, template]) => [path, compileOne(engine, template)]))
  const runPartials = Object.fromEntries(
    [...partials.keys()].flatMap((name) => {
      const template = compiled.get(`partials/${name}.hbs`)
      return template === undefined ? [] : [[name, template]]
    }),
  )
  return {
    has: (path) => compiled.has(path),
    render: (path, view, helpers) =>
      compiled.get(path)?.(view, { helpers: { ...helpers }, partials: runPartials, ...closedPrototypes }) ?? '',
  }
}

const closedPrototypes = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }

function compileOne(engine: typeof Handlebars, template: ParsedTemplate): HandlebarsTemplateDelegate<unknown> {
  const names = [...Object.keys(helperSpecs), ...Object.values(internalHelpers)]
  return engine.compile(rewriteTemplate(template.program), {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(names.map((name) => [name, true])) as KnownHelpers, // the type asks for the built-in ones
    noEscape: true,
    preventIndent: true,
  })
}
