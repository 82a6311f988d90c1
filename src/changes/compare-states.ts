import type { Analysis } from '../model/analysis.ts'
import type { ProjectChanges } from '../model/changes.ts'
import type { Project } from '../model/project.ts'
import type { ProjectPath } from '../source/span.ts'
import { codePointOrder } from '../std/natural-order.ts'
import { compareEntities } from './compare-projects.ts'
import { findAffected } from './find-affected.ts'
import { proposeVersion } from './propose-version.ts'
import { heaviest } from './weigh-change.ts'

/** A project at one time, with its figures and the texts of its Markdown files. */
export interface ProjectState {
  readonly project: Project
  readonly analysis: Analysis
  readonly prose: ReadonlyMap<ProjectPath, string>
}

/** What differs between two states of a project; `texts` are the keys that hold texts, by the schemas. */
export function compareStates(before: ProjectState, after: ProjectState, texts: ReadonlySet<string>): ProjectChanges {
  const languages = frameOf(after.project)?.languages ?? []
  const entities = compareEntities(before.project, after.project, { texts, languages })
  const prose = changedTexts(before.prose, after.prose)
  const weight = heaviest([...entities.map((entity) => entity.weight), ...prose.map(() => 'editorial' as const)])
  const version = frameOf(before.project)?.version
  return {
    entities,
    prose,
    weight,
    affected: findAffected(entities, after.project, after.analysis),
    version: {
      before: version,
      now: frameOf(after.project)?.version,
      proposed: weight && proposeVersion(version, weight),
    },
  }
}

function frameOf({ entities }: Project) {
  return [...entities.project.values()][0]?.data
}

function changedTexts(
  before: ReadonlyMap<ProjectPath, string>,
  after: ReadonlyMap<ProjectPath, string>,
): readonly ProjectPath[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  return paths.filter((path) => before.get(path) !== after.get(path)).toSorted(codePointOrder)
}
