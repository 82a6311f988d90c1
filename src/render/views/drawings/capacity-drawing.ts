import type { Load } from '../../../model/analysis/capacity.ts'
import type { DemandCapacity } from '../../../model/drawing.ts'
import type { FigureRequest } from '../../figure-request.ts'
import { mention } from '../mention.ts'
import type { ViewContext } from '../view-context.ts'
import { loadedInstitutions, type LoadDays } from '../institutions/load-days.ts'
import { nothing, printCount, printShare } from '../print/print.ts'
import { drawingText } from './drawing-text.ts'

type Row = DemandCapacity['institutions'][number]['years'][number]

/** Days of trainers and of rooms that are asked for and that there are, by institution over the whole period. */
export function capacityDrawing(context: ViewContext): FigureRequest | undefined {
  const { phrases } = context.language
  const loaded = loadedInstitutions(context).filter(
    ({ figures }) => figures.trainerDays.demand.value + figures.roomDays.demand.value > 0,
  )
  if (loaded.length === 0) return undefined
  const column = (key: string): string => phrases.text(`strategy.column.${key}`)
  return {
    statuses: [...new Set(loaded.map(({ figures }) => figures.status))],
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
        institutions: loaded.map(({ figures, trainerDays, roomDays }) => {
          const { label, short } = mention(context, 'institution', figures.institution)
          const years = [
            loadRow(context, column('trainer-days'), { ...figures.trainerDays, days: trainerDays }),
            loadRow(context, column('room-days'), { ...figures.roomDays, days: roomDays }),
          ]
          return { label: short || label, years }
        }),
      },
    },
  }
}

/** A load with its demand and capacity as the table prints them. */
type PrintedLoad = Load & { readonly days: LoadDays }

function loadRow(context: ViewContext, label: string, { demand, capacity, utilisation, days }: PrintedLoad): Row {
  return {
    label,
    demand: { value: demand.value, text: printCount(context, days.demand) },
    capacity: { value: capacity?.value, text: capacity === undefined ? nothing : printCount(context, days.capacity) },
    use: printShare(context, utilisation?.value),
    over: utilisation === undefined ? capacity?.value === 0 && demand.value > 0 : utilisation.value > 1,
  }
}
