import { type Kind, kinds } from '../model/kinds.ts'
import type { Reference } from '../model/project.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import type { Declarations } from './declarations.ts'

/** What is wrong with one reference, without its place; undefined when it leads to a declared entity. */
export function checkReference({ from, to }: Reference, declarations: Declarations): Fault | undefined {
  const { kind, id } = to
  if (kind === 'provision') return checkProvision(id, { from: nameOf(from), declarations })
  return checkId({ kind, id, from: nameOf(from), declarations })
}

/** The words of a finding about a reference; `message` names the first entity that holds it. */
export interface Fault {
  readonly code: string
  readonly message: string
  /** What to do; it suggests the nearest id where that is asked for. */
  readonly help: (suggests: boolean) => string
}

interface Target {
  readonly kind: Kind
  readonly id: string
  /** `role "analyst"`: who names it. */
  readonly from: string
  readonly declarations: Declarations
}

function checkId({ kind, id, from, declarations }: Target): Fault | undefined {
  if (declarations.ids.get(kind)?.has(id) || declarations.hidden.has(id)) return undefined
  const other = kinds.find((row) => row.kind !== kind && declarations.ids.get(row.kind)?.has(id))
  const label = labelOf(kind)
  if (other) {
    const message = `"${id}" is ${withArticle(other.label)}, expected ${withArticle(label)} in ${from}`
    return { code: 'link/wrong-kind', message, help: () => `Write the id of ${withArticle(label)} here` }
  }
  return {
    code: 'link/unknown-id',
    message: `Unknown ${label} "${id}" in ${from}`,
    help: (suggests) => unknownHelp(id, kind, suggests ? declarations.ids.get(kind) : undefined),
  }
}

function checkProvision(id: string, { from, declarations }: Pick<Target, 'from' | 'declarations'>): Fault | undefined {
  const [instrument, number] = splitOnce(id)
  const known = declarations.provisions.get(instrument)
  if (!known) return checkId({ kind: 'legal-instrument', id: instrument, from, declarations })
  if (number === undefined || known.has(number)) return undefined
  return {
    code: 'link/unknown-provision',
    message: `Legal instrument "${instrument}" has no provision "${number}"`,
    help: () =>
      `Add provision ${number} to "${instrument}", or use one of its provisions: ${[...known].slice(0, 12).join(', ') || 'none'}`,
  }
}

function splitOnce(id: string): [string, string | undefined] {
  const slash = id.indexOf('/')
  return slash === -1 ? [id, undefined] : [id.slice(0, slash), id.slice(slash + 1)]
}

function unknownHelp(id: string, kind: Kind, choices: Iterable<string> = []): string {
  const meant = didYouMean(id, choices)
  if (meant) return `Did you mean "${meant}"?`
  const section = kinds.find((row) => row.kind === kind)?.section ?? kind
  return `Define it in the section "${section}", or use an id that stands there`
}

function nameOf({ kind, id }: Reference['from']): string {
  return `${labelOf(kind)} "${id}"`
}

function labelOf(kind: Kind): string {
  return kinds.find((row) => row.kind === kind)?.label ?? kind
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`
}
