import type { DocumentState } from '../document-state.ts'
import type { Inline } from '../markdown/markdown.ts'
import { mark } from '../markdown/marks.ts'
import { field, toList, toNumber, toText, type Value } from './values.ts'

/** Prints a figure in its form and remembers its statuses for the note below the table. */
export function printFigure(value: Value, state: DocumentState): Inline {
  for (const status of toList(field(value, 'statuses'))) state.statuses.add(toText(status))
  const notes = toList(field(value, 'notes')).map((note) => mark('note', toText(note)))
  const n = amount(toNumber(field(value, 'value')), toText(field(value, 'form')), toText(field(value, 'unit')), state)
  const qualifier = toText(field(value, 'qualifier'))
  const printed = qualifier === '' ? n : state.language.phrases.text(`label.qualifier.${qualifier}`, { n })
  return printed + notes.join('')
}

function amount(value: number, form: string, unit: string, { language }: DocumentState): string {
  switch (form) {
    case 'count':
      return language.number(value, { digits: 0 })
    case 'decimal':
      return language.number(value, { digits: 2 })
    case 'percent':
      return language.percent(value)
    case 'money':
      return language.money(value, unit)
    case 'million':
      return language.million(value, unit)
    default:
      return '–'
  }
}
