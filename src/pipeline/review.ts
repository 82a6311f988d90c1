import { createLocator } from '../load/locate.ts'
import type { Inputs } from '../model/inputs.ts'
import { agreedLinks } from '../rules/reading/agreed-links.ts'
import type { SpanEdit } from '../source/apply-edits.ts'
import { indexLines } from '../source/line-index.ts'
import type { Span } from '../source/span.ts'
import { fingerprint } from '../std/fingerprint.ts'
import type { CheckResult } from './check-project.ts'
import { compile } from './compile.ts'
import { locateFindings } from './locate-findings.ts'
import { printSources } from './print-sources.ts'

/** A requirement or mapping that was agreed against an older wording. */
export interface SuspectLink {
  /** `officer/seizure`, or `seizure/NICE:T0167`. */
  readonly name: string
  /** Ids by which it can be accepted too: of the entry, and of the competency that it requires. */
  readonly ids: readonly string[]
  /** `competency "seizure"`: what reads otherwise now. */
  readonly about: string
  /** The wording of today in the base language. */
  readonly wording: string
  readonly span: Span
  /** From 1. */
  readonly line: number
  /** Writes the fingerprint of today's wording, and nothing else. */
  readonly accept: SpanEdit
}

/** Links to review; undefined where errors keep the project from being read. */
export interface Review extends CheckResult {
  readonly links: readonly SuspectLink[] | undefined
  /** Whether any requirement or mapping records against which wording it was agreed. */
  readonly hasAgreements: boolean
}

/** Finds requirements and mappings whose agreement is older than the wording, in the order of the project. */
export function reviewLinks(inputs: Inputs): Review {
  const { value, findings } = compile(inputs, { ruleSettings: new Map() })
  const sources = printSources(inputs)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (!value) return { links: undefined, hasAgreements: false, sources, diagnostics: locateFindings(errors, sources) }
  const locate = createLocator(inputs.sources)
  const lines = new Map(inputs.sources.map(({ path, text }) => [path, indexLines(text)]))
  const all = [...agreedLinks(value.project)]
  const links = all.flatMap((link): SuspectLink[] => {
    const { entity, path, name, agreed, about, wording } = link
    const now = fingerprint(wording)
    if (agreed === now) return []
    const span = locate({ file: entity.file, path: [...entity.path, ...path, 'agreed'] })
    const line = lines.get(span.file)?.position(span.start).line ?? 1
    const accept = { start: span.start, end: span.end, text: `"${now}"` }
    return [{ name, ids: [entity.id, ...name.split('/').slice(1)], about, wording, span, line, accept }]
  })
  return { links, hasAgreements: all.length > 0, diagnostics: [], sources }
}
