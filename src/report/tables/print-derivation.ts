import type { Computed } from '../../model/analysis/computed.ts'
import type { FigureKey } from '../../model/analysis/derivation.ts'
import type { FigurePart, FigureTree } from '../../model/analysis/figure-tree.ts'
import { formulas } from '../../model/analysis/formulas.ts'
import { visibleLine } from '../code-frame.ts'
import type { Paint } from '../paint.ts'
import { digitsFor, formatQuantity } from './format-quantity.ts'
import type { Unit } from './table.ts'
import { textWidth } from './wrap-text.ts'

/**
 * How a figure came about, for people: each figure with the number of its formula, and below it, indented, what entered
 * it. A number that somebody wrote ends with its place, a figure that was told before says so. The formulas come last.
 */
export function printDerivation(tree: FigureTree, paint: Paint): string {
  const { key, value, upper } = tree.derivation
  const lines = [
    {
      depth: 0,
      name: slashes(key),
      value: amount(key, value, upper),
      status: value.status,
      note: tree.derivation.formula ?? 'sum',
    },
    ...partLines(tree, 1),
  ]
  const nameWidth = Math.max(...lines.map(({ depth, name }) => depth * 2 + textWidth(name)))
  const valueWidth = Math.max(...lines.map((line) => textWidth(line.value)))
  const print = (line: Line): string => {
    const name = pad(`${'  '.repeat(line.depth)}${visibleLine(line.name)}`, nameWidth)
    const status = paint(line.status === 'fictional' ? 'yellow' : 'dim', pad(line.status, statusWidth))
    return `${line.depth === 0 ? paint('bold', name) : name}  ${line.value.padStart(valueWidth)}  ${status}  ${visibleLine(line.note)}`
  }
  const legend = formulas.filter(({ id }) => lines.some(({ note }) => note === id))
  const words = legend.map(({ id, title, expression }) => `${id.padEnd(3)}  ${title}: ${expression}`)
  const blocks = [lines.map((line) => print(line).trimEnd()), words, isCut(tree) ? [howToSeeMore] : []]
  return `${blocks
    .filter(({ length }) => length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

interface Line {
  readonly depth: number
  readonly name: string
  readonly value: string
  readonly status: string
  readonly note: string
}

function isCut({ more, parts }: FigureTree): boolean {
  return more !== undefined || parts.some(({ tree, deeper }) => deeper !== undefined || (tree && isCut(tree)))
}

const howToSeeMore = 'Ask for one of the figures above to go on from there, or write --depth all'

const statusWidth = 'unsourced'.length

function partLines({ parts, more }: FigureTree, depth: number): readonly Line[] {
  const lines = parts.flatMap((part) => [partLine(part, depth), ...(part.tree ? partLines(part.tree, depth + 1) : [])])
  return more === undefined ? lines : [...lines, { depth, name: `${more} more`, value: '', status: '', note: '' }]
}

function partLine({ name, value, upper, where, key, tree, deeper }: FigurePart, depth: number): Line {
  const story = tree ? (tree.derivation.formula ?? 'sum') : deeper === undefined ? undefined : `from ${deeper} more`
  return {
    depth,
    name: key === undefined ? name : slashes(key),
    value: amount(key ?? name, value, upper),
    status: value.status,
    note: where ?? story ?? (key === undefined ? shipped(name) : 'as above'),
  }
}

/** A number without a place and without a key is counted from others, or shipped. */
function shipped(name: string): string {
  return name === 'assessed' ? 'people assessed' : 'not stated; strategy ships this value'
}

/** `coverage:institution=a,role=r` as `coverage/a/r`, which can be asked for in turn. */
function slashes(key: FigureKey): string {
  return key.replace(':', '/').replaceAll(/(^|[/,])[a-z]+=/g, (_, before: string) => (before === ',' ? '/' : before))
}

const shares =
  /^(coverage|trainer-utilisation|room-utilisation|state-share|state-share-committed|donor-dependence|progress|share-of-working-time)\b/
const money = /^(cost|cost-per-graduate|committed|funding-gap|action-cost|action-committed|action-gap)(:|$)/

function amount(key: string, low: Computed, high: Computed = low): string {
  const unit: Unit = shares.test(key) ? 'percent' : money.test(key) ? 'money' : 'number'
  return formatQuantity({ low, high }, unit, digitsFor(unit, [{ low, high }]))
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}
