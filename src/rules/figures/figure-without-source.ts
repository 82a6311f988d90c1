import type { Entity } from '../../model/definition.ts'
import { counted } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { ProjectFigure } from '../reading/project-figures.ts'
import type { Rule } from '../rule.ts'

/**
 * Bare numbers in a project that otherwise says where its figures come from: one objection an entity. A project that
 * has not begun to name sources is not troubled; its annex lists the figures all the same.
 */
export const figureWithoutSource: Rule = {
  id: 'figure-without-source',
  severity: 'info',
  summary: 'A figure says neither where it comes from nor how firm it is, in a project whose other figures do.',
  rationale: 'It appears in the annex "Assumptions and data gaps" as unsourced, and readers will ask.',
  examples: {
    bad: `
sources: [{ id: police-report-2025, title: Annual report of the police 2025 }]
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: { value: 40, status: sourced, source: police-report-2025 } }]
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police }]
`,
    good: `
sources: [{ id: police-report-2025, title: Annual report of the police 2025 }]
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: { value: 40, status: sourced, source: police-report-2025 } }]
courses:
  - id: seizing-devices
    title: Seizing devices
    days: { value: 2, status: assumed }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police }]
`,
  },
  check: ({ figures }) => {
    if (!figures.some(({ status, source }) => status === 'sourced' && source !== undefined)) return []
    const open = new Map<Entity, ProjectFigure[]>()
    for (const figure of figures) {
      if (figure.status !== undefined || figure.source !== undefined) continue
      open.set(figure.entity, [...(open.get(figure.entity) ?? []), figure])
    }
    return [...open].map(([entity, [first, ...others]]) => ({
      at: placeOf(entity, ...(first?.path ?? ['id'])),
      message:
        others.length === 0
          ? `Figure ${first?.value} of ${entity.kind} "${entity.id}" has neither source nor status`
          : `${counted(others.length + 1, 'figure')} of ${entity.kind} "${entity.id}" have neither source nor status`,
      help: 'Write {value: ..., status: sourced, source: ...}, or the status estimated, assumed or fictional',
    }))
  },
}
