import type { Json } from '../../diagnostics/diagnostic.ts'
import type { Computed } from '../../model/analysis/computed.ts'
import type { FigurePart, FigureTree } from '../../model/analysis/figure-tree.ts'
import type { JsonHead } from './print-json.ts'

/** How a figure came about, as one versioned JSON document; its schema is schemas/analysis.schema.json. */
export function printFigureJson(tree: FigureTree, head: JsonHead): string {
  return `${JSON.stringify({ version: 1, ...head, figure: figureJson(tree) }, null, 2)}\n`
}

function figureJson({ derivation, parts, more }: FigureTree): Json {
  const { key, formula, value, upper } = derivation
  return {
    key,
    ...(formula && { formula }),
    ...amount(value, upper),
    parts: parts.map(partJson),
    ...(more !== undefined && { more }),
  }
}

function partJson({ name, key, value, upper, where, tree, deeper }: FigurePart): Json {
  return {
    name,
    ...(key !== undefined && { key }),
    ...amount(value, upper),
    ...(where !== undefined && { where }),
    ...(tree && { figure: figureJson(tree) }),
    ...(deeper !== undefined && { deeper }),
  }
}

/** A number, or its bounds, with what is known of its origin. */
function amount(low: Computed, high: Computed = low): { readonly value: Json; readonly status: string } {
  const value = low.value === high.value ? low.value : { low: low.value, high: high.value }
  return { value, status: low.status }
}
