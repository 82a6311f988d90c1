import type { Figured, Reader } from '../../model/reader.ts'
import { analyze } from '../analyze.ts'
import { cutFigures } from './cut-figures.ts'
import { cutProject } from './cut-project.ts'
import { keptFor } from './kept-for.ts'

/**
 * The part of a project that concerns one role or one institution.
 *
 * Needs, gaps and paths are computed anew over that part. What others share in - runs, load, money - is taken from the figures
 * of the whole: an academy also teaches the people of other bodies.
 */
export function cutForReader(whole: Figured, reader: Reader): Figured {
  const project = cutProject(whole.project, keptFor(whole, reader))
  const own = analyze(project, { scenario: whole.analysis.scenario })
  return { project, analysis: cutFigures(whole.analysis, own, { reader, project }) }
}
