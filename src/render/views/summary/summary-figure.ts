import type { FigureRequest } from '../../figure-request.ts'
import { coverageDrawing } from '../drawings/needs-drawings.ts'
import type { ViewContext } from '../view-context.ts'

/** The figure of a summary: coverage by role, its values in the text alternative, since no table stands beside it. */
export function summaryFigure(context: ViewContext, name: string): FigureRequest | undefined {
  const request = name === 'coverage-by-role' ? coverageDrawing(context) : undefined
  if (request?.drawing.kind !== 'coverage-bars') return undefined
  const { input } = request.drawing
  const values = input.groups.flatMap(({ rows }) => rows.map(({ label, now }) => `${label} ${now.text}`))
  return {
    ...request,
    drawing: { kind: 'coverage-bars', input: { ...input, alt: `${input.title}: ${values.join('; ')}` } },
  }
}
