import type { Finding } from '../diagnostics/diagnostic.ts'
import { type Kind, kinds } from '../model/kinds.ts'
import type { Reference } from '../model/project.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import type { Place } from '../source/span.ts'
import type { Declarations } from './declarations.ts'

/** What is wrong with one reference, or undefined when it leads to a declared entity. */
export function checkReference(reference: Reference, declarations: Declarations): Finding | undefined {
  const { kind, id } = reference.to
  return kind === 'provision' ? checkProvision(reference, declarations) : checkId(reference, { kind, id, declarations })
}

interface Target {
  readonly kind: Kind
  readonly id: string
  readonly declarations: Declarations
}

function checkId(reference: Reference, { kind, id, declarations }: Target): Finding | undefined {
  if (declarations.ids.get(kind)?.has(id)) return undefined
  const other = kinds.find((row) => row.kind !== kind && declarations.ids.get(row.kind)?.has(id))
  if (other) {
    const message = `"${id}" is ${withArticle(other.label)}, expected ${withArticle(labelOf(kind))} in ${nameOf(reference)}`
    return finding(reference, 'wrong-kind', { message, help: `Write the id of ${withArticle(labelOf(kind))} here` })
  }
  return finding(reference, 'unknown-id', {
    message: `Unknown ${labelOf(kind)} "${id}" in ${nameOf(reference)}`,
    help: unknownHelp(id, kind, declarations),
  })
}

function checkProvision(reference: Reference, declarations: Declarations): Finding | undefined {
  const { id } = reference.to
  const [instrument = '', number] = splitOnce(id)
  const known = declarations.provisions.get(instrument)
  if (!known) return checkId(reference, { kind: 'legal-instrument', id: instrument, declarations })
  if (number === undefined || known.has(number)) return undefined
  const help = `Add provision ${number} to "${instrument}", or use one of its provisions: ${[...known].slice(0, 12).join(', ') || 'none'}`
  return finding(reference, 'unknown-provision', {
    message: `Legal instrument "${instrument}" has no provision "${number}"`,
    help,
  })
}

function splitOnce(id: string): [string, string | undefined] {
  const slash = id.indexOf('/')
  return slash === -1 ? [id, undefined] : [id.slice(0, slash), id.slice(slash + 1)]
}

function unknownHelp(id: string, kind: Kind, { ids }: Declarations): string {
  const meant = didYouMean(id, ids.get(kind) ?? [])
  if (meant) return `Did you mean "${meant}"?`
  const section = kinds.find((row) => row.kind === kind)?.section ?? kind
  return `Define it in the section "${section}", or use an id that stands there`
}

function finding({ from, path }: Reference, code: string, text: { message: string; help: string }): Finding {
  const at: Place = { file: from.file, path: [...from.path, ...path] }
  return { code: `link/${code}`, severity: 'error', ...text, at }
}

function nameOf({ from }: Reference): string {
  return `${labelOf(from.kind)} "${from.id}"`
}

function labelOf(kind: Kind): string {
  return kinds.find((row) => row.kind === kind)?.label ?? kind
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`
}
