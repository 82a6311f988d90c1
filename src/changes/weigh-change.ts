import type { Json } from '../diagnostics/diagnostic.ts'
import { weights, type Weight } from '../model/changes.ts'
import type { Kind } from '../model/kinds.ts'
import type { Difference } from './compare-values.ts'

/**
 * How much a field weighs. Breaking: a competency, course or role is withdrawn; a role requires more; a course leads less
 * far. Editorial: texts that bind nobody (titles, notes, reasons) and all translations. Everything else is notable.
 */
export function weighField(kind: Kind, difference: Difference, { texts, languages }: WordingOf): Weight {
  if (isBreaking(kind, difference)) return 'breaking'
  const keys = difference.path.replaceAll(/\[[^\]]*\]/g, '').split('.')
  if (keys.some((key) => languages.slice(1).includes(key))) return 'editorial'
  return keys.some((key) => texts.has(key) && !bindingTexts.has(key)) ? 'editorial' : 'notable'
}

/** What tells wording from content. */
export interface WordingOf {
  /** Keys that hold texts, by the schemas. */
  readonly texts: ReadonlySet<string>
  /** The languages of the project, the one in which it is written first. */
  readonly languages: readonly string[]
}

/** The heaviest of some weights; undefined where there are none. */
export function heaviest(found: readonly Weight[]): Weight | undefined {
  return weights.find((weight) => found.includes(weight))
}

/** Kinds whose ids others keep: assessments, certificates, mappings and other documents name them. */
export const lastingKinds: ReadonlySet<Kind> = new Set<Kind>([
  'area',
  'competency',
  'role',
  'institution',
  'course',
  'certificate',
  'pathway',
  'objective',
  'indicator',
])

/** Texts that say what somebody must do: a change of their words is a change of content. */
const bindingTexts = new Set([
  'definition',
  'levels',
  'tasks',
  'deliverables',
  'descriptor',
  'form_of_completion',
  'text',
])

function isBreaking(kind: Kind, { path, before, after }: Difference): boolean {
  if (path === 'status') return after === 'withdrawn'
  if (kind === 'scale') return path.startsWith('levels') && (path.endsWith('.n') || after === undefined)
  if (kind === 'role' && /^requires\[[^\]]*\]$/.test(path)) return before === undefined
  if (kind === 'role' && /^requires\[[^\]]*\]\.level$/.test(path)) return rises(before, after)
  if (kind === 'course' && /^develops\[[^\]]*\]$/.test(path)) return after === undefined
  return kind === 'course' && /^develops\[[^\]]*\]\.to$/.test(path) && rises(after, before)
}

function rises(from: Json | undefined, to: Json | undefined): boolean {
  return typeof from === 'number' && typeof to === 'number' && to > from
}
