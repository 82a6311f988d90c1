import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A figure that calls itself sourced and names no source. */
export const sourcedWithoutSource: Rule = {
  id: 'sourced-without-source',
  severity: 'warning',
  summary: 'A figure has the status "sourced" and names no source.',
  rationale: 'The document would vouch for a number that no reader can look up.',
  examples: {
    bad: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: { value: 40, status: sourced } }]
`,
    good: `
sources: [{ id: police-report-2025, title: Annual report of the police 2025 }]
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: { value: 40, status: sourced, source: police-report-2025 } }]
`,
  },
  check: function* ({ figures }) {
    for (const { entity, path, value, status, source } of figures) {
      if (status !== 'sourced' || source !== undefined) continue
      yield {
        at: placeOf(entity, ...path),
        message: `Figure ${value} of ${entity.kind} "${entity.id}" is called sourced and names no source`,
        help: 'Add "source" with the id of a source, or set the status to "estimated" or "assumed"',
      }
    }
  },
}
