import { type EntityChange, type ProjectChanges, weights } from '../../model/changes.ts'
import { greatestOf } from '../../std/extremes.ts'
import { eventOf, fieldLine, nameOf } from './describe-change.ts'
import type { ChangesReport } from './print-changes.ts'
import { historyEntry, summarizeChanges, withWeight } from './summarize-changes.ts'

/** The changes as Markdown for a pull request. */
export function printChangesMarkdown({ changes, figures, date }: ChangesReport): string {
  if (changes.weight === undefined) return 'Nothing changed in the strategy.\n'
  const { affected } = changes
  const sections = weights.flatMap((weight) => {
    const entities = withWeight(changes.entities, weight)
    return entities.length === 0 ? [] : [`### ${title(weight)}\n\n${entities.map(item).join('')}`]
  })
  const concerned = [
    ...(affected.roles.length === 0 ? [] : [`${count(affected.roles, 'role')} (${affected.people} people)`]),
    ...(affected.courses.length === 0 ? [] : [count(affected.courses, 'course')]),
    ...(affected.institutions.length === 0 ? [] : [count(affected.institutions, 'institution')]),
  ]
  return [
    `## What changes in the strategy\n\n${title(summarizeChanges(changes))}: **${changes.weight}**.\n`,
    ...(concerned.length === 0 ? [] : [`Concerns ${concerned.join(', ')}.\n`]),
    ...sections,
    ...(changes.prose.length === 0
      ? []
      : [`### Texts\n\n${changes.prose.map((path) => `- ${code(path)}\n`).join('')}`]),
    ...(figures === '' ? [] : [`### Figures\n\n${fence(figures)}`]),
    `### Version\n\n${versionText(changes, date)}`,
  ].join('\n')
}

function versionText(changes: ProjectChanges, date: string): string {
  const { before = 'none', now = 'none', proposed = '' } = changes.version
  if (before !== now) return `${code(before)} → ${code(now)}; ${code(proposed)} would fit what changed.\n`
  return `${code(before)}; next ${code(proposed)}. For the change history of the project:\n\n${fence(historyEntry(changes, date) ?? '', 'yaml')}`
}

function item(entity: EntityChange): string {
  const fields = entity.fields.map((field) => `  - ${code(fieldLine(field))}\n`).join('')
  return `- ${code(nameOf(entity))} ${eventOf(entity)}\n${fields}`
}

/** A code span that no back-tick in the text can end. */
function code(text: string): string {
  const longest = greatestOf(text.match(/`+/g)?.map((run) => run.length) ?? [], 0)
  const ticks = '`'.repeat(longest + 1)
  return longest === 0 ? `\`${text}\`` : `${ticks} ${text} ${ticks}`
}

function count(ids: readonly string[], word: string): string {
  return `${ids.length} ${word}${ids.length === 1 ? '' : 's'}`
}

function fence(text: string, language = ''): string {
  return `\`\`\`${language}\n${text}\`\`\`\n`
}

function title(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
