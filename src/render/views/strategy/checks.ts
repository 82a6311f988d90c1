import type { Entity } from '../../../model/definition.ts'
import type { RecordedFinding } from '../../../model/rule-record.ts'
import { pickLine } from '../../text.ts'
import { capitalize } from '../capitalize.ts'
import type { Mention } from '../generated/definitions.ts'
import type { ChecksView, FindingRow, WeightRow } from '../generated/strategy.ts'
import { groupBy } from '../../../std/group-by.ts'
import type { TitledKind } from '../mention.ts'
import { nameOf } from '../print/names.ts'
import { nothing, printDecimal } from '../print/print.ts'
import { line, listed, once, type ViewContext } from '../view-context.ts'

/** What the rules of an editor say of the data: what is open, what was accepted and why, which rules weigh differently. */
export function checksView(context: ViewContext): ChecksView {
  const { applied, findings } = context.record
  return {
    applied,
    open: findingRows(
      context,
      findings.filter(({ reason }) => !reason),
    ),
    accepted: findingRows(
      context,
      findings.filter(({ reason }) => reason),
    ),
    weights: weightRows(context),
  }
}

/** A row for each rule and reason. */
function findingRows(context: ViewContext, findings: readonly RecordedFinding[]): readonly FindingRow[] {
  const groups = groupBy(findings, ({ rule, reason }) => `${rule} ${reason?.text ?? ''}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const names = group.flatMap(({ at }) => ('path' in at && concerned(context, at.file, at.path)) || [])
    const distinct = [...new Map(names.map((name) => [name.target, name])).values()]
    return {
      title: ruleName(context, first.rule),
      count: group.length,
      concerns: distinct.slice(0, mostNames),
      more: Math.max(0, distinct.length - mostNames),
      reason: reasonOf(context, first),
    }
  })
}

/** More names than these are counted. */
const mostNames = 6

function ruleName({ language }: ViewContext, id: string): string {
  return language.phrases.text(`strategy.checks.name.${id}`)
}

/** No translation is asked of a comment, but a reason in another language says so. */
function reasonOf({ texts }: ViewContext, { reason }: RecordedFinding): string {
  if (!reason) return ''
  const base = texts.languages[0] ?? texts.language.tag
  return capitalize(pickLine({ ...reason.translations, [base]: reason.text }, { ...texts, report: () => {} }))
}

/** The entity that holds a place, by the name that documents give it. */
function concerned(context: ViewContext, file: string, path: readonly (string | number)[]): readonly Mention[] {
  const found = titledPlaces(context).get(placeKey(file, path.slice(0, 2)))
  return found === undefined ? [] : [nameOf(context, found.kind, found.id)]
}

const titledKinds = [
  'institution',
  'role',
  'area',
  'competency',
  'course',
  'certificate',
  'objective',
  'action',
  'indicator',
  'risk',
  'programme',
  'legal-instrument',
  'event',
  'statistic',
  'scenario',
  'body',
] as const satisfies readonly TitledKind[]

/** Entities with a title by their place in the files. */
function titledPlaces(context: ViewContext): ReadonlyMap<string, { readonly kind: TitledKind; readonly id: string }> {
  return once(context, 'titled places', () => {
    const entries = titledKinds.flatMap((kind) =>
      [...context.project.entities[kind].values()].map(
        ({ id, file, path }: Entity) => [placeKey(file, path), { kind, id }] as const,
      ),
    )
    return new Map(entries)
  })
}

function placeKey(file: string, path: readonly (string | number)[]): string {
  return `${file} ${path.join(' ')}`
}

/** The settings of rules in strategy.yaml, in its order. */
function weightRows(context: ViewContext): readonly WeightRow[] {
  return listed(context, 'rules').flatMap((entity) =>
    Object.entries(entity.data).map(([code, setting]) => {
      const own = typeof setting === 'string' ? { severity: setting } : setting
      return {
        title: ruleName(context, code.replace('rules/', '')),
        weight: weightOf(context, own),
        reason: 'reason' in own ? line(context, own.reason, entity, code, 'reason') : '',
      }
    }),
  )
}

interface Weight {
  readonly severity?: string
  readonly thresholds?: Readonly<Record<string, number>>
}

function weightOf(context: ViewContext, { severity, thresholds = {} }: Weight): string {
  const { phrases } = context.language
  const limits = Object.values(thresholds).map((value) =>
    phrases.text('strategy.checks.limit', { value: printDecimal(context, value, Number.isInteger(value) ? 0 : 2) }),
  )
  const weight = severity === undefined ? [] : [phrases.text(`strategy.checks.weight.${severity}`)]
  return [...weight, ...limits].join('; ') || nothing
}
