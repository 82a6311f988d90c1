import type { FigureRequest } from '../../figure-request.ts'
import { pathwayDrawing } from '../drawings/pathway-drawing.ts'
import type { ViewContext } from '../view-context.ts'

/** The figures of the framework and of role profiles: `path-<role>` for each role with a learning path. */
export function frameworkFigure(context: ViewContext, name: string): FigureRequest | undefined {
  const role = /^path-(.+)$/.exec(name)?.[1]
  return role === undefined ? undefined : pathwayDrawing(context, role)
}
