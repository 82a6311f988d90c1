import type { Load } from '../../../model/analysis/capacity.ts'
import type { DemandCapacity } from '../../../model/drawing.ts'
import type { FigureRequest } from '../../figure-request.ts'
import { mention } from '../mention.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { printComputed, printShare } from '../print/print.ts'
import { drawingText } from './drawing-text.ts'

type Row = DemandCapacity['institutions'][number]['years'][number]

/** Days of trainers and of rooms that are asked for and that there are, by institution over the whole period. */
export function capacityDrawing(context: ViewContext): FigureRequest | undefined {
  const { phrases } = context.language
  const loaded = listed(context, 'institution').flatMap(({ id }) => {
    const figures = context.analysis.capacity.get(id)
    return figures === undefined || figures.trainerDays.demand.value + figures.roomDays.demand.value === 0
      ? []
      : [figures]
  })
  if (loaded.length === 0) return undefined
  const column = (key: string): string => phrases.text(`strategy.column.${key}`)
  return {
    statuses: [...new Set(loaded.map(({ status }) => status))],
    drawing: {
      kind: 'demand-capacity',
      input: {
        ...drawingText(context, 'capacity', phrases.text('strategy.institutions.capacity-caption')),
        heads: {
          label: phrases.text('column.institution'),
          demand: column('demand'),
          capacity: column('capacity'),
          use: column('utilisation'),
        },
        institutions: loaded.map(({ institution, trainerDays, roomDays }) => {
          const { label, short } = mention(context, 'institution', institution)
          const years = [
            loadRow(context, column('trainer-days'), trainerDays),
            loadRow(context, column('room-days'), roomDays),
          ]
          return { label: short || label, years }
        }),
      },
    },
  }
}

function loadRow(context: ViewContext, label: string, { demand, capacity, utilisation }: Load): Row {
  return {
    label,
    demand: { value: demand.value, text: printComputed(context, demand, 0) },
    capacity: { value: capacity?.value, text: printComputed(context, capacity, 0) },
    use: printShare(context, utilisation?.value),
    over: utilisation === undefined ? capacity?.value === 0 && demand.value > 0 : utilisation.value > 1,
  }
}
