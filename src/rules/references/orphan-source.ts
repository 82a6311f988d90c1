import type { Project } from '../../model/project.ts'
import { placeOf } from '../reading/place.ts'
import type { ProjectText } from '../reading/project-texts.ts'
import type { Rule } from '../rule.ts'

/** A source that nothing cites: no reference, and no link `#source-...` in a text. */
export const orphanSource: Rule = {
  id: 'orphan-source',
  severity: 'warning',
  summary: 'A source is cited nowhere.',
  rationale: 'A list of sources that nothing rests on misleads: a citation was forgotten, or the source can go.',
  examples: {
    bad: `
sources:
  - { id: police-report-2025, title: Annual report of the police 2025 }
`,
    good: `
sources:
  - { id: police-report-2025, title: Annual report of the police 2025 }
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: { value: 40, status: sourced, source: police-report-2025 } }]
`,
  },
  check: ({ project, texts }) => {
    const cited = citedIn(project, texts)
    return [...project.entities.source.values()]
      .filter(({ id }) => !cited.has(id))
      .map((source) => ({
        at: placeOf(source, 'id'),
        message: `Source "${source.id}" is cited nowhere`,
        help: `Name it in "source" or "sources" where it was used, link to it in a text as (#source-${source.id}), or delete it`,
      }))
  },
}

function citedIn({ references }: Project, texts: readonly ProjectText[]): ReadonlySet<string> {
  const cited = new Set(references.filter(({ to }) => to.kind === 'source').map(({ to }) => to.id))
  for (const { text } of texts) {
    if (!text.includes('#source-')) continue
    for (const [, id] of text.matchAll(/#source-([a-z0-9-]+)/g)) if (id !== undefined) cited.add(id)
  }
  return cited
}
