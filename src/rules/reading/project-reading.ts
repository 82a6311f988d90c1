import type { Id } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import type { ProjectPath } from '../../source/span.ts'
import { type ProjectFigure, projectFigures } from './project-figures.ts'
import { type ProjectText, projectTexts, translationsOf } from './project-texts.ts'
import { type Demand, demandsByCompetency } from './requirements.ts'
import { type Teaching, teachingByCompetency } from './taught-levels.ts'

/** What several rules read of a project; each part is collected when it is first asked for. */
export interface ProjectReading {
  /** Every text of the project in every language, Markdown files included. */
  readonly texts: readonly ProjectText[]
  /** The texts that stand in more than one language: those of one field together, the base text first. */
  readonly translations: readonly (readonly ProjectText[])[]
  /** Every figure of the project. */
  readonly figures: readonly ProjectFigure[]
  /** The requirements of roles by the competency that they ask for. */
  readonly required: ReadonlyMap<Id, readonly Demand[]>
  /** What courses do for each competency. */
  readonly taught: ReadonlyMap<Id, readonly Teaching[]>
}

/** Reads a project with its Markdown files, each part once and only if it is asked for. */
export function readingOf(project: Project, prose: ReadonlyMap<ProjectPath, string>): ProjectReading {
  const texts = once(() => projectTexts(project, prose))
  const translations = once(() => translationsOf(texts()))
  const figures = once(() => projectFigures(project))
  const required = once(() => demandsByCompetency(project))
  const taught = once(() => teachingByCompetency(project))
  return {
    get texts() {
      return texts()
    },
    get translations() {
      return translations()
    },
    get figures() {
      return figures()
    },
    get required() {
      return required()
    },
    get taught() {
      return taught()
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
