import { type EntityChange, type ProjectChanges, type Weight, weights } from '../../model/changes.ts'
import type { Paint, Style } from '../paint.ts'
import { eventOf, fieldLine, nameOf } from './describe-change.ts'
import { historyEntry, withWeight } from './summarize-changes.ts'

/** What the printed forms of a comparison are made of. */
export interface ChangesReport {
  readonly changes: ProjectChanges
  /** Key figures before and now, as a table; empty where none differs. */
  readonly figures: string
  /** ISO date for the change history. */
  readonly date: string
}

const styles: Readonly<Record<Weight, Style>> = { breaking: 'red', notable: 'yellow', editorial: 'dim' }

/** The changes for a terminal: the heaviest first, then whom they concern, the figures and the next version. */
export function printChanges({ changes, figures, date }: ChangesReport, paint: Paint): string {
  if (changes.weight === undefined) return 'Nothing changed\n'
  const groups = weights.flatMap((weight) => {
    const entities = withWeight(changes.entities, weight)
    return entities.length === 0
      ? []
      : [`${paint('bold', paint(styles[weight], weight))}\n${entities.map(entityLines).join('')}`]
  })
  const texts = changes.prose.map((path) => `  ${path}: text changed\n`).join('')
  return [
    ...groups,
    ...(texts === '' ? [] : [`${paint('bold', 'texts')}\n${texts}`]),
    affectedLines(changes),
    figures,
    versionLines(changes, date),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function entityLines(entity: EntityChange): string {
  const fields = entity.fields.map((field) => `      ${fieldLine(field)}\n`).join('')
  return `  ${nameOf(entity)} ${eventOf(entity)} (${entity.file})\n${fields}`
}

function affectedLines({ affected }: ProjectChanges): string {
  const { roles, courses, institutions, people } = affected
  const lines = [
    ...(roles.length === 0 ? [] : [`  roles: ${roles.join(', ')}${people > 0 ? ` (${people} people)` : ''}`]),
    ...(courses.length === 0 ? [] : [`  courses: ${courses.join(', ')}`]),
    ...(institutions.length === 0 ? [] : [`  institutions: ${institutions.join(', ')}`]),
  ]
  return lines.length === 0 ? '' : `Concerns\n${lines.join('\n')}\n`
}

function versionLines(changes: ProjectChanges, date: string): string {
  const { before, now, proposed } = changes.version
  if (before !== now)
    return `Version ${before ?? 'none'} -> ${now ?? 'none'}; ${proposed ?? ''} would fit what changed\n`
  return `Version ${before ?? 'none'}; next ${proposed ?? ''}. For the change history of the project:\n\n${historyEntry(changes, date) ?? ''}`
}
